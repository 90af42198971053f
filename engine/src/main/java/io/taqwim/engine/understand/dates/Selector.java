package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step inwards: from a year to a month of it, from a month to its last Monday. */
interface Selector {
    /** What is meant inside a stretch with both ends, or null where it has no such thing (the 31st of April). */
    @Nullable
    DateInterval in(DateInterval container);

    /** As the codes of dates write it. */
    String code();

    default String startCode() {
        return code();
    }

    default String endCode() {
        return code();
    }

    /** Walks inwards, step by step. */
    static @Nullable DateInterval walk(List<Selector> path, @Nullable DateInterval container) {
        DateInterval at = container;
        for (Selector selector : path) {
            if (at == null || at.start() == null || at.end() == null) {
                return null;
            }
            at = selector.in(at);
        }
        return at;
    }

    static String code(List<Selector> path, boolean end) {
        StringBuilder code = new StringBuilder();
        path.forEach(selector -> code.append(end ? selector.endCode() : selector.startCode()));
        return code.toString();
    }

    private static @Nullable DateInterval within(
            DateInterval container, LocalDate first, LocalDate last, Precision precision) {
        return first.isBefore(first(container)) || last.isAfter(last(container))
                ? null
                : new DateInterval(first, last, precision);
    }

    private static LocalDate first(DateInterval stretch) {
        if (stretch.start() == null) {
            throw new IllegalStateException("a stretch of the calendar has two ends");
        }
        return stretch.start();
    }

