package io.taqwim.engine.understand.events;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.dates.Length;
import io.taqwim.engine.understand.dates.Tense;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an event lies, out of all its tellings: its own days, else those of the journey whose programme it is part of.
 *
 * @param of the telling whose words give the first day
 * @param startSaid the words for the first day, null where it is not known
 * @param endSaid the words for the last day
 */
record Timing(
        DateInterval when,
        @Nullable String startCode,
        @Nullable String endCode,
        Draft of,
        @Nullable DateMention startSaid,
        @Nullable DateMention endSaid) {

    /** Whether an expression means a day does not depend on the day of publication. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    static Timing of(Occurrence event, @Nullable LocalDate published) {
        Timing own = own(event, published);
        int day = own.startSaid == null ? 0 : own.startSaid.value().dayOfEvent();
        if (day > 0 && event.partOf != null) {
            return counted(of(event.partOf, published), own, day);
        }
        if (own.when.isDated() || own.startCode != null) {
            return own;
        }
        if (Gathering.isJourney(event.tellings.get(0).draft()) && !isWithinVisit(event)) {
            return begun(event, own, published);
        }
        return event.partOf == null ? own : within(event, event.partOf, own, published);
    }

    /** Whether the words of a journey or gathering itself put it behind the day of publication. */
    static boolean isToCome(Occurrence event, @Nullable LocalDate published) {
        LocalDate first = own(event, published).when.firstKnown();
        return isLasting(event.kind) && published != null && first != null && first.isAfter(published);
    }

    /** A last day that is counted from the first depends on what that depends on. */
    private static @Nullable String endCode(Dated dated, Length lasts) {
        return dated.startCode() == null ? null : lasts.endCode();
    }

    /** A site that is seen on a visit. */
    private static boolean isWithinVisit(Occurrence event) {
        return event.partOf != null && event.partOf.kind.equals("visit");
    }

    private static Timing own(Occurrence event, @Nullable LocalDate published) {
        Dated dated = event.dated();
        Draft of = telling(event, dated);
        DateInterval when = dated.when();
        DateMention said = dated.said();
        if (said == null) {
            return new Timing(DateInterval.UNDATED, null, null, of, null, null);
        }
        LocalDate start = when.start();
        boolean day =
                when.precision() == Precision.DAY && start != null && (when.end() == null || start.equals(when.end()));
        boolean lasting = isLasting(event.kind) && !of.frame.option("needs").equals("site");
        DateMention length = lasting || event.kind.equals("meeting") ? length(event) : null;
        Length lasts = length == null ? null : length.value().length();
        DateMention until = lasting ? until(event) : null;
        LocalDate last =
                until == null ? null : until.value().on(published, Tense.FUTURE).lastKnown();
        if (day && start != null && last != null && last.isAfter(start)) {
            return new Timing(
                    new DateInterval(start, last, Precision.DAY), dated.startCode(), dated.endCode(), of, said, until);
        }
        boolean drawnOut = lasting || lasts != null;
        if (day && drawnOut && start != null && of.isEnding() && isLastDay(of, said)) {
            return ended(of, dated, start, length, published);
        }
        if (day && start != null && lasts != null) {
            DateInterval whole = new DateInterval(start, lasts.lastDay(start), Precision.DAY);
            return new Timing(whole, dated.startCode(), endCode(dated, lasts), of, said, length);
        }
        boolean dayToCome = start == null
                && dated.startCode() != null
                && said.value().on(ANY_DAY, Tense.OPEN).precision() == Precision.DAY;
        if (dayToCome && lasts != null && !of.isEnding()) {
            return new Timing(when, dated.startCode(), endCode(dated, lasts), of, said, length);
        }
        boolean before = !of.isVerb() && said.end() <= of.trigger().first() && !isCarriedOn(of, said);
        boolean journey = Gathering.isJourney(of);
        if (day && lasting && (begins(of) || journey && before || event.kind.equals("tour"))) {
            DateInterval open = new DateInterval(start, null, Precision.DAY);
            return new Timing(open, dated.startCode(), null, of, said, null);
        }
        return new Timing(when, dated.startCode(), dated.endCode(), of, said, said);
    }

    private static boolean isLasting(String kind) {
        return kind.equals("visit") || kind.equals("tour") || kind.equals("summit") || kind.equals("conference");
    }

    /** Arrivals, departures and beginnings give a first day only. */
    private static boolean begins(Draft draft) {
        boolean arrives = draft.frame.option("past").equals("under-way");
        return arrives || draft.light != null && draft.light.is(Part.Kind.LIGHT, "begin");
    }

    /** "He made on Thursday a visit" says no less than "he visited on Thursday". */
    private static boolean isCarriedOn(Draft of, DateMention said) {
        Part verb = of.light;
        return verb != null && verb.isFinite() && verb.is(Part.Kind.LIGHT, "do") && verb.end() <= said.first();
    }

    /** "He left on Thursday after a visit", but not "after a tour that he made on Thursday". */
    private static boolean isLastDay(Draft of, DateMention said) {
        boolean ends =
                of.light != null && (of.light.is(Part.Kind.LIGHT, "end") || of.light.is(Part.Kind.LIGHT, "ending"));
        boolean relative =
                of.clause.right().stream().anyMatch(part -> part.is(Part.Kind.RELATIVE) && part.end() <= said.first());
        return ends && !relative || said.end() <= of.trigger().first();
    }

    /** The first day of what ended on a day is one that is said, or is counted back by the length, or is not known. */
    private static Timing ended(
            Draft of, Dated dated, LocalDate last, @Nullable DateMention length, @Nullable LocalDate published) {
        DateMention said = length;
        LocalDate first = length == null || length.value().length() == null
                ? null
                : length.value().length().firstDay(last);
        if (dated.begun() != null) {
            said = dated.begun();
            first = said.value().on(published, Tense.PAST).start();
        }
        if (first == null || first.isAfter(last)) {
            return new Timing(
                    new DateInterval(null, last, Precision.DAY), null, dated.endCode(), of, null, dated.said());
        }
        return new Timing(new DateInterval(first, last, Precision.DAY), null, dated.endCode(), of, said, dated.said());
    }

    private static @Nullable DateMention until(Occurrence event) {
        for (Occurrence.Telling telling : event.tellings) {
            if (telling.dated().until() != null) {
                return telling.dated().until();
            }
        }
        return null;
    }

    private static @Nullable DateMention length(Occurrence event) {
        for (Occurrence.Telling telling : event.tellings) {
            if (telling.dated().lengthSaid() != null) {
                return telling.dated().lengthSaid();
            }
        }
        return null;
    }

    private static Draft telling(Occurrence event, Dated dated) {
        for (Occurrence.Telling telling : event.tellings) {
            if (telling.dated() == dated) {
                return telling.draft();
            }
        }
        return event.tellings.get(0).draft();
    }

    /** "He was received on Wednesday at the beginning of his visit": the visit begins on the day of that item. */
    private static Timing begun(Occurrence visit, Timing unknown, @Nullable LocalDate published) {
        for (Occurrence.Telling telling : visit.tellings) {
            if (!begins(telling.draft()) || telling.draft().trigger().isFinite()) {
                continue;
            }
            for (Occurrence item : visit.items) {
                Timing first = own(item, published);
                LocalDate day = first.when.start();
                if (day != null && first.when.precision() == Precision.DAY && inSentence(item, telling)) {
                    DateMention length = length(visit);
                    Length lasts = length == null ? null : length.value().length();
                    LocalDate end = lasts == null ? null : lasts.lastDay(day);
                    DateInterval when = new DateInterval(day, end, Precision.DAY);
                    return new Timing(when, first.startCode, null, first.of, first.startSaid, length);
                }
            }
        }
        return unknown;
    }

    private static boolean inSentence(Occurrence item, Occurrence.Telling telling) {
        return item.tellings.stream().anyMatch(other -> other.draft().sentence == telling.draft().sentence);
    }

    /** "On the second day" of a visit whose first day is known. */
    private static Timing counted(Timing whole, Timing own, int day) {
        LocalDate start = whole.when.start();
        if (start == null || whole.when.precision() != Precision.DAY) {
            return own;
        }
        DateInterval when = DateInterval.day(start.plusDays(day - 1L));
        return new Timing(when, own.startCode, own.endCode, own.of, own.startSaid, own.startSaid);
    }

    /** A guest is welcomed on the day of arrival. */
    private static boolean isWelcome(Occurrence item) {
        return item.kind.equals("ceremony")
                && "welcome".equals(item.tellings.get(0).draft().trigger().feature("what"));
    }

    /** An item with no day of its own lies inside its visit; one that was held, not after the day of publication. */
    private static Timing within(Occurrence item, Occurrence visit, Timing own, @Nullable LocalDate published) {
        boolean whole = visit.kind.equals("visit") || visit.kind.equals("summit");
        if (!whole || Gathering.status(item) == Status.MOOTED) {
            return own;
        }
        Timing around = of(visit, published);
        LocalDate start = around.when.start();
        Precision precision = around.when.precision();
        if (start == null || precision == null) {
            return own;
        }
        LocalDate end = around.when.end();
        boolean held = Gathering.status(item) == Status.HELD;
        if (held && published != null && (end == null || end.isAfter(published))) {
            end = published.isBefore(start) ? start : published;
        }
        if (end == null) {
            return own;
        }
        end = isWelcome(item) && precision == Precision.DAY ? start : end;
        DateInterval inside = new DateInterval(start, end, precision);
        return new Timing(inside, around.startCode, around.endCode, around.of, around.startSaid, around.startSaid);
    }
}
