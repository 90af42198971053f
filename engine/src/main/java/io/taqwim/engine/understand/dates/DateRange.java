package io.taqwim.engine.understand.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several days as one stretch: what the second date says (month, year, "next") holds for the first as well. */
final class DateRange {
    private DateRange() {}

    /** The days {@code first} to {@code last} of a month. */
    static @Nullable Stretch ofDays(Stretch month, int first, int last) {
        return first >= last
                ? null
                : possible(between(month.anchor(), day(month.path(), first), day(month.path(), last), true));
    }

    /** From the day of that number in the month of {@code to}. */
    static @Nullable DateValue fromDay(int day, DateValue to) {
        if (!(to instanceof Stretch last) || !endsInDay(last)) {
            return null;
        }
        List<Selector> month = last.path().subList(0, last.path().size() - 1);
        Selector.DayNumber lastDay =
                (Selector.DayNumber) last.path().get(last.path().size() - 1);
        return day < 1 || day >= lastDay.day()
                ? null
                : possible(between(last.anchor(), day(month, day), last.path(), true));
    }

    static @Nullable DateValue of(DateValue from, DateValue to) {
        if (!(from instanceof Stretch first) || !(to instanceof Stretch last)) {
            return new FromTo(from, to);
        }
        if (isOpen(first, Unit.MONTH) && endsInDay(last) && !isOpen(last, Unit.MONTH)) {
            Selector.DayNumber day = (Selector.DayNumber) first.path().get(0);
            DateValue range = fromDay(day.day(), last);
            return range instanceof Stretch stretch
                    ? new Stretch(stretch.anchor(), stretch.path(), first.weekday())
                    : null;
        }
        Anchor shared = shared(first.anchor(), last.anchor());
        if (shared == null || first.path().isEmpty() || last.path().isEmpty()) {
            return new FromTo(from, to);
        }
        boolean saidWithTheLast = shared.equals(last.anchor()) && !shared.equals(first.anchor());
        Stretch range = between(shared, first.path(), last.path(), saidWithTheLast);
        return possible(new Stretch(range.anchor(), range.path(), first.weekday()));
    }

    /** The anchor that holds for both, or null where each has its own. */
    private static @Nullable Anchor shared(Anchor first, Anchor last) {
        if (first.equals(last)) {
            return first.isFixed() || first instanceof Anchor.Open ? first : null;
        }
        if (isByTense(first) && goesWith(first, last)) {
            return last;
        }
        return isByTense(last) && goesWith(last, first) ? first : null;
    }

    private static boolean isByTense(Anchor anchor) {
        return anchor instanceof Anchor.Open open && open.pick() == Pick.BY_TENSE;
    }

    /** Whether what turns in an open cycle may turn in the other's. */
    private static boolean goesWith(Anchor open, Anchor other) {
        Unit cycle = ((Anchor.Open) open).cycle();
        if (other instanceof Anchor.Open also) {
            return also.cycle() == cycle;
        }
        if (other instanceof Anchor.Shifted shifted) {
            return shifted.unit() == cycle;
        }
        return other instanceof Anchor.Year year && cycle == (year.hijri() ? Unit.HIJRI_YEAR : Unit.YEAR);
    }

    private static boolean isOpen(Stretch stretch, Unit cycle) {
        return stretch.anchor() instanceof Anchor.Open open && open.cycle() == cycle;
    }

    private static boolean endsInDay(Stretch stretch) {
        return !stretch.path().isEmpty()
                && stretch.path().get(stretch.path().size() - 1) instanceof Selector.DayNumber day
                && day.day() > 0;
    }

    private static List<Selector> day(List<Selector> month, int day) {
        List<Selector> path = new ArrayList<>(month);
        path.add(new Selector.DayNumber(day));
        return path;
    }

    private static Stretch between(Anchor anchor, List<Selector> from, List<Selector> to, boolean saidWithTheLast) {
        return Stretch.of(anchor, new Selector.Between(from, to, saidWithTheLast));
    }

    private static @Nullable Stretch possible(Stretch stretch) {
        return stretch.isPossible() ? stretch : null;
    }
}
