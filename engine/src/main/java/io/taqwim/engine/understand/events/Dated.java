package io.taqwim.engine.understand.events;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.dates.DateValue;
import io.taqwim.engine.understand.dates.Length;
import io.taqwim.engine.understand.dates.Tense;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When one telling puts its event: the date words nearest to its trigger; a last day ("until Friday"), a length of time,
 * and the first day of what is told as ended ("that he began on Tuesday"), if they are said.
 */
record Dated(
        DateInterval when,
        @Nullable DateMention said,
        @Nullable String startCode,
        @Nullable String endCode,
        @Nullable Length length,
        @Nullable DateMention lengthSaid,
        @Nullable DateMention until,
        @Nullable DateMention begun) {
    private static final int LONGEST = 100;

    /** Tokens that may stand unread between a trigger and its year. */
    private static final int YEAR_WITHIN = 5;

    static final Dated NOT = new Dated(DateInterval.UNDATED, null, null, null, null, null, null, null);

    static Dated of(Draft draft, @Nullable LocalDate published, Tense tense) {
        DateMention best = null;
        DateMention length = null;
        DateMention until = null;
        DateMention begun = null;
        for (DateMention date : draft.dates) {
            Length lasting = date.value().length();
            if (lasting != null) {
                length = length == null && isOfEvent(lasting) ? date : length;
            } else if (date.value().bound() == DateValue.Bound.ENDS && !draft.isVerb()) {
                until = until == null ? date : until;
            } else if (draft.isEnding() && isOfBeginning(date, draft)) {
                begun = begun == null ? date : begun;
            } else if (date.value().dayOfEvent() == 0
                    && isNearEnough(date, draft, published)
                    && (best == null || nearer(date, best, draft.trigger()))) {
                best = date;
            }
        }
        Length lasts = length == null ? null : length.value().length();
        if (best == null) {
            best = until == null ? begun : until;
        }
        best = best == null ? draft.spokenOn : best;
        if (best == null) {
            return new Dated(DateInterval.UNDATED, null, null, null, lasts, length, until, begun);
        }
        DateValue value = best.value();
        DateValue.Bound bound = best == draft.since ? DateValue.Bound.STARTS : value.bound();
        DateInterval when = bounded(value.on(published, best == draft.since ? Tense.PAST : tense), bound);
        if (isOverBeforeItComes(draft, when, published)) {
            return new Dated(DateInterval.UNDATED, null, null, null, lasts, length, until, begun);
        }
        return new Dated(when, best, value.startCode(), value.endCode(), lasts, length, until, begun);
    }

    /** "A visit that he began on Tuesday", "a visit that began on Tuesday". */
    private static boolean isOfBeginning(DateMention date, Draft draft) {
        boolean behindVerb = draft.clause.around().stream()
                .anyMatch(part -> part.is(Part.Kind.LIGHT, "begin")
                        && part.isFinite()
                        && part.first() >= draft.trigger().end()
                        && part.end() == date.first());
        return behindVerb || date.value().bound() == DateValue.Bound.STARTS;
    }

    /**
     * The day of what was put off is the new one, behind "to" or behind the word for it, and none where none is said; the
     * day of what was called off is the one it had, never that of the calling off.
     */
    static Dated moved(Draft draft, Standing standing, @Nullable LocalDate published, Dated plain) {
        boolean postponed = standing.status() == Status.POSTPONED;
        Part cue = standing.said();
        Part best = null;
        List<Part> around = draft.clause.around();
        for (Part part : around) {
            DateMention date = part.date();
            boolean behind = part.first() >= Math.min(cue.end(), draft.trigger().end());
            if (date == null || date.value().length() != null || !behind) {
                continue;
            }
            boolean to = part.isMarked("to") || part.isMarked("from") && isRange(date, published);
            if (postponed ? to : best == null) {
                best = part;
            }
        }
        if (best == null || best.date() == null) {
            return new Dated(DateInterval.UNDATED, null, null, null, plain.length, plain.lengthSaid, null, null);
        }
        DateValue value = best.date().value();
        DateInterval when = value.on(published, Tense.FUTURE);
        boolean fromTo = postponed && best.isMarked("from");
        if (fromTo && when.precision() == Precision.DAY && when.end() != null) {
            when = DateInterval.day(when.end());
        }
        String start = fromTo ? value.endCode() : value.startCode();
        return new Dated(when, best.date(), start, value.endCode(), plain.length, plain.lengthSaid, null, null);
    }

    /** "He will visit it early in the week", said on a Friday, is not the week that ends. */
    private static boolean isOverBeforeItComes(Draft draft, DateInterval when, @Nullable LocalDate published) {
        LocalDate last = when.lastKnown();
        return Standing.tense(draft) == Tense.FUTURE && published != null && last != null && last.isBefore(published);
    }

    /** "From 4 May to 9 June": read as a stretch, behind a word for moving it is the old day and the new one. */
    private static boolean isRange(DateMention date, @Nullable LocalDate published) {
        DateInterval when = date.value().on(published, Tense.FUTURE);
        return when.start() != null && when.end() != null && when.start().isBefore(when.end());
    }

    /** The same telling with other days. */
    Dated on(DateInterval days, DateMention words) {
        DateValue value = words.value();
        return new Dated(days, words, value.startCode(), value.endCode(), length, lengthSaid, until, begun);
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

    /** A bare year behind other words ("… since he came to power in 2011") is the year of those. */
    private static boolean isNearEnough(DateMention date, Draft draft, @Nullable LocalDate published) {
        Precision precision = date.value().on(published, Tense.OPEN).precision();
        if (precision != Precision.YEAR || date.first() < draft.trigger().end()) {
            return true;
        }
        int unread = date.first() - draft.trigger().end();
        for (Part part : draft.clause.own()) {
            boolean between = part.first() >= draft.trigger().end() && part.end() <= date.first();
            unread -= between ? part.end() - part.first() : 0;
        }
        return unread <= YEAR_WITHIN;
    }

    /** Behind the trigger before in front of it, then by distance. */
    private static boolean nearer(DateMention date, DateMention best, Part trigger) {
        return distance(date, trigger) < distance(best, trigger);
    }

    private static int distance(DateMention date, Part trigger) {
        return date.first() >= trigger.end() ? date.first() - trigger.end() : (trigger.first() - date.end()) * 2 + 3;
    }
}
