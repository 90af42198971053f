package io.taqwim.engine.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days inside which an event lies, both inclusive. Either end may be unknown; where both are, the precision is
 * null too ({@link #UNDATED}).
 */
public record DateInterval(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Precision precision) {
    public static final DateInterval UNDATED = new DateInterval(null, null, null);

    public DateInterval {
        boolean dated = start != null || end != null;
        if (dated != (precision != null)) {
            throw new IllegalArgumentException("precision and dates go together");
        }
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + ".." + end);
        }
    }

    public static DateInterval day(LocalDate day) {
        return new DateInterval(day, day, Precision.DAY);
    }

    public boolean isDated() {
        return precision != null;
    }

    /** The first day that is known, else the last, else null. */
    public @Nullable LocalDate firstKnown() {
        return start != null ? start : end;
    }

    /** The last day that is known, else the first, else null. */
    public @Nullable LocalDate lastKnown() {
        return end != null ? end : start;
    }

    /** Whether both are dated and some day lies in each. */
    public boolean meets(DateInterval other) {
        LocalDate first = firstKnown();
        LocalDate last = lastKnown();
        LocalDate otherFirst = other.firstKnown();
        LocalDate otherLast = other.lastKnown();
        return first != null
                && last != null
                && otherFirst != null
                && otherLast != null
                && !first.isAfter(otherLast)
                && !otherFirst.isAfter(last);
    }
}
