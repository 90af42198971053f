package io.taqwim.engine.understand.events;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.dates.DateValue;
import io.taqwim.engine.understand.dates.Length;
import io.taqwim.engine.understand.dates.Tense;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When one telling puts its event: the date words nearest to its trigger, and a length of time if one is said. */
record Dated(
        DateInterval when,
        @Nullable DateMention said,
        @Nullable String startCode,
        @Nullable String endCode,
        @Nullable Length length,
        @Nullable DateMention lengthSaid) {
    private static final int LONGEST = 100;

    static final Dated NOT = new Dated(DateInterval.UNDATED, null, null, null, null, null);

    static Dated of(Draft draft, @Nullable LocalDate published, Tense tense) {
        DateMention best = null;
        DateMention length = null;
        for (DateMention date : draft.dates) {
            Length lasting = date.value().length();
            if (lasting != null) {
                length = length == null && isOfEvent(lasting) ? date : length;
            } else if (date.value().dayOfEvent() == 0 && (best == null || nearer(date, best, draft.trigger()))) {
                best = date;
            }
        }
        Length lasts = length == null ? null : length.value().length();
        if (best == null) {
            return new Dated(DateInterval.UNDATED, null, null, null, lasts, length);
        }
        DateValue value = best.value();
        DateInterval when = bounded(value.on(published, tense), value.bound());
        return new Dated(when, best, value.startCode(), value.endCode(), lasts, length);
    }

    /** Journeys and gatherings last days, weeks or some months; years and decades are the age of something else. */
    private static boolean isOfEvent(Length length) {
        return length.years() == 0 && length.months() + length.weeks() + length.days() <= LONGEST;
    }

    private static DateInterval bounded(DateInterval when, DateValue.Bound bound) {
        if (!when.isDated()) {
            return when;
        }
        return switch (bound) {
            case WHOLE -> when;
            case STARTS -> new DateInterval(when.firstKnown(), null, when.precision());
            case ENDS -> new DateInterval(null, when.lastKnown(), when.precision());
        };
    }

    /** Behind the trigger before in front of it, then by distance. */
    private static boolean nearer(DateMention date, DateMention best, Part trigger) {
        return distance(date, trigger) < distance(best, trigger);
    }

    private static int distance(DateMention date, Part trigger) {
        return date.first() >= trigger.end() ? date.first() - trigger.end() : (trigger.first() - date.end()) * 2 + 3;
    }
}
