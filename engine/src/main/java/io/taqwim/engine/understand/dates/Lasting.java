package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A length of time, alone ("for two days") or counted from a first day ("for two days, beginning on Monday"). */
record Lasting(Length length, @Nullable DateValue start) implements DateValue {
    @Override
    public DateInterval on(@Nullable LocalDate published, Tense tense) {
        DateInterval first = start == null ? DateInterval.UNDATED : start.on(published, tense);
        LocalDate day = first.firstKnown();
        if (day == null) {
            return DateInterval.UNDATED;
        }
        boolean exact = first.precision() == Precision.DAY;
        return exact ? new DateInterval(day, length.lastDay(day), Precision.DAY) : first;
    }

    @Override
    public @Nullable String startCode() {
        return start == null ? null : start.startCode();
    }

    @Override
    public @Nullable String endCode() {
        return start == null || start.startCode() == null ? null : length.endCode();
    }
}
