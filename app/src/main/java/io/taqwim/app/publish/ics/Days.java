package io.taqwim.app.publish.ics;

import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Move;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.ReportClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The days on which a calendar shows an event, both inclusive. */
record Days(LocalDate first, LocalDate last) {
    /** A former day is taken for one up to this length; what is longer may have been "in June". */
    private static final int LONGEST_FORMER = 6;

    private static final int CALLED_OFF_STAYS = 90;
    private static final int PAST_STAYS = 30;
    private static final int UNDATED_STAYS = 365;

    /**
     * The days of an event that has some; for one that was put off without a new day or called off, those it had: apps delete what a feed
     * no longer holds, and nobody would hear of it. Null where it has none.
     */
    static @Nullable Days of(CalendarEvent event, Feed.Precision precision) {
        if (isExact(event.when(), precision)) {
            return between(event.when());
        }
        return isCalledOff(event) ? former(event) : null;
    }

    /** The time within which an event lies that has no day; null where nothing is known of it. */
    static @Nullable Days within(CalendarEvent event) {
        return event.when().isDated() ? between(event.when()) : null;
    }

    static boolean isExact(DateInterval when, Feed.Precision precision) {
        return when.precision() == Precision.DAY
                || (when.precision() == Precision.WEEK && precision == Feed.Precision.WEEK);
    }

    /** Cancelled, or put off and no new day known. */
    static boolean isCalledOff(CalendarEvent event) {
        return event.status() == CalendarStatus.CANCELLED || event.status() == CalendarStatus.POSTPONED;
    }

    private static Days between(DateInterval when) {
        return new Days(Objects.requireNonNull(when.firstKnown()), Objects.requireNonNull(when.lastKnown()));
    }

    private static @Nullable Days former(CalendarEvent event) {
        List<Move> moves = event.history();
        for (int i = moves.size() - 1; i >= 0; i--) {
            LocalDate start = moves.get(i).start();
            LocalDate end = moves.get(i).end();
            if (start != null && (end == null || !end.isAfter(start.plusDays(LONGEST_FORMER)))) {
                return new Days(start, end == null ? start : end);
            }
        }
        return null;
    }

    /**
     * The last day on which a feed still holds an event: 30 days after it is over; 90 after it was called off or would have been over;
     * a year after the last report of what has no day. Null: it stays.
     */
    static @Nullable LocalDate stays(CalendarEvent event, @Nullable Days days) {
        if (isCalledOff(event)) {
            LocalDate off = event.history().stream().map(Move::asOf).reduce(null, Days::later);
            LocalDate since = later(off, days == null ? null : days.last());
            return since == null ? null : since.plusDays(CALLED_OFF_STAYS);
        }
        if (days != null) {
            return days.last().plusDays(PAST_STAYS);
        }
        LocalDate told = event.claims().stream().map(ReportClaim::published).reduce(null, Days::later);
        return told == null ? null : told.plusDays(UNDATED_STAYS);
    }

    static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
