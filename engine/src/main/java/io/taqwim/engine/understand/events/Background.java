package io.taqwim.engine.understand.events;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what is news from what is told only as its context: earlier events, time marks, what was long ago. */
final class Background {
    /** Days after which what is over is no news any more. */
    private static final int OLD = 4;

    private Background() {}

    static boolean is(Occurrence event, @Nullable LocalDate published) {
        if (event.partOf != null) {
            return is(event.partOf, published);
        }
        boolean earlier =
                event.tellings.stream().allMatch(telling -> telling.standing().earlier() || isMark(telling.draft()));
        DateInterval when = Timing.of(event, published).when();
        LocalDate last = when.lastKnown();
        boolean old = published != null && last != null && last.isBefore(published.minusDays(OLD));
        boolean over = Gathering.status(event) == Status.HELD;
        boolean marks = event.tellings.stream().allMatch(telling -> isMark(telling.draft()));
        return marks || over && (earlier || old);
    }

    /** "Before the summit", "two days after the visit", "since the talks": a mark of time for something else. */
    private static boolean isMark(Draft draft) {
        boolean noun = !draft.isVerb() && draft.trigger().isMarked("before", "after", "since");
        return noun && draft.sentence > 0;
    }
}
