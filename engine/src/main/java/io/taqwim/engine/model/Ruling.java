package io.taqwim.engine.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of a decision in a calendar. Of those that were undone there is none.
 *
 * @param event id of the event that it stands on, null where it names none
 */
public record Ruling(Decision decision, @Nullable String event, Outcome outcome) {
    /** How far a decision holds. */
    public enum Outcome {
        STANDS,
        /** It stands, and a report that the editor had not seen contradicts it. */
        REOPENED,
        /** A later decision says otherwise. */
        OVERRULED,
        /** No report of this calendar has the words that it names. */
        UNRESOLVED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
