package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.Precision;
import io.taqwim.engine.reconcile.matching.Told;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that one report gives to an event.
 *
 * @param held whether its mention holds them; else they are a rival inside the report
 */
record Reading(
        Told told, @Nullable LocalDate start, @Nullable LocalDate end, Precision precision, boolean held) {
    boolean isExact() {
        return precision == Precision.DAY;
    }

    boolean includes(@Nullable LocalDate day) {
        return day != null && (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }

    /** Whether some day can lie in both. */
    boolean meets(Reading other) {
        return (start == null || other.end == null || !start.isAfter(other.end))
                && (end == null || other.start == null || !end.isBefore(other.start));
    }

    @Nullable
    LocalDate published() {
        return told.published();
    }
}
