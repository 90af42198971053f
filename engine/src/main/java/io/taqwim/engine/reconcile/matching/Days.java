package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Status;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Possible days of publication, as inclusive stretches in order. */
record Days(List<Stretch> stretches) {
    /** @param from as {@link LocalDate#toEpochDay} */
    record Stretch(long from, long to) {}

    static final Days NONE = new Days(List.of());
    static final Days ALL = new Days(List.of(new Stretch(Reach.NEVER, Reach.EVER)));

    /** A day that is said without its year is of half a year around. */
    private static final int HALF_A_YEAR = 182;

    private static final int WEEK = 7;

    static Days of(long from, long to) {
        return new Days(List.of(new Stretch(from, to)));
    }

    /**
     * Days on which what {@code open} says of its first day means the first day of {@code dated}: {@code P+1} leaves one,
     * a weekday a week or two, a day without a year half a year.
     */
    static Days leftBy(Mention open, Mention dated) {
        String expression = open.startExpr();
        LocalDate start = dated.when().start();
        if (expression == null || start == null) {
            return NONE;
        }
        if (expression.startsWith("--")) {
            return yearOpen(expression, start, open.status());
        }
        if (expression.startsWith("P:")) {
            return weekday(expression.substring(2), start);
        }
        return expression.startsWith("P") ? shifted(expression.substring(1), start) : NONE;
    }

    private static Days shifted(String shift, LocalDate start) {
        try {
            long day = start.toEpochDay() - (shift.isEmpty() ? 0 : Integer.parseInt(shift));
            return of(day, day);
        } catch (NumberFormatException e) {
            return NONE;
        }
    }

    private static Days yearOpen(String expression, LocalDate start, Status status) {
        if (!start.toString().endsWith(expression.substring(1))) {
            return NONE;
        }
        long day = start.toEpochDay();
        boolean past = status == Status.HELD;
        boolean ahead = status == Status.SCHEDULED || status == Status.MOOTED || status == Status.POSTPONED;
        return of(ahead || !past ? day - HALF_A_YEAR : day, past || !ahead ? day + HALF_A_YEAR : day);
    }

    /** {@code next-tuesday}, {@code last-tuesday}, {@code tuesday}: the one after, before or around the publication. */
    private static Days weekday(String code, LocalDate start) {
        String name = code.substring(code.indexOf('-') + 1).toUpperCase(Locale.ROOT);
        if (!name.equals(start.getDayOfWeek().name()) || !isWeekday(name)) {
            return NONE;
        }
        long day = start.toEpochDay();
        if (code.startsWith("next-")) {
            return of(day - 2 * WEEK, day - 1);
        }
        return code.startsWith("last-") ? of(day + 1, day + 2 * WEEK) : of(day - WEEK + 1, day + WEEK - 1);
    }

    private static boolean isWeekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    Days or(Days other) {
        List<Stretch> both = new ArrayList<>(stretches);
        both.addAll(other.stretches);
        return new Days(both);
    }

    Days and(Days other) {
        List<Stretch> both = new ArrayList<>();
        for (Stretch a : stretches) {
            for (Stretch b : other.stretches) {
                long from = Math.max(a.from, b.from);
                long to = Math.min(a.to, b.to);
                if (from <= to) {
                    both.add(new Stretch(from, to));
                }
            }
        }
        return new Days(both);
    }

    /** The day, where there is exactly one. */
    @Nullable
    LocalDate only() {
        if (stretches.isEmpty()) {
            return null;
        }
        long from = stretches.get(0).from;
        boolean one = stretches.stream().allMatch(stretch -> stretch.from == from && stretch.to == from);
        return one ? LocalDate.ofEpochDay(from) : null;
    }
}
