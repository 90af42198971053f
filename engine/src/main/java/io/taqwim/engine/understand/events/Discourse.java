package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has been spoken of up to a place in a report, for pronouns, "both sides" and verbs whose subject is left out.
 * Sentences are added in their order.
 */
final class Discourse {
    /** How many sentences back somebody can be meant. */
    private static final int REACH = 4;

    /** Who only speaks for others is never one of them. */
    private static final Set<String> SPEAK_FOR_OTHERS = Set.of("spokesperson", "aide");

    private final Gazetteer gazetteer;
    private final List<List<Part>> sentences = new ArrayList<>();

    Discourse(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void add(List<Part> sentence) {
        sentences.add(sentence.stream().filter(part -> part.actor() != null).toList());
    }

    /**
     * Who is meant by "he" at a token: in its sentence the person named last without a preposition, else the one with
     * whom the sentence before was about, its first.
     */
    @Nullable
    Party personBefore(int token) {
        return personBefore(token, Set.of());
    }

    /** The same, of those who act for none of some states: who visits A is not of A. */
    @Nullable
    Party personBefore(int token, Set<String> hosts) {
        List<Part> here = sentences.get(sentences.size() - 1);
        Party marked = null;
        for (int i = here.size() - 1; i >= 0; i--) {
            Party person = here.get(i).end() <= token ? person(here.get(i), hosts) : null;
            if (person != null && here.get(i).isMarked("", "that")) {
                return person;
            }
            marked = marked == null ? person : marked;
        }
        if (marked != null) {
            return marked;
        }
        for (int back = sentences.size() - 2; back >= Math.max(0, sentences.size() - 1 - REACH); back--) {
            for (Part part : sentences.get(back)) {
                Party person = person(part, hosts);
                if (person != null) {
                    return person;
                }
            }
        }
        return null;
    }

    /** "On his arrival in A, N met": who is first named behind the clause, in its sentence. */
    @Nullable
    Party personBehind(Clause clause, int token) {
        for (Part part : clause.parts()) {
            Party person = part.actor() != null && part.first() >= token ? person(part, Set.of()) : null;
            boolean behindVerb = person != null && part.marker().isEmpty() && isSubject(clause, part);
            if (behindVerb) {
                return person;
            }
        }
        return null;
    }

    /** Whether a verb that says when stands right before it. */
    private static boolean isSubject(Clause clause, Part part) {
        for (Part verb : clause.parts()) {
            if (verb.isFinite() && verb.end() <= part.first() && part.first() - verb.end() <= 1) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Party person(Part part, Set<String> hosts) {
        Actor actor = part.actor();
        boolean one = actor != null
                && actor.kind() == Actor.Kind.PERSON
                && actor.parties().size() == 1
                && !hosts.contains(String.valueOf(actor.parties().get(0).id()));
        return actor != null && one ? actor.parties().get(0) : null;
    }

    /** The last two parties of different states before a token, latest first; fewer where fewer were named. Of whom somebody speaks is meant before who speaks. */
    List<Party> pairBefore(int token) {
        List<Party> pair = pairBefore(token, false);
        return pair.size() == 2 ? pair : pairBefore(token, true);
    }

    private List<Party> pairBefore(int token, boolean speakers) {
        List<Party> pair = new ArrayList<>();
        for (int back = sentences.size() - 1; back >= Math.max(0, sentences.size() - 1 - REACH); back--) {
            List<Part> parts = sentences.get(back);
            for (int i = parts.size() - 1; i >= 0 && pair.size() < 2; i--) {
                Actor actor = parts.get(i).actor();
                if (actor != null && parts.get(i).end() <= token) {
                    addOthers(actor, speakers, pair);
                }
            }
        }
        return pair;
    }

    private void addOthers(Actor actor, boolean speakers, List<Party> pair) {
        for (Party party : actor.parties()) {
            boolean other = pair.isEmpty() || !String.valueOf(pair.get(0).id()).equals(party.id());
            if (party.id() != null && pair.size() < 2 && other && (speakers || !speaksForOthers(party))) {
                pair.add(party);
            }
        }
    }

    private boolean speaksForOthers(Party party) {
        return party.office() != null && SPEAK_FOR_OTHERS.contains(gazetteer.rank(party.office()));
    }
}
