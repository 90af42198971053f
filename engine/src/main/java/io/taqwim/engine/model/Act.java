package io.taqwim.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decides. An event is named by its id or any alias, a mention by its hash ({@link MentionRef#hash()}): both
 * stand for the same words of the same reports whatever comes in later.
 */
public sealed interface Act {
    /** As the formats write it: {@code merge}. */
    String code();

    /** The event or events that it is on; an undo is on none. */
    List<String> events();

    /** These are one event. */
    record Merge(List<String> events) implements Act {
        public Merge {
            events = List.copyOf(events);
            if (events.size() < 2) {
                throw new IllegalArgumentException("a merge names two events or more");
            }
        }

        @Override
        public String code() {
            return "merge";
        }
    }

    /** These mentions of an event are another event. */
    record Split(String event, List<String> mentions) implements Act {
        public Split {
            mentions = List.copyOf(mentions);
            if (mentions.isEmpty()) {
                throw new IllegalArgumentException("a split names the mentions that are another event");
            }
        }

        @Override
        public List<String> events() {
            return List.of(event);
        }

        @Override
        public String code() {
            return "split";
        }
    }

    /**
     * A field has this value, whatever reports say.
     *
     * @param field one of those that {@link EditedField} knows
     * @param value as {@link CalendarEvent#held} gives it; null: nobody knows
     */
    record Correct(String event, String field, @Nullable String value) implements Act {
        public Correct {
            EditedField.check(field, value);
        }

        @Override
        public List<String> events() {
            return List.of(event);
        }

        @Override
        public String code() {
            return "correct";
        }
    }

    /** A field keeps the value that the calendar holds now, whatever reports say later; field and value as of {@link Correct}. */
    record Pin(String event, String field, @Nullable String value) implements Act {
        public Pin {
            EditedField.check(field, value);
        }

        @Override
        public List<String> events() {
            return List.of(event);
        }

        @Override
        public String code() {
            return "pin";
        }
    }

    /** This is no event of the calendar. */
    record Dismiss(String event) implements Act {
        @Override
        public List<String> events() {
            return List.of(event);
        }

        @Override
        public String code() {
            return "dismiss";
        }
    }

    /** An earlier decision, an undo too, holds no more. */
    record Undo(String decision) implements Act {
        @Override
        public List<String> events() {
            return List.of();
        }

        @Override
        public String code() {
            return "undo";
        }
    }
}
