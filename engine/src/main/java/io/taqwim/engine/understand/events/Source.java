package io.taqwim.engine.understand.events;

import java.util.Locale;

/** Where in a clause the filler of a slot stands, seen from the trigger. */
enum Source {
    /** Who does it: behind the verb without a preposition, or right before it. */
    SUBJECT,
    /** To whom it is done: the next one without a preposition. */
    OBJECT,
    /** Right behind a noun. */
    GENITIVE,
    /** Meant by the pronoun that is part of the noun. */
    PRONOUN,
    /** Behind "to". */
    TO,
    /** Behind "with". */
    WITH,
    /** Behind "from". */
    FROM,
    /** Behind "in". */
    IN,
    /** Behind "between": all of them. */
    BETWEEN,
    /** Behind "by", "chaired by". */
    BY,
    /** Behind "accompanied by", "attended by". */
    ACCOMPANIED,
    /** Adjectives of states beside the noun. */
    ADJECTIVE,
    /** Nowhere: a verb whose subject is left out. */
    LEFT_OUT,
    /** In the place that the clause names before. */
    HERE,
    /** People behind a glued "to" whose the noun is. */
    BELONGING,
    /** What a verb of leaving before the noun leaves. */
    BEHIND,
    /** Right behind who travels: "the visit of N A". */
    GOAL,
    /** What the verb's object pronoun means. */
    MEANT,
    /** For whom it is. */
    BENEFIT,
    /** In a row behind the verb, however far. */
    LISTED,
    /** Who was invited. */
    INVITED,
    /** Behind "before" an audience. */
    FRONT,
    /** Behind "in honour of". */
    HONOUR,
    /** Named before the noun in its clause. */
    NEAR,
    /** Bodies behind "of the leaders of". */
    LEADERS,
    /** All states and cities behind the noun. */
    STATES,
    /** The report's visit or meeting around it. */
    CONTEXT;

    static Source named(String name) {
        for (Source source : values()) {
            if (source.name().toLowerCase(Locale.ROOT).equals(name)) {
                return source;
            }
        }
        throw new IllegalArgumentException("no slot is filled from " + name);
    }
}
