package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.Precision;
import java.time.LocalDate;

/** How long something lasts, as it was said: three months and two weeks stay three months and two weeks. */
public record Length(int years, int months, int weeks, int days) {
    /** So many of one unit. */
    public static Length of(int amount, Precision unit) {
        return switch (unit) {
            case DAY -> new Length(0, 0, 0, amount);
            case WEEK -> new Length(0, 0, amount, 0);
            case MONTH -> new Length(0, amount, 0, 0);
            case QUARTER -> new Length(0, 3 * amount, 0, 0);
            case HALF -> new Length(0, 6 * amount, 0, 0);
            case YEAR -> new Length(amount, 0, 0, 0);
            case DECADE -> new Length(10 * amount, 0, 0, 0);
        };
    }

    public Length plus(Length other) {
        return new Length(years + other.years, months + other.months, weeks + other.weeks, days + other.days);
    }

    /** The last day of what begins on {@code start} and lasts so long. */
    public LocalDate lastDay(LocalDate start) {
        return start.plusYears(years)
                .plusMonths(months)
                .plusWeeks(weeks)
                .plusDays(days)
                .minusDays(1);
    }

    /** The first day of what lasts so long and ends on {@code last}. */
    public LocalDate firstDay(LocalDate last) {
        return last.minusYears(years)
                .minusMonths(months)
                .minusWeeks(weeks)
                .minusDays(days)
                .plusDays(1);
    }

    /** How the last day is said by the first: {@code start+1} for two days, {@code start+P1M} where months differ in length. */
    public String endCode() {
        boolean counted = years == 0 && months == 0;
        return "start+" + (counted ? String.valueOf(weeks * 7 + days - 1) : iso());
    }

    /** ISO 8601: {@code P3M2W}. */
    public String iso() {
        StringBuilder iso = new StringBuilder("P");
        append(iso, years, 'Y');
        append(iso, months, 'M');
        append(iso, weeks, 'W');
        append(iso, days, 'D');
        return iso.toString();
    }

    private static void append(StringBuilder iso, int amount, char unit) {
        if (amount != 0) {
            iso.append(amount).append(unit);
        }
    }
}
