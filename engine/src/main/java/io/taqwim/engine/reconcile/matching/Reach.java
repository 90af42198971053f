package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Status;
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
    /** Days after its publication on which an event can be that a report seems to tell as past. */
    private static final int TENSE = 2;

    /** What is told as background without a day is the last of its like: half a quarter back. */
    private static final int LATELY = 45;
    /** Where nobody says where it was either, and of what visit, it can be any of several, if it is not of these days. */
    private static final int JUST_NOW = 14;
    /** What is announced without a day comes within two months, what is only considered within half a year. */
    private static final int SOON = 60;

    private static final int SOME_DAY = 180;
    /** A stay whose end is not told. */
    private static final int STAY = 7;

    private static final int TOUR = 21;

    /** @param stop whether it is one of the stops of a tour, which lie up to weeks back while the last is news */
    static Reach of(Mentions in, Mention mention, Kinds.Kind kind, boolean stop) {
        DateInterval when = mention.when();
        return when.isDated() && !isOfTheNews(in, mention)
                ? dated(in, mention, kind, when)
                : undated(in, mention, stop || mention.background());
    }

    /** What is only considered is not for today: a day up to the publication is that on which somebody spoke of it. */
    private static boolean isOfTheNews(Mentions in, Mention mention) {
        LocalDate published = in.published().date();
        LocalDate last = mention.when().lastKnown();
        return mention.status() == Status.MOOTED && published != null && last != null && !last.isAfter(published);
    }

    private static Reach dated(Mentions in, Mention mention, Kinds.Kind kind, DateInterval when) {
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
        LocalDate published = in.published().date();
        boolean ahead = mention.status() == Status.MOOTED || mention.status() == Status.SCHEDULED;
        if (ahead && published != null && published.toEpochDay() <= last) {
            // "By the end of May": a time limit, and no last day of a stay.
            return new Reach(published.toEpochDay(), last, false, true, false);
        }
        return new Reach(day ? last - stay : last - SOME_DAY, last, false, true, false);
    }

    private static Reach undated(Mentions in, Mention mention, boolean lately) {
        LocalDate published = in.published().date();
        // A page is mostly fetched when it is new. That dates nothing, but it tells alike mentions of two years apart.
        LocalDate seen = published == null ? in.report().crawled() : published;
        if (seen == null) {
            return new Reach(NEVER, EVER, false, false, false);
        }
        boolean nowhere = mention.partOf() == null && mention.place().equals(Place.UNKNOWN);
        int back = !lately ? FRESH : nowhere ? JUST_NOW : LATELY;
        return around(seen.toEpochDay(), mention.status(), back, published == null);
    }

    /** @param back days before its publication on which something past can have been */
    private static Reach around(long day, Status status, int back, boolean assumed) {
        return switch (status) {
            case HELD -> new Reach(day - back, day + TENSE, false, false, assumed);
            case UNDER_WAY -> new Reach(day - FRESH, day + FRESH, false, false, assumed);
            case SCHEDULED -> new Reach(day, day + SOON, false, false, assumed);
            case MOOTED -> new Reach(day, day + SOME_DAY, false, false, assumed);
            case POSTPONED, CANCELLED -> new Reach(day - FRESH, day + SOME_DAY, false, false, assumed);
        };
    }

    /** 2 where the day is told, 1 where days around it are, 0 where nothing is. */
    int exactness() {
        return exact ? 2 : told ? 1 : 0;
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