    private static LocalDate last(DateInterval stretch) {
        if (stretch.end() == null) {
            throw new IllegalStateException("a stretch of the calendar has two ends");
        }
        return stretch.end();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String name(DayOfWeek weekday) {
        return weekday.name().toLowerCase(Locale.ROOT);
    }

    /** The first month of that number that begins inside. */
    record MonthNumber(int month, boolean hijri) implements Selector {
        @Override
        public @Nullable DateInterval in(DateInterval container) {
            return hijri ? hijriIn(container) : gregorianIn(container);
        }

        private @Nullable DateInterval gregorianIn(DateInterval container) {
            YearMonth first = YearMonth.of(first(container).getYear(), month);
            YearMonth begins = first.atDay(1).isBefore(first(container)) ? first.plusYears(1) : first;
            LocalDate start = begins.atDay(1);
            return start.isAfter(last(container))
                    ? null
                    : new DateInterval(start, begins.atEndOfMonth(), Precision.MONTH);
        }

        private @Nullable DateInterval hijriIn(DateInterval container) {
            int year = Hijri.yearOf(first(container));
            for (int next = year; year > 0 && next <= year + 1; next++) {
                DateInterval found = Hijri.month(next, month);
                if (found != null && !first(found).isBefore(first(container))) {
                    return first(found).isAfter(last(container)) ? null : found;
                }
            }
            return null;
        }

        @Override
        public String code() {
            return (hijri ? "-H" : "-") + two(month);
        }
    }

    /** The day of that number, counted from the end where it is negative. */
    record DayNumber(int day) implements Selector {
        @Override
        public @Nullable DateInterval in(DateInterval container) {
            LocalDate found = day > 0
                    ? first(container).plusDays(day - 1L)
                    : last(container).plusDays(day + 1L);
            return within(container, found, found, Precision.DAY);
        }

        @Override
        public String code() {
            return day > 0 ? "-" + two(day) : ":last-day";
        }
    }

    /** A weekday, counted from the end where the number is negative. */
    record NthWeekday(int number, DayOfWeek weekday) implements Selector {
        @Override
        public @Nullable DateInterval in(DateInterval container) {
            LocalDate found = number > 0
                    ? first(container)
                            .with(TemporalAdjusters.nextOrSame(weekday))
                            .plusWeeks(number - 1L)
                    : last(container)
                            .with(TemporalAdjusters.previousOrSame(weekday))
                            .plusWeeks(number + 1L);
            return within(container, found, found, Precision.DAY);
        }

        @Override
        public String code() {
            return (number > 0 ? ":" + number + "-" : ":last-") + name(weekday);
        }
    }

    /** The one day of that name in a week. */
    record DayOfThatName(DayOfWeek weekday) implements Selector {
        @Override
        public @Nullable DateInterval in(DateInterval container) {
            return new NthWeekday(1, weekday).in(container);
        }

        @Override
        public String code() {
            return ":" + name(weekday);
        }
    }

    /** Seven days: the first ones, the second seven, the last. */
    record NthWeek(int number) implements Selector {
        @Override
        public @Nullable DateInterval in(DateInterval container) {
            LocalDate start = number > 0
                    ? first(container).plusWeeks(number - 1L)
                    : last(container).minusDays(6);
            LocalDate end = start.plusDays(6).isAfter(last(container)) ? last(container) : start.plusDays(6);
            return start.isAfter(end) ? null : within(container, start, end, Precision.WEEK);
        }

        @Override
        public String code() {
            return number > 0 ? ":week-" + number : ":last-week";
        }
    }

    /** The days of the weekend in a week; a weekend that passes a week's end runs on into the next. */
    record Weekend(List<DayOfWeek> days) implements Selector {
        public Weekend {
            days = List.copyOf(days);
        }

        @Override
        public DateInterval in(DateInterval container) {
            LocalDate start = first(container).with(TemporalAdjusters.nextOrSame(days.get(0)));
            return new DateInterval(start, start.plusDays(days.size() - 1L), Precision.DAY);
        }

        @Override
        public String code() {
            return ":weekend";
        }
    }

    /** The nth of so many equal portions: a quarter of a year, a half of a month. */
    record Portion(int number, int of) implements Selector {
        private static final int DAYS_OF_A_MONTH = 30;

        @Override
        public @Nullable DateInterval in(DateInterval container) {
            if (number < 1 || number > of) {
                return null;
            }
            boolean last = number == of;
            if (container.precision() == Precision.MONTH) {
                int days = DAYS_OF_A_MONTH / of;
                LocalDate start = first(container).plusDays((long) days * (number - 1));
                LocalDate end = last ? last(container) : start.plusDays(days - 1L);
                return new DateInterval(start, end, Precision.MONTH);
            }
            if (container.precision() != Precision.YEAR || 12 % of != 0) {
                return null;
            }
            LocalDate start = first(container).plusMonths((long) (12 / of) * (number - 1));
            LocalDate end = last ? last(container) : start.plusMonths(12 / of).minusDays(1);
            return new DateInterval(start, end, precision());
        }

        private Precision precision() {
            return of == 2 ? Precision.HALF : of == 4 ? Precision.QUARTER : Precision.YEAR;
        }

        @Override
        public String code() {
            return ":" + number + "/" + of;
        }
    }

    /** Early, in the middle, late, as the conventions have it: of a month and a week in days, of a year in months. */
    record Part(String name, Map<Precision, Map<String, List<Integer>>> parts) implements Selector {
        @Override
        public @Nullable DateInterval in(DateInterval container) {
            Precision precision = container.precision();
            if (precision == null || precision == Precision.DAY) {
                return container;
            }
            List<Integer> bounds = parts.getOrDefault(precision, Map.of()).get(name);
            if (bounds == null) {
                return container;
            }
            LocalDate start = plus(first(container), bounds.get(0) - 1, precision);
            LocalDate end = plus(first(container), bounds.get(1), precision).minusDays(1);
            boolean cut = end.isAfter(last(container)) || bounds.get(1) >= most(precision);
            return new DateInterval(start, cut ? last(container) : end, precision(precision, bounds));
        }

        private static int most(Precision precision) {
            return switch (precision) {
                case MONTH -> 28;
                case YEAR -> 12;
                default -> Integer.MAX_VALUE;
            };
        }

        private static LocalDate plus(LocalDate day, int amount, Precision container) {
            return switch (container) {
                case DECADE -> day.plusYears(amount);
                case YEAR -> day.plusMonths(amount);
                default -> day.plusDays(amount);
            };
        }

        /** A quarter of a year is known as well as a quarter is; of other things the whole is what is certain. */
        private static Precision precision(Precision container, List<Integer> bounds) {
            int length = bounds.get(1) - bounds.get(0) + 1;
            if (container != Precision.YEAR) {
                return container;
            }
            return length <= 3 ? Precision.QUARTER : length <= 6 ? Precision.HALF : Precision.YEAR;
        }

        @Override
        public String code() {
            return ":" + name;
        }
    }

    /**
     * From one step inwards to another. Where the second lies before the first, one of them lies in the next container
     * (Saturday to Monday) or, where the year was said with the last day, in the one before.
     */
    record Between(List<Selector> from, List<Selector> to, boolean saidWithTheLast) implements Selector {
        public Between {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        @Override
        public @Nullable DateInterval in(DateInterval container) {
            DateInterval first = walk(from, container);
            DateInterval last = walk(to, container);
            if (first == null || last == null) {
                return null;
            }
            if (last(last).isBefore(first(first))) {
                if (saidWithTheLast) {
                    first = walk(from, beside(container, -1));
                } else {
                    last = walk(to, beside(container, 1));
                }
            }
            if (first == null || last == null || last(last).isBefore(first(first))) {
                return null;
            }
            Precision precision = first.precision() == null ? Precision.DAY : first.precision();
            return new DateInterval(first(first), last(last), precision);
        }

        private static @Nullable DateInterval beside(DateInterval container, int by) {
            LocalDate start = first(container);
            return switch (container.precision() == null ? Precision.DAY : container.precision()) {
                case WEEK ->
                    new DateInterval(start.plusWeeks(by), start.plusWeeks(by).plusDays(6), Precision.WEEK);
                case MONTH -> Unit.MONTH.around(start, by, DayOfWeek.MONDAY);
                case YEAR ->
                    start.getDayOfYear() == 1
                            ? Unit.YEAR.around(start, by, DayOfWeek.MONDAY)
                            : Unit.HIJRI_YEAR.around(start, by, DayOfWeek.MONDAY);
                default -> null;
            };
        }

        @Override
        public String code() {
            return startCode() + ".." + endCode();
        }

        @Override
        public String startCode() {
            return Selector.code(from, false);
        }

        @Override
        public String endCode() {
            return Selector.code(to, true);
        }
    }
}
