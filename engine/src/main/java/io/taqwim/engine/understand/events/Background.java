package io.taqwim.engine.understand.events;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what is news from what is told only as its context: earlier events, time marks, what was long ago. */
final class Background {
    /** Days after which what is over is no news any more. */
    private static final int OLD = 4;

    /** Sentences with which a report begins: headline, lead, and what goes on with it. */
    private static final int LEAD = 2;

    private Background() {}

    static boolean is(Occurrence event, @Nullable LocalDate published) {
        if (event.partOf != null) {
            return isPassedStop(event, event.partOf) || is(event.partOf, published);
        }
        boolean earlier = event.tellings.stream().allMatch(telling -> isEarlier(event, telling));
        DateInterval when = Timing.of(event, published).when();
        LocalDate last = when.lastKnown();
        boolean old = published != null && last != null && last.isBefore(published.minusDays(OLD));
        boolean over = Gathering.status(event) == Status.HELD;
        boolean marks = event.tellings.stream().allMatch(telling -> isMark(telling.draft()));
        return marks || over && (earlier || old) || isInPassing(event);
    }

    /** "He ends in A a tour that took him to B and C": the news is where he is. */
    private static boolean isPassedStop(Occurrence visit, Occurrence tour) {
        boolean there = tour.items.stream().anyMatch(item -> !isStop(item));
        return there && isStop(visit) && Gathering.status(visit) == Status.HELD;
    }

    private static boolean isStop(Occurrence visit) {
        return visit.tellings.stream().allMatch(telling -> telling.draft().isStop);
    }

    /** What is still to come and is named by nouns alone behind the lead of the report: a hook, a comparison, a time mark. */
    private static boolean isInPassing(Occurrence event) {
        Status status = Gathering.status(event);
        boolean ahead = status == Status.SCHEDULED || status == Status.MOOTED;
        return ahead && event.tellings.stream().allMatch(telling -> isAside(telling.draft()));
    }

    private static boolean isAside(Draft draft) {
        boolean carried = draft.light != null && draft.light.isFinite();
        boolean governed = draft.trigger().isMarked("", "about");
        return draft.sentence > LEAD && !draft.headline && !draft.isVerb() && !carried && !governed;
    }

    /** Told as of before the news; "and during the visit" in one sentence with that says nothing else. */
    private static boolean isEarlier(Occurrence event, Occurrence.Telling telling) {
        Draft draft = telling.draft();
        boolean goesOn = Gathering.refers(draft)
                && event.tellings.stream()
                        .anyMatch(other -> other.draft().sentence == draft.sentence
                                && other.standing().earlier());
        return goesOn || telling.standing().earlier() || isMark(draft);
    }

    /** "Coming from A"; "before the summit", "two days after the visit", "since the talks": a mark of time for something else. */
    private static boolean isMark(Draft draft) {
        boolean noun = !draft.isVerb() && draft.trigger().isMarked("before", "after", "since");
        return noun && draft.sentence > 0 || draft.frame.option("news").equals("no");
    }
}
