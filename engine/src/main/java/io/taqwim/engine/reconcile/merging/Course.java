package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Move;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.reconcile.matching.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The history of an event: how status and days moved, step by step. */
final class Course {
    private final DateInterval held;
    private final Map<Told, Reading> former = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private DateInterval when = DateInterval.UNDATED;

    private Course(Dates.Merged dates) {
        this.held = dates.when();
        dates.former().stream().filter(Reading::held).forEach(reading -> former.put(reading.told(), reading));
    }

    /** Takes the steps in order; what stands at the end is told by the {@code standing}. */
    static List<Move> of(List<Step> steps, Standing standing, Dates.Merged dates) {
        Course course = new Course(dates);
        course.startWhereNobodySaid(dates.former());
        for (Step step : steps) {
            standing.take(step);
            course.when = course.daysAfter(step);
            course.add(step, standing.on(step.published(), course.when));
        }
        return course.moves;
    }

    /** Where the former day is told only by the report that moves the event, that is how the history begins. */
    private void startWhereNobodySaid(List<Reading> readings) {
        Set<@Nullable LocalDate> said = new HashSet<>();
        readings.stream().filter(Reading::held).forEach(reading -> said.add(reading.start()));
        readings.stream()
                .filter(reading -> !reading.held() && reading.start() != null && !said.contains(reading.start()))
                .min((a, b) -> a.told().hash().compareTo(b.told().hash()))
                .ifPresent(reading -> moves.add(new Move(
                        null,
                        CalendarStatus.ANNOUNCED,
                        reading.start(),
                        reading.end(),
                        reading.told().in().report().id())));
    }

    private DateInterval daysAfter(Step step) {
        if (step.told() != null && step.told().mention().status() == Status.POSTPONED) {
            return step.when();
        }
        if (!step.when().isDated()) {
            return when;
        }
        Reading moved = step.told() == null ? null : former.get(step.told());
        boolean own = moved != null || step.when().precision() != Precision.DAY;
        return own ? step.when() : held;
    }

    private void add(Step step, CalendarStatus status) {
        Move last = moves.isEmpty() ? null : moves.get(moves.size() - 1);
        Move move = new Move(step.published(), status, when.start(), when.end(), step.report());
        boolean same = last != null
                && last.status() == status
                && Objects.equals(last.start(), move.start())
                && Objects.equals(last.end(), move.end());
        if (!same) {
            moves.add(move);
        }
    }
}
