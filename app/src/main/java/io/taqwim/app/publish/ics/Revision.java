package io.taqwim.app.publish.ics;

import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Move;
import io.taqwim.engine.model.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often what a subscriber sees of an event has moved: its days, or the status word of its title. A function of the event
 * and not of the clock, so the same data gives the same number.
 */
final class Revision {
    private record State(
            String word,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    /** The fields that a subscriber sees move. */
    private static final Set<String> MOVING = Set.of("start", "end", "status");

    private Revision() {}

    /**
     * @param rulings what editors decided on it
     */
    static int sequence(CalendarEvent event, List<Ruling> rulings, Terms terms) {
        List<State> states = new ArrayList<>();
        Move before = null;
        for (Move move : event.history()) {
            if (before != null && hasLapsed(before, move.asOf())) {
                add(states, new State(terms.word(CalendarStatus.LAPSED), before.start(), before.end()));
            }
            add(states, new State(terms.word(move.status()), move.start(), move.end()));
            before = move;
        }
        int corrections = (int) rulings.stream().filter(Revision::moves).count();
        if (corrections == 0) {
            add(
                    states,
                    new State(
                            terms.word(event.status()),
                            event.when().start(),
                            event.when().end()));
        }
        return Math.max(0, states.size() - 1) + corrections;
    }

    private static boolean moves(Ruling ruling) {
        return ruling.decision().act() instanceof Act.Correct correct && MOVING.contains(correct.field());
    }

    private static void add(List<State> states, State state) {
        if (states.isEmpty() || !states.get(states.size() - 1).equals(state)) {
            states.add(state);
        }
    }

    /** Whether it had passed without a word before the next report: then it stood as such in the feed meanwhile. */
    private static boolean hasLapsed(Move move, @Nullable LocalDate next) {
        LocalDate last = lastDay(move);
        return switch (move.status()) {
            case ANNOUNCED, CONFIRMED, RESCHEDULED -> last != null && next != null && last.isBefore(next);
            default -> false;
        };
    }

    private static @Nullable LocalDate lastDay(Move move) {
        return move.end() == null ? move.start() : move.end();
    }

    /** The day on which the calendar itself, without a report, began to show what it shows; null where reports say it all. */
    static @Nullable LocalDate byItself(CalendarEvent event, List<Ruling> rulings) {
        List<Move> history = event.history();
        boolean told = !history.isEmpty() && history.get(history.size() - 1).status() == event.status();
        boolean passes = event.status() == CalendarStatus.LAPSED || event.status() == CalendarStatus.HELD;
        LocalDate last = event.when().lastKnown();
        return told || !passes || last == null || rulings.stream().anyMatch(Revision::moves) ? null : last.plusDays(1);
    }
}
