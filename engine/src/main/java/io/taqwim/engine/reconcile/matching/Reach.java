package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Precision;
import java.time.LocalDate;

/**
 * The days on which the event of a mention can have been, as far as the mention tells: its own dates, or for an undated
 * one what its status leaves around the day of publication. Days are counted as {@link LocalDate#toEpochDay} does.
 *
 * @param exact whether the first day is told as a day
 * @param told whether the words date the event, exactly or not
 * @param assumed whether they rest on the day on which the report was fetched, for want of a better one
 */
record Reach(long from, long to, boolean exact, boolean told, boolean assumed) {
    static final long NEVER = -1_000_000;
    static final long EVER = 1_000_000;

    /** News of today is of this week. */
    private static final int FRESH = 7;
    /** What is told as background without a day is the last of its like: half a quarter back. */
    private static final int LATELY = 45;
    /** What is announced without a day comes within two months, what is only considered within half a year. */
    private static final int SOON = 60;

    private static final int SOME_DAY = 180;
    /** A stay whose end is not told. */
    private static final int STAY = 7;

    private static final int TOUR = 21;

    static Reach of(Mentions in, Mention mention, Kinds.Kind kind) {
        DateInterval when = mention.when();
        return when.isDated() ? dated(kind, when) : undated(in, mention);
    }

    private static Reach dated(Kinds.Kind kind, DateInterval when) {
        LocalDate start = when.start();
        LocalDate end = when.end();
        boolean day = when.precision() == Precision.DAY;
        int stay = !day || !kind.days() ? 0 : kind.holds().contains("visit") ? TOUR : STAY;
        if (start != null && end != null) {
            return new Reach(start.toEpochDay(), end.toEpochDay(), day, true, false);
        }
        if (start != null) {
            return new Reach(start.toEpochDay(), start.toEpochDay() + stay, day, true, false);
        }
        long last = end == null ? EVER : end.toEpochDay();
        return new Reach(day ? last - stay : last - SOME_DAY, last, false, true, false);
    }

    private static Reach undated(Mentions in, Mention mention) {
        LocalDate published = in.published().date();
        // A page is mostly fetched when it is new. That dates nothing, but it tells alike mentions of two years apart.
        LocalDate seen = published == null ? in.report().crawled() : published;
        if (seen == null) {
            return new Reach(NEVER, EVER, false, false, false);
        }
        return around(seen.toEpochDay(), mention, published == null);
    }

    private static Reach around(long day, Mention mention, boolean assumed) {
        boolean background = mention.background();
        return switch (mention.status()) {
            case HELD -> new Reach(day - (background ? LATELY : FRESH), day, false, false, assumed);
            case UNDER_WAY -> new Reach(day - FRESH, day + FRESH, false, false, assumed);
            case SCHEDULED -> new Reach(day, day + SOON, false, false, assumed);
            case MOOTED -> new Reach(day, day + SOME_DAY, false, false, assumed);
            case POSTPONED, CANCELLED -> new Reach(day - FRESH, day + SOME_DAY, false, false, assumed);
        };
    }

    boolean isOpen() {
        return from <= NEVER;
    }

    long length() {
        return to - from;
    }

    boolean meets(Reach other) {
        return from <= other.to && other.from <= to;
    }

    /** Days between, 0 where they meet. */
    long gap(Reach other) {
        return Math.max(0, Math.max(from - other.to, other.from - to));
    }
}
