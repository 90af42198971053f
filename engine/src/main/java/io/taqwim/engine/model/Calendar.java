package io.taqwim.engine.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a set of reports says together.
 *
 * @param asOf the day it is made for; null where none was given and no report is dated: then no status rests on the day
 * @param events by first day (undated last), then id
 * @param placings how undated reports were given their day
 * @param dismissed events that an editor took out, in the order of {@code events}; their ids resolve, and they can come back
 * @param rulings what came of the editors' decisions, in the order in which these were made
 */
public record Calendar(
        @Nullable LocalDate asOf,
        List<CalendarEvent> events,
        List<Placing> placings,
        List<CalendarEvent> dismissed,
        List<Ruling> rulings) {
    public Calendar {
        events = List.copyOf(events);
        placings = List.copyOf(placings);
        dismissed = List.copyOf(dismissed);
        rulings = List.copyOf(rulings);
    }

    /** A calendar on which no editor had a word. */
    public Calendar(@Nullable LocalDate asOf, List<CalendarEvent> events, List<Placing> placings) {
        this(asOf, events, placings, List.of(), List.of());
    }
}
