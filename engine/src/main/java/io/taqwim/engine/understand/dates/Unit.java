package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What calendars are divided into. */
enum Unit {
    DAY("d", Precision.DAY),
    WEEK("w", Precision.WEEK),
    MONTH("m", Precision.MONTH),
    QUARTER("q", Precision.QUARTER),
    HALF("h", Precision.HALF),
    YEAR("y", Precision.YEAR),
    DECADE("t", Precision.DECADE),
    HIJRI_MONTH("hm", Precision.MONTH),
    HIJRI_YEAR("hy", Precision.YEAR);

    private final String letter;
    private final Precision precision;

    Unit(String letter, Precision precision) {
        this.letter = letter;
        this.precision = precision;
    }

    /** As codes write it. */
    String letter() {
        return letter;
    }

    Precision precision() {
        return precision;
    }

    boolean isYear() {
        return this == YEAR || this == HIJRI_YEAR;
    }

    /** The unit {@code by} units after the one in which {@code day} lies; null where a calendar does not reach so far. */
    @Nullable
    DateInterval around(LocalDate day, int by, DayOfWeek firstOfWeek) {
        return switch (this) {
            case DAY -> DateInterval.day(day.plusDays(by));
            case WEEK -> {
                LocalDate first =
                        day.with(TemporalAdjusters.previousOrSame(firstOfWeek)).plusWeeks(by);
                yield new DateInterval(first, first.plusDays(6), precision);
            }
            case MONTH -> months(day.withDayOfMonth(1).plusMonths(by), 1);
            case QUARTER -> months(firstOf(day, 3).plusMonths(3L * by), 3);
            case HALF -> months(firstOf(day, 6).plusMonths(6L * by), 6);
            case YEAR -> months(day.withDayOfYear(1).plusYears(by), 12);
            case DECADE -> {
                LocalDate first = LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10 + 10 * by, 1, 1);
                yield months(first, 120);
            }
            case HIJRI_MONTH -> Hijri.month(day, by);
            case HIJRI_YEAR -> Hijri.year(Hijri.yearOf(day) + by);
        };
    }

    private static LocalDate firstOf(LocalDate day, int months) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }

    private DateInterval months(LocalDate first, int months) {
        return new DateInterval(first, first.plusMonths(months).minusDays(1), precision);
    }
}
