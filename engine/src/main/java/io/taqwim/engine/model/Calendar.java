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
 */
public record Calendar(@Nullable LocalDate asOf, List<CalendarEvent> events, List<Placing> placings) {
    public Calendar {
        events = List.copyOf(events);
        placings = List.copyOf(placings);
    }
}
