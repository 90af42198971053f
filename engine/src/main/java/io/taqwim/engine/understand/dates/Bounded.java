package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "From Monday on", "until the end of May": one end is known, the other is open. */
record Bounded(DateValue value, Bound bound) implements DateValue {
    @Override
    public DateInterval on(@Nullable LocalDate published, Tense tense) {
        DateInterval whole = value.on(published, tense);
        if (!whole.isDated()) {
            return whole;
        }
        return switch (bound) {
            case STARTS -> new DateInterval(whole.firstKnown(), null, whole.precision());
            case ENDS -> new DateInterval(null, whole.lastKnown(), whole.precision());
            case WHOLE -> whole;
        };
    }

    @Override
    public @Nullable String startCode() {
        return bound == Bound.ENDS ? null : value.startCode();
    }

    @Override
    public @Nullable String endCode() {
        return bound == Bound.STARTS ? null : value.endCode();
    }
}
