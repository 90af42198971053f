package io.taqwim.engine.understand.events;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom the short words mean that stand for somebody named elsewhere: "his", "with him", "His Highness", "the delegation". */
final class Meant {
    /** Type of the words that stand for who has an honour. */
    private static final String HONOURED = "honoured";

    /** "With him" stands so near behind a noun, or behind the subject of a verb. */
    private static final int PARTNER = 3;

    /** Pairs that may be those who sent who is named. */
    private static final Set<String> SIDES = Set.of("side", "state", "between");

    private final Chart chart;
    private final Discourse discourse;

    Meant(Chart chart, Discourse discourse) {
        this.chart = chart;
        this.discourse = discourse;
    }

    /** "He held a meeting with him", "with His Highness": the one named before who is not the other one. */
    @Nullable
    Party partner(Draft draft) {
        List<String> one = draft.parties("");
        if (!Gathering.isTalks(draft) || one.size() != 1) {
            return null;
        }
        int from = draft.isVerb() || draft.light == null
                ? draft.trigger().end()
                : Math.min(draft.light.end(), draft.trigger().end());
        int last = Math.min(chart.size(), draft.trigger().end() + PARTNER);
        for (int at = from; at < last; at++) {
            if (isPartner(at)) {
                return before(at, draft.trigger().first(), Set.copyOf(one));
            }
        }
        return null;
    }

    /** Whose talks "his talks" are: who is named behind words that come first in a sentence, else who was named before. */
    @Nullable
    Party owner(Draft draft, Part said, Set<String> hosts) {
        Party ahead = isFronted(draft) ? personAhead(draft, said.end()) : null;
        Party person = ahead == null ? before(said.end(), said.first(), hosts) : ahead;
        return person == null ? discourse.personBehind(draft.clause, said.end()) : person;
    }

    /** "With him", "with His Highness". */
    private boolean isPartner(int at) {
        boolean with = at > 0
                && chart.at(at - 1).stream()
                        .anyMatch(item ->
                                item.type().equals("prep") && item.text().equals("with"));
        return chart.at(at).stream()
                .anyMatch(item -> item.type().equals("partner")
                        || item.type().equals(HONOURED)
                                && (with || item.clitics().has("in")));
    }

    /** Whom a pronoun means, or an honour: who was given that honour where the words at a token give one. */
    @Nullable
    Party before(int at, int before, Set<String> others) {
        for (Item item : at < chart.size() ? chart.at(at) : List.<Item>of()) {
            if (item.type().equals(HONOURED)) {
                Party called = discourse.personBefore(before, others, part -> isCalled(part, item.text()));
                return called == null ? discourse.personBefore(before, others) : called;
            }
        }
        return discourse.personBefore(before, others);
    }

    private boolean isCalled(Part part, String dignity) {
        for (int at = part.first(); at < part.end(); at++) {
            if (chart.at(at).stream()
                    .anyMatch(
                            item -> item.type().equals("dignity") && item.text().equals(dignity))) {
                return true;
            }
        }
        return false;
    }

    /** "After his talks with M, N said": nobody does anything before the noun. */
    private static boolean isFronted(Draft draft) {
        List<Part> before = draft.clause.parts().subList(0, draft.clause.at());
        boolean when = draft.trigger().isMarked("during", "after", "before", "in", "margin");
        return when
                && before.stream()
                        .noneMatch(part -> part.isFinite()
                                || part.is(Part.Kind.ACTOR) && part.marker().isEmpty());
    }

    /** Who does what the fronted words are about: behind a verb that is known, or one right behind a comma. */
    private @Nullable Party personAhead(Draft draft, int token) {
        Party person = discourse.personBehind(draft.clause, token);
        for (Part part : person == null ? draft.clause.parts() : List.<Part>of()) {
            Actor actor = part.actor();
            boolean one = actor != null
                    && actor.kind() == Actor.Kind.PERSON
                    && actor.parties().size() == 1;
            boolean next = part.first() >= token + 2 && chart.sign(part.first() - 2) == ',';
            if (actor != null && one && next && part.marker().isEmpty()) {
                return actor.parties().get(0);
            }
        }
        return person;
    }

    /** "The visit of His Highness", without a name, is "his visit". */
    @Nullable
    String honoured(int at) {
        for (Item item : at < chart.size() ? chart.at(at) : List.<Item>of()) {
            if (item.type().equals(HONOURED)
                    && item.entry() != null
                    && item.clitics().types().isEmpty()) {
                return item.entry().feature("pronoun");
            }
        }
        return null;
    }

    /** "The delegation met": the one spoken of before. */
    @Nullable
    Party delegation(Part verb) {
        for (Item item : verb.end() < chart.size() ? chart.at(verb.end()) : List.<Item>of()) {
            if (item.text().equals("delegation") && item.clitics().definite()) {
                return discourse.delegationBefore(verb.first());
            }
        }
        return null;
    }

    /** A verb in the dual, or "their", means people who have been named; "both sides" may be states. */
    List<Party> group(Part part, @Nullable Item said) {
        List<Party> people = part.actor() == null ? discourse.peopleBefore(part.first(), 2) : List.of();
        return people.isEmpty() ? discourse.groupBefore(part.first(), number(said)) : people;
    }

    /** "Both sides" are two, "the three states" as many as the lexicon says. */
    private static int number(@Nullable Item said) {
        Item group = said == null ? null : said.part("d");
        String number =
                group == null || group.entry() == null ? null : group.entry().feature("number");
        return number == null ? 2 : number.charAt(0) - '0';
    }

    /** What "both sides" sign, somebody of each signs; "both presidents" sign themselves. */
    static boolean areStates(Item both) {
        Item pair = both.part("d");
        return pair != null && SIDES.contains(pair.text());
    }

    /** "The three states" are not those who have spoken for them. */
    static boolean isRowOfStates(Item both) {
        Item row = both.part("d");
        return row != null && row.text().equals("states");
    }
}
