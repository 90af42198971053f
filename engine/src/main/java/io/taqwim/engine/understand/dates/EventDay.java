package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day counted inside an event: the second is 2, the last is -1. */
record EventDay(int dayOfEvent) implements DateValue {
    @Override
    public DateInterval on(@Nullable LocalDate published, Tense tense) {
        return DateInterval.UNDATED;
    }

    @Override
    public @Nullable String startCode() {
        return null;
    }

    @Override
    public @Nullable String endCode() {
        return null;
    }
}
