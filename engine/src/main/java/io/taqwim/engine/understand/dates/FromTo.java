package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From the first day of one thing to the last day of another that was said in another way ("from tomorrow to Friday"). */
record FromTo(DateValue from, DateValue to) implements DateValue {
    @Override
    public DateInterval on(@Nullable LocalDate published, Tense tense) {
        DateInterval first = from.on(published, tense);
        LocalDate start = first.firstKnown();
        DateInterval last = last(start, published, tense);
        LocalDate end = last.lastKnown();
        if (start == null || end == null || end.isBefore(start)) {
            return DateInterval.UNDATED;
        }
        return new DateInterval(start, end, coarser(first.precision(), last.precision()));
    }

    /** An open last day is the first of its kind after the first day. */
    private DateInterval last(@Nullable LocalDate start, @Nullable LocalDate published, Tense tense) {
        boolean open = to instanceof Stretch stretch
                && stretch.anchor() instanceof Anchor.Open anchor
                && anchor.pick() == Pick.BY_TENSE;
        return open && start != null ? to.on(start, Tense.FUTURE) : to.on(published, tense);
    }

    private static Precision coarser(@Nullable Precision one, @Nullable Precision other) {
        Precision first = one == null ? Precision.DAY : one;
        Precision second = other == null ? Precision.DAY : other;
        return first.finerThan(second) ? second : first;
    }

    @Override
    public @Nullable String startCode() {
        return from.startCode();
    }

    @Override
    public @Nullable String endCode() {
        return to.endCode();
    }
}
