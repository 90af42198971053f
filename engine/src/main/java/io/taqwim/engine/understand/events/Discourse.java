package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who has been spoken of up to a place in a report, for pronouns, "both sides" and verbs whose subject is left out.
 * Sentences are added in their order.
 */
final class Discourse {
    /** How many sentences back somebody can be meant. */
    private static final int REACH = 4;

    /** "The three states" are the row of three that a report has named, however far back. */
    private static final int ROW_REACH = 24;

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
        return personBefore(token, hosts, part -> true);
    }

    /** The same, of those whom some words can mean: "His Highness" is who was called so. */
    @Nullable
    Party personBefore(int token, Set<String> hosts, Predicate<Part> meant) {
        List<Part> here = sentences.get(sentences.size() - 1);
        Party marked = null;
        for (int i = here.size() - 1; i >= 0; i--) {
            boolean can = here.get(i).end() <= token && meant.test(here.get(i));
            Party person = can ? person(here.get(i), hosts) : null;
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
                Party person = meant.test(part) ? person(part, hosts) : null;
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

    /** Whether a verb that says when stands right before it, or right behind it. */
    private static boolean isSubject(Clause clause, Part part) {
        for (Part verb : clause.parts()) {
            boolean before = verb.end() <= part.first() && part.first() - verb.end() <= 1;
            if (verb.isFinite() && (before || verb.first() == part.end())) {
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

    /**
     * The last so many parties of different states before a token, latest first; fewer where fewer were named. A row of just as
     * many is meant before others; of whom somebody speaks is meant before who speaks.
     */
    List<Party> groupBefore(int token, int size) {
        List<Party> row = size > 2 ? rowBefore(token, size) : List.of();
        if (!row.isEmpty()) {
            return row;
        }
        Predicate<Party> states = party -> size == 2 || gazetteer.isState(String.valueOf(party.id()));
        List<Party> group =
                groupBefore(token, size, party -> !speaksForOthers(party) && states.test(party), actor -> true);
        return group.size() == size ? group : groupBefore(token, size, states, actor -> true);
    }

    /** The last so many people, or delegations, of different states before a token; empty where fewer were named. */
    List<Party> peopleBefore(int token, int size) {
        List<Party> people =
                groupBefore(token, size, party -> !speaksForOthers(party), actor -> actor.kind() != Actor.Kind.STATE);
        return people.size() == size ? people : List.of();
    }

    /** "The delegation": the one spoken of last before a token. */
    @Nullable
    Party delegationBefore(int token) {
        for (int back = sentences.size() - 1; back >= Math.max(0, sentences.size() - 1 - REACH); back--) {
            List<Part> parts = sentences.get(back);
            for (int i = parts.size() - 1; i >= 0; i--) {
                Actor actor = parts.get(i).actor();
                boolean one = actor != null
                        && actor.parties().size() == 1
                        && parts.get(i).end() <= token;
                if (actor != null && one && Positions.isDelegation(parts.get(i))) {
                    return actor.parties().get(0);
                }
            }
        }
        return null;
    }

    private List<Party> groupBefore(int token, int size, Predicate<Party> can, Predicate<Actor> of) {
        List<Party> group = new ArrayList<>();
        for (int back = sentences.size() - 1; back >= Math.max(0, sentences.size() - 1 - REACH); back--) {
            List<Part> parts = sentences.get(back);
            for (int i = parts.size() - 1; i >= 0 && group.size() < size; i--) {
                Actor actor = parts.get(i).actor();
                if (actor != null && parts.get(i).end() <= token && of.test(actor)) {
                    addOthers(actor, size, can, group);
                }
            }
        }
        return group;
    }

    /** "A, B and C … the three states": the last row of that length; empty where there is none. */
    private List<Party> rowBefore(int token, int size) {
        for (int back = sentences.size() - 1; back >= Math.max(0, sentences.size() - 1 - ROW_REACH); back--) {
            List<Part> parts = sentences.get(back);
            List<Party> row = new ArrayList<>();
            for (int i = parts.size() - 1; i >= 0; i--) {
                Actor actor = parts.get(i).actor();
                if (actor == null || parts.get(i).end() > token) {
                    continue;
                }
                addOthers(actor, Integer.MAX_VALUE, party -> true, row);
                if (!parts.get(i).chained()) {
                    if (row.size() == size) {
                        return row;
                    }
                    row.clear();
                }
            }
        }
        return List.of();
    }

    private static void addOthers(Actor actor, int size, Predicate<Party> can, List<Party> group) {
        for (Party party : actor.parties()) {
            boolean other = party.id() != null
                    && group.stream().noneMatch(one -> party.id().equals(one.id()));
            if (other && group.size() < size && can.test(party)) {
                group.add(party);
            }
        }
    }

    private boolean speaksForOthers(Party party) {
        return party.office() != null && SPEAK_FOR_OTHERS.contains(gazetteer.rank(party.office()));
    }
}
