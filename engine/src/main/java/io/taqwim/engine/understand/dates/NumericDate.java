package io.taqwim.engine.understand.dates;

import org.jspecify.annotations.Nullable;

/** Dates in digits alone: day, month and year in the orders that are written; what fits no order is none. */
final class NumericDate {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    /** Years of two digits: 70 to 99 are of the last century. */
    private static final int TURN = 70;

    private NumericDate() {}

    /** Three numbers; a Hijri year is known by its size where no sign says so. */
    static @Nullable Stretch of(int a, int b, int c, int digitsOfLast, boolean saidHijri) {
        if (isYear(a)) {
            return of(a, b, c, saidHijri);
        }
        int year = c < 100 && digitsOfLast == 2 ? c + (c < TURN ? 2000 : 1900) : c;
        if (!isYear(year)) {
            return null;
        }
        Stretch dayFirst = of(year, b, a, saidHijri);
        return dayFirst != null ? dayFirst : of(year, a, b, saidHijri);
    }

    /** A month and a year, in either order. */
    static @Nullable Stretch monthOf(int a, int b) {
        int year = Math.max(a, b);
        int month = Math.min(a, b);
        return isYear(year) && month >= 1 && month <= 12
                ? Stretch.of(year(year, false), new Selector.MonthNumber(month, isHijri(year)))
                : null;
    }

    /** A day and a month; the day first where both are possible. */
    static @Nullable Stretch dayOf(int a, int b, Anchor anchor) {
        if (a >= 1 && a <= 31 && b >= 1 && b <= 12) {
            return possible(Stretch.of(anchor, new Selector.MonthNumber(b, false), new Selector.DayNumber(a)));
        }
        return b >= 1 && b <= 31 && a >= 1 && a <= 12
                ? possible(Stretch.of(anchor, new Selector.MonthNumber(a, false), new Selector.DayNumber(b)))
                : null;
    }

    private static @Nullable Stretch of(int year, int month, int day, boolean saidHijri) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        Anchor.Year anchor = year(year, saidHijri);
        return possible(
                Stretch.of(anchor, new Selector.MonthNumber(month, anchor.hijri()), new Selector.DayNumber(day)));
    }

    private static @Nullable Stretch possible(Stretch stretch) {
        return stretch.isPossible() ? stretch : null;
    }

    static Anchor.Year year(int year, boolean saidHijri) {
        return new Anchor.Year(year, saidHijri || isHijri(year));
    }

    static boolean isHijri(int year) {
        return Hijri.holds(year) && year < 1500;
    }

    private static boolean isYear(int number) {
        return (number >= FIRST_YEAR && number <= LAST_YEAR) || isHijri(number);
    }
}
