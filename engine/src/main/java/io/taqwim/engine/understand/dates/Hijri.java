package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** The Hijri calendar as Umm al-Qura reckons it; Java holds its months for the years 1300 to 1600. */
final class Hijri {
    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1600;
    private static final LocalDate FIRST_DAY = LocalDate.of(1882, 11, 12);
    private static final LocalDate LAST_DAY = LocalDate.of(2174, 11, 25);

    private Hijri() {}

    static boolean holds(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The year in which a day lies, 0 where the calendar does not reach. */
    static int yearOf(LocalDate day) {
        return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)
                ? 0
                : HijrahDate.from(day).get(ChronoField.YEAR_OF_ERA);
    }

    static @Nullable DateInterval year(int year) {
        if (!holds(year)) {
            return null;
        }
        HijrahDate first = HijrahChronology.INSTANCE.date(year, 1, 1);
        return from(first, first.lengthOfYear(), Precision.YEAR);
    }

    static @Nullable DateInterval month(int year, int month) {
        if (!holds(year)) {
            return null;
        }
        HijrahDate first = HijrahChronology.INSTANCE.date(year, month, 1);
        return from(first, first.lengthOfMonth(), Precision.MONTH);
    }

    /** The month {@code by} months after the one in which a day lies. */
    static @Nullable DateInterval month(LocalDate day, int by) {
        int year = yearOf(day);
        if (year == 0) {
            return null;
        }
        int months = year * 12 + HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR) - 1 + by;
        return month(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1);
    }

    private static DateInterval from(HijrahDate first, int days, Precision precision) {
        LocalDate start = LocalDate.from(first);
        return new DateInterval(start, start.plusDays(days - 1L), precision);
    }
}
