package io.taqwim.engine.gazetteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office of a state or organisation, and when.
 *
 * @param from first day, null where not known
 * @param to last day, null where no end is known
 */
public record Term(
        String person,
        String office,
        String party,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The first or last day that a cell means: {@code 2018}, {@code 2018-03} and {@code 2018-03-20} are all allowed, other words no date. */
    public static @Nullable LocalDate day(String cell, boolean last) {
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.length() == 4) {
            return LocalDate.parse(cell + (last ? "-12-31" : "-01-01"));
        }
        if (cell.length() == 7) {
            LocalDate first = LocalDate.parse(cell + "-01");
            return last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
        }
        return LocalDate.parse(cell);
    }
}
