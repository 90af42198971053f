package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.Precision;
import java.time.LocalDate;

/** How long something lasts: {@code 2 DAY}, {@code 3 WEEK}. */
public record Length(int amount, Precision unit) {
    /** The last day of what begins on {@code start} and lasts so long. */
    public LocalDate lastDay(LocalDate start) {
        LocalDate after = switch (unit) {
            case DAY -> start.plusDays(amount);
            case WEEK -> start.plusWeeks(amount);
            case MONTH -> start.plusMonths(amount);
            case QUARTER -> start.plusMonths(3L * amount);
            case HALF -> start.plusMonths(6L * amount);
            case YEAR -> start.plusYears(amount);
            case DECADE -> start.plusYears(10L * amount);
        };
        return after.minusDays(1);
    }
}
