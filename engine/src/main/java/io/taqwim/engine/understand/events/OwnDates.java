package io.taqwim.engine.understand.events;

import io.taqwim.engine.model.Precision;
import io.taqwim.engine.understand.dates.DateValue;
import io.taqwim.engine.understand.dates.Tense;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Which of the dates before a trigger can be of its event, and which are of another verb. */
final class OwnDates {
    private final Map<String, List<Frame>> frames;

    OwnDates(Map<String, List<Frame>> frames) {
        this.frames = frames;
    }

    /**
     * Where dates begin that can be of the event. A day before "whom he met" is that of the main clause, and one between a
     * verb and a noun is that of the verb.
     */
    int first(Draft draft) {
        Clause clause = draft.clause;
        if (draft.frame.option("days").equals("behind")) {
            return clause.at();
        }
        if (isNextMeeting(draft)) {
            return clause.at();
        }
        if (draft.kind.equals("tour") && !draft.isEnding()) {
            return begins(draft) ? clause.from() : clause.at();
        }
        int first = clause.afterPrevious();
        for (int i = clause.at() - 1; i >= first; i--) {
            if (draft.isVerb() && clause.parts().get(i).is(Part.Kind.RELATIVE)) {
                return i;
            }
        }
        return isOfTheVerbBefore(draft, first) || isOfTheSaying(draft) ? clause.at() : first;
    }

    /** Where dates end that can be of the event: at the next word for one, unless the two are told to be on the same day. */
    static int last(Clause clause) {
        boolean shared = clause.around().stream().anyMatch(part -> part.is(Part.Kind.LIGHT, "coincide"));
        return shared ? clause.to() : clause.at() + 1 + clause.own().size();
    }

    /** "They met on the margins of a summit in January": a day would be that of the summit, a month is that of both. */
    static boolean isOfOccasion(Clause clause, int at) {
        int next = clause.at() + 1 + clause.own().size();
        Part date = clause.parts().get(at);
        boolean behind = at > next && clause.parts().get(next).isMarked("margin");
        return behind
                && clause.parts().subList(next + 1, at).stream()
                        .noneMatch(part -> part.is(Part.Kind.TRIGGER) || part.is(Part.Kind.RELATIVE))
                && date.date() != null
                && date.date().value().length() == null
                && date.date().value().on(LocalDate.EPOCH, Tense.PAST).precision() == Precision.MONTH;
    }

    /** "He meets N on Tuesday, and meets M": the day is that of the first. */
    private boolean isNextMeeting(Draft draft) {
        int from = draft.clause.from();
        Part verb = from == 0 ? null : draft.clause.parts().get(from - 1);
        return verb != null
                && draft.isVerb()
                && draft.trigger().chained()
                && draft.trigger().afterComma()
                && Gathering.isTalks(draft)
                && verb.isFinite()
                && isOfKind(verb, draft.kind);
    }

    /** "He begins on Tuesday a tour", where another verb's day is that of a stop. */
    private static boolean begins(Draft draft) {
        Part verb = draft.light;
        boolean before = draft.clause.left().stream()
                .anyMatch(part -> part.date() != null && part.date().value().bound() == DateValue.Bound.STARTS);
        return before
                || verb != null
                        && verb.isFinite()
                        && verb.end() <= draft.trigger().first()
                        && (verb.is(Part.Kind.LIGHT, "begin") || verb.is(Part.Kind.LIGHT, "do"));
    }

    /** "He announced on Sunday a visit", "he proposed on Sunday a meeting": the day is that of the words. */
    private static boolean isOfTheSaying(Draft draft) {
        Clause clause = draft.clause;
        Part trigger = clause.trigger();
        boolean wished = clause.left().stream().anyMatch(part -> part.is(Part.Kind.STATUS, "mooted"));
        boolean object =
                !trigger.isFinite() && (wished || trigger.isMarked("", "about", "on", "to") || trigger.hasClitic("in"));
        boolean told = draft.light != null
                && draft.light.first() < trigger.first()
                && (draft.light.isFinite() || !draft.light.is(Part.Kind.LIGHT, "do"));
        boolean moves = draft.frame.option("past").equals("under-way");
        if (!object || moves) {
            return false;
        }
        Part before = clause.from() == 0 ? null : clause.parts().get(clause.from() - 1);
        return !told && before != null && before.is(Part.Kind.SPEECH) && before.isFinite()
                || clause.left().stream().anyMatch(part -> part.is(Part.Kind.STATUS) && part.isFinite());
    }

    private boolean isOfTheVerbBefore(Draft draft, int first) {
        Part verb = first == 0 ? null : draft.clause.parts().get(first - 1);
        boolean carried =
                draft.light != null && draft.light.isFinite() && verb != null && draft.light.first() >= verb.end();
        return verb != null
                && verb.is(Part.Kind.TRIGGER)
                && verb.isFinite()
                && !travels(verb)
                && !draft.isVerb()
                && !Gathering.isJourney(draft)
                && !carried;
    }

    /** Who leaves next week for talks holds them next week. */
    private boolean travels(Part verb) {
        return isOfKind(verb, "visit");
    }

    private boolean isOfKind(Part verb, String kind) {
        return frames.getOrDefault(verb.value(), List.of()).stream()
                .anyMatch(frame -> frame.kind().equals(kind));
    }
}
