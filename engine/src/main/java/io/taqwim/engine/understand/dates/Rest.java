package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is left of a week, month or year when the report is published, or what has passed of it. */
record Rest(DateValue whole, From from) implements DateValue {
    /** The rest has the day of publication in it, "later this week" has not; "earlier" ends with it. */
    enum From {
        TODAY,
        TOMORROW,
        UNTIL_TODAY
    }

    @Override
    public DateInterval on(@Nullable LocalDate published, Tense tense) {
        DateInterval all = whole.on(published, tense);
        if (published == null || all.start() == null || all.end() == null || all.precision() == Precision.DAY) {
            return all;
        }
        if (published.isBefore(all.start()) || published.isAfter(all.end())) {
            return all;
        }
        LocalDate first = from == From.TOMORROW ? published.plusDays(1) : published;
        if (from == From.UNTIL_TODAY) {
            return new DateInterval(all.start(), published, all.precision());
        }
        return first.isAfter(all.end()) ? all : new DateInterval(first, all.end(), all.precision());
    }

    @Override
    public @Nullable String startCode() {
        return switch (from) {
            case TODAY -> "P";
            case TOMORROW -> "P+1";
            case UNTIL_TODAY -> whole.startCode();
        };
    }

    @Override
    public @Nullable String endCode() {
        return from == From.UNTIL_TODAY ? "P" : whole.endCode();
    }
}
