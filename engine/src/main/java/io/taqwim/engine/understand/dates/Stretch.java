package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a calendar: where it is counted from, and the way inwards.
 *
 * @param path from the anchor to what is meant: its eleventh month, of that the 26th day
 * @param weekday the weekday that was said beside it; it decides between years, and mends them
 */
record Stretch(Anchor anchor, List<Selector> path, @Nullable DayOfWeek weekday) implements DateValue {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    Stretch {
        path = List.copyOf(path);
    }

    static Stretch of(Anchor anchor, Selector... path) {
        return new Stretch(anchor, List.of(path), null);
    }

    Stretch and(Selector selector) {
        List<Selector> longer = new ArrayList<>(path);
        longer.add(selector);
        return new Stretch(anchor, longer, weekday);
    }

    Stretch on(DayOfWeek said) {
        return new Stretch(anchor, path, said);
    }

    Stretch from(Anchor other) {
        return new Stretch(other, path, weekday);
    }

    /** Whether a calendar has such a day at all; 2000 was a leap year. */
    boolean isPossible() {
        for (int turn = 0; turn < (anchor.isFixed() ? 1 : 13); turn++) {
            if (Selector.walk(path, anchor.at(ANY_DAY, turn)) != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public DateInterval on(@Nullable LocalDate published, Tense tense) {
        if (anchor instanceof Anchor.Year year) {
            return orUndated(inYear(year, published));
        }
        if (anchor.isFixed()) {
            return orUndated(Selector.walk(path, anchor.at(ANY_DAY, 0)));
        }
        if (published == null) {
            return DateInterval.UNDATED;
        }
        if (anchor instanceof Anchor.Open open) {
            return orUndated(Occurrences.of(open, path, weekday, published).pick(tense));
        }
        return orUndated(Selector.walk(path, anchor.at(published, 0)));
    }

    private static DateInterval orUndated(@Nullable DateInterval found) {
        return found == null ? DateInterval.UNDATED : found;
    }

    /**
     * Around the turn of a year writers set the wrong one: where the weekday fits the date in the year of publication and
     * not in the year that was written beside it, and the date lies near, the weekday is believed.
     */
    private @Nullable DateInterval inYear(Anchor.Year year, @Nullable LocalDate published) {
        DateInterval written = Selector.walk(path, year.at(ANY_DAY, 0));
        if (written == null || weekday == null || published == null || fits(written, weekday) || year.hijri()) {
            return written;
        }
        int off = published.getYear() - year.number();
        if (Math.abs(off) != 1) {
            return written;
        }
        DateInterval mended = Selector.walk(path, new Anchor.Year(published.getYear(), false).at(ANY_DAY, 0));
        boolean near = mended != null
                && fits(mended, weekday)
                && Math.abs(ChronoUnit.DAYS.between(published, mended.start())) <= 60;
        return near ? mended : written;
    }

    static boolean fits(DateInterval day, DayOfWeek weekday) {
        return day.start() != null && day.start().getDayOfWeek() == weekday;
    }

    /** The occurrence that lies nearest to a day; of a fixed stretch itself. */
    DateInterval nearest(LocalDate day) {
        return anchor instanceof Anchor.Open open
                ? orUndated(Occurrences.of(open, path, weekday, day).nearest())
                : on(day, Tense.OPEN);
    }

    @Override
    public @Nullable String startCode() {
        return anchor.isFixed() ? null : code(false);
    }

    @Override
    public @Nullable String endCode() {
        return anchor.isFixed() ? null : code(true);
    }

    private String code(boolean end) {
        boolean pickedWeekday =
                anchor instanceof Anchor.Open open && open.cycle() == Unit.WEEK && open.pick() != Pick.BY_TENSE;
        String inwards = Selector.code(path, end);
        String check = weekday == null ? "" : ":" + weekday.name().toLowerCase(Locale.ROOT);
        if (pickedWeekday && inwards.startsWith(":")) {
            return anchor.code() + "-" + inwards.substring(1) + check;
        }
        return anchor.code() + inwards + check;
    }

    Precision precision() {
        DateInterval any = on(ANY_DAY, Tense.OPEN);
        return any.precision() == null ? Precision.DAY : any.precision();
    }
}
