package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The turns of an open stretch around a day, in their order. */
record Occurrences(
        Anchor.Open open, List<DateInterval> all, @Nullable DayOfWeek weekday, LocalDate published) {
    /** No word for a year, and the year of publication would put it so far away: then a neighbouring year is meant. */
    private static final int TOO_FAR = 300;
    /** A date so near is meant even where the weekday beside it fits another year's: the weekday is a slip. */
    private static final int NEAR = 60;

    Occurrences {
        all = List.copyOf(all);
    }

    static Occurrences of(Anchor.Open open, List<Selector> path, @Nullable DayOfWeek weekday, LocalDate published) {
        return new Occurrences(open, around(open, path, published), weekday, published);
    }

    private static List<DateInterval> around(Anchor.Open open, List<Selector> path, LocalDate published) {
        List<DateInterval> all = new ArrayList<>();
        for (int turn = -4; turn <= 4; turn++) {
            DateInterval found = Selector.walk(path, open.at(published, turn));
            if (found != null && (all.isEmpty() || !found.equals(all.get(all.size() - 1)))) {
                all.add(found);
            }
        }
        return all;
    }

    @Nullable
    DateInterval pick(Tense tense) {
        List<DateInterval> fitting = fitting();
        DateInterval found = fitting.isEmpty() ? null : pick(tense, fitting);
        DateInterval fits = found == null ? nearest(fitting) : found;
        DateInterval near = nearest(all);
        boolean slip = fits != null && near != null && distance(near) <= NEAR && distance(fits) > TOO_FAR;
        return fits == null || slip ? pick(tense, all) : fits;
    }

    /** A weekday fits a date about once in six years: only in the years beside the publication does it tell one. */
    private List<DateInterval> fitting() {
        if (weekday == null) {
            return List.of();
        }
        int reach = open.cycle().isYear() ? 500 : 100;
        return all.stream()
                .filter(day -> Stretch.fits(day, weekday) && distance(day) <= reach)
                .toList();
    }

    private @Nullable DateInterval pick(Tense tense, List<DateInterval> among) {
        return switch (open.pick()) {
            case BY_TENSE -> byTense(tense, among);
            case BEGUN -> lastBegun(among);
            case LAST -> nthBefore(among, 1);
            case BEFORE_LAST -> nthBefore(among, 2);
            case NEXT -> nthAfter(among, 1);
            case AFTER_NEXT -> nthAfter(among, 2);
            case THIS -> open.cycle() == Unit.WEEK ? firstNotOver(among) : nearest(among);
        };
    }

    private @Nullable DateInterval byTense(Tense tense, List<DateInterval> among) {
        return switch (tense) {
            case PAST -> open.cycle().isYear() ? lastBegunNear(among) : lastBegun(among);
            case FUTURE -> firstNotOver(among);
            case OPEN -> open.cycle().isYear() ? inYearOfPublication(among) : nearest(among);
        };
    }

    @Nullable
    DateInterval nearest() {
        List<DateInterval> fitting = fitting();
        return nearest(fitting.isEmpty() ? all : fitting);
    }

    private @Nullable DateInterval nearest(List<DateInterval> among) {
        DateInterval nearest = null;
        for (DateInterval one : among) {
            if (nearest == null || distance(one) < distance(nearest)) {
                nearest = one;
            }
        }
        return nearest;
    }

    private @Nullable DateInterval inYearOfPublication(List<DateInterval> among) {
        DateInterval found = null;
        for (DateInterval one : among) {
            boolean sameYear = one.start() != null && one.start().getYear() == published.getYear();
            if (sameYear && (found == null || distance(one) < distance(found))) {
                found = one;
            }
        }
        return found == null || distance(found) > TOO_FAR ? nearest(among) : found;
    }

    private long distance(DateInterval one) {
        if (one.start() == null || one.end() == null) {
            return Long.MAX_VALUE;
        }
        if (one.start().isAfter(published)) {
            return ChronoUnit.DAYS.between(published, one.start());
        }
        return Math.max(0, ChronoUnit.DAYS.between(one.end(), published));
    }

    /** A day that lies ten months and more back is told with its year: without it, it is one that is still to come. */
    private @Nullable DateInterval lastBegunNear(List<DateInterval> among) {
        DateInterval last = lastBegun(among);
        boolean tooFar = last != null && last.precision() == Precision.DAY && distance(last) > TOO_FAR;
        return tooFar ? nearest(among) : last;
    }

    private @Nullable DateInterval lastBegun(List<DateInterval> among) {
        DateInterval last = null;
        for (DateInterval one : among) {
            if (one.start() != null && !one.start().isAfter(published)) {
                last = one;
            }
        }
        return last;
    }

    private @Nullable DateInterval firstNotOver(List<DateInterval> among) {
        for (DateInterval one : among) {
            if (one.end() != null && !one.end().isBefore(published)) {
                return one;
            }
        }
        return null;
    }

    private @Nullable DateInterval nthBefore(List<DateInterval> among, int n) {
        int left = n;
        for (int i = among.size() - 1; i >= 0; i--) {
            LocalDate end = among.get(i).end();
            if (end != null && end.isBefore(published) && --left == 0) {
                return among.get(i);
            }
        }
        return null;
    }

    private @Nullable DateInterval nthAfter(List<DateInterval> among, int n) {
        int left = n;
        for (DateInterval one : among) {
            LocalDate start = one.start();
            if (start != null && start.isAfter(published) && --left == 0) {
                return one;
            }
        }
        return null;
    }
}
