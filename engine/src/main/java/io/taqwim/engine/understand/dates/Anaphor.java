package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day or year that points back: "the same day", "the next day", "June of that year".
 *
 * @param unit what is pointed at: a day, or the year in which the way inwards begins
 * @param by how many days after it
 * @param path the way inwards from a year
 * @param back what it points at, null while that is not found
 */
record Anaphor(
        Unit unit, int by, List<Selector> path, @Nullable DateValue back) implements DateValue {
    Anaphor {
        path = List.copyOf(path);
    }

    Anaphor to(DateValue found) {
        return new Anaphor(unit, by, path, found);
    }

    @Override
    public DateInterval on(@Nullable LocalDate published, Tense tense) {
        DateInterval whole = back == null ? DateInterval.UNDATED : back.on(published, tense);
        LocalDate first = whole.firstKnown();
        if (first == null) {
            return DateInterval.UNDATED;
        }
        if (unit == Unit.DAY) {
            return DateInterval.day(first.plusDays(by));
        }
        DateInterval found = Selector.walk(path, new Anchor.Year(first.getYear(), false).at(first, 0));
        return found == null ? DateInterval.UNDATED : found;
    }

    @Override
    public @Nullable String startCode() {
        String code = back == null ? "then" : back.startCode();
        if (code == null) {
            return null;
        }
        if (unit == Unit.DAY) {
            return by == 0 ? code : code + (by > 0 ? "+" : "") + by;
        }
        return code + Selector.code(path, false);
    }

    @Override
    public @Nullable String endCode() {
        return startCode();
    }
}
