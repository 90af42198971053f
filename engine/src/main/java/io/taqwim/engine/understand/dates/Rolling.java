package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next or the last so many units. Weeks and years are whole ones after or before that of the publication; days and
 * months are counted from the day after or up to the day before it.
 */
record Rolling(Unit unit, int by, DayOfWeek firstOfWeek) implements DateValue {
    @Override
    public DateInterval on(@Nullable LocalDate published, Tense tense) {
        if (published == null) {
            return DateInterval.UNDATED;
        }
        if (unit == Unit.MONTH) {
            return by > 0
                    ? new DateInterval(published.plusDays(1), published.plusMonths(by), unit.precision())
                    : new DateInterval(published.plusMonths(by), published.minusDays(1), unit.precision());
        }
        DateInterval near = unit.around(published, by > 0 ? 1 : -1, firstOfWeek);
        DateInterval far = unit.around(published, by, firstOfWeek);
        if (near == null || far == null) {
            return DateInterval.UNDATED;
        }
        return by > 0
                ? new DateInterval(near.start(), far.end(), unit.precision())
                : new DateInterval(far.start(), near.end(), unit.precision());
    }

    @Override
    public String startCode() {
        return by > 0 ? "P+1" + letter() : "P" + by + letter();
    }

    @Override
    public String endCode() {
        return by > 0 ? "P+" + by + letter() : "P-1" + letter();
    }

    private String letter() {
        return unit == Unit.DAY ? "" : unit.letter();
    }
}
