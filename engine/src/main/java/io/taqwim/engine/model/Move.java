package io.taqwim.engine.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step in the history of an event: where a report left it.
 *
 * @param asOf the report's day of publication, null where unknown
 * @param report the first report that says so
 */
public record Move(
        @Nullable LocalDate asOf,
        CalendarStatus status,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String report) {}
