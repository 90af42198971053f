package io.taqwim.engine.understand.events;

import io.taqwim.engine.language.Item;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.names.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence that can fill a slot or bound a clause.
 *
 * @param marker the preposition before it by its lexicon value ({@code to}, {@code with} …), empty where there is none
 * @param chained whether it is joined to the piece before it by "and"
 * @param afterComma whether a comma stands right before it
 * @param item what the lexicon or a rule read; null for a date
 */
record Part(
        Kind kind,
        int first,
        int end,
        String marker,
        boolean chained,
        boolean afterComma,
        @Nullable Item item,
        @Nullable Actor actor,
        @Nullable DateMention date) {

    enum Kind {
        ACTOR,
        CITY,
        VENUE,
        DATE,
        TRIGGER,
        LIGHT,
        STATUS,
        SPEECH,
        CLAUSE,
        THAT,
        RELATIVE,
        RANK,
        TOPIC,
        SITE,
        REMOTE,
        FURNITURE,
        AGENCY,
        LEADERS,
        AIRPORT,
        ABROAD,
        OWN_OFFICE,
        AGREEMENT,
        SOURCE,
        COMPANY,
        TREE,
        DISTANCE,
        RELOCATION,
        OR
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The lexicon value; empty for dates and actors. */
    String value() {
        return item == null ? "" : item.text();
    }

    boolean is(Kind other, String value) {
        return kind == other && value().equals(value);
    }

    @Nullable
    String feature(String name) {
        return item == null || item.entry() == null ? null : item.entry().feature(name);
    }

    /** A verb that says when, and so opens a clause of its own. */
    boolean isFinite() {
        return feature("tense") != null;
    }

    boolean hasClitic(String type) {
        return item != null && item.clitics().has(type);
    }

    /** "It has to do with relations between both": words behind a verb that name a pair with "between", and do nothing. */
    boolean isBetween(Part verb) {
        boolean pair = actor != null && actor.kind() == Actor.Kind.BOTH;
        return pair && end - first > 1 && first > verb.end();
    }

    boolean isMarked(String... markers) {
        for (String one : markers) {
            if (marker.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
