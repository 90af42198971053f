package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.reconcile.matching.Told;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands after a series of steps: each is taken in turn, and {@link #on} says what the calendar makes of it
 * on a day. Later words supersede; what is told as held stays held; silence changes nothing.
 */
final class Standing {
    private enum State {
        NONE,
        MOOTED,
        SCHEDULED,
        UNDER_WAY,
        HELD,
        POSTPONED,
        RESCHEDULED,
        CANCELLED,
        DENIED
    }

    private final Set<String> visitors;
    private final Set<String> parties;
    private final Speakers speakers;
    private final Set<String> voices = new TreeSet<>();
    private State state = State.NONE;
    private @Nullable LocalDate since;

    /**
     * @param visitors the travelling parties; empty for what is no journey
     * @param parties all of them
     */
    Standing(Set<String> visitors, Set<String> parties, Speakers speakers) {
        this.visitors = visitors;
        this.parties = parties;
        this.speakers = speakers;
    }

    void take(Step step) {
        State next = after(step);
        boolean takenBack = next == State.CANCELLED || next == State.DENIED || next == State.POSTPONED;
        if (takenBack && next != state) {
            voices.clear();
        }
        if (step.told() != null && step.status() != Status.MOOTED && step.status() != Status.CANCELLED) {
            addVoices(step.told());
        }
        if (next != state) {
            state = next;
            since = step.published();
        }
    }

    private State after(Step step) {
        if (step.status() == null) {
            return isDone() ? state : State.DENIED;
        }
        return switch (step.status()) {
            case HELD -> State.HELD;
            case UNDER_WAY -> state == State.HELD ? State.HELD : State.UNDER_WAY;
            case CANCELLED -> isDone() && !step.isLaterThan(since) ? state : State.CANCELLED;
            case POSTPONED -> isDone() && !step.isLaterThan(since) ? state : State.POSTPONED;
            case SCHEDULED -> afterPlan(step);
            case MOOTED -> state == State.NONE || (isTakenBack() && step.isLaterThan(since)) ? State.MOOTED : state;
        };
    }

    private State afterPlan(Step step) {
        if (state == State.POSTPONED || state == State.RESCHEDULED) {
            return step.isLaterThan(since) && step.when().isDated() ? State.RESCHEDULED : state;
        }
        if (isTakenBack()) {
            return step.isLaterThan(since) ? State.SCHEDULED : state;
        }
        return isDone() ? state : State.SCHEDULED;
    }

    private boolean isDone() {
        return state == State.HELD || state == State.UNDER_WAY;
    }

    private boolean isTakenBack() {
        return state == State.CANCELLED || state == State.DENIED;
    }

    private void addVoices(Told told) {
        addVoice(told.mention().attributedTo());
        for (Claim claim : told.mention().claims()) {
            addVoice(claim.attributedTo());
        }
    }

    private void addVoice(@Nullable String speaker) {
        String party = speaker == null ? null : speakers.partyOf(speaker);
        if (party != null && parties.contains(party)) {
            voices.add(party);
        }
    }

    /**
     * Where several last words exclude each other, the one that was weighed is taken.
     *
     * @param chosen the code of its status
     * @param sides the codes of all of them
     */
    void settle(String chosen, Set<String> sides) {
        if (sides.contains(code())) {
            state = switch (Status.valueOf(chosen.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                case MOOTED -> State.MOOTED;
                case SCHEDULED -> State.SCHEDULED;
                case UNDER_WAY -> State.UNDER_WAY;
                case HELD -> State.HELD;
                case POSTPONED -> State.POSTPONED;
                case CANCELLED -> State.CANCELLED;
            };
        }
    }

    private String code() {
        State simple = state == State.RESCHEDULED ? State.POSTPONED : state;
        return simple.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param day the day that the calendar is made for; null: nothing rests on the day */
    CalendarStatus on(@Nullable LocalDate day, DateInterval when) {
        LocalDate last = when.lastKnown();
        boolean passed = day != null && last != null && last.isBefore(day);
        return switch (state) {
            case NONE, MOOTED -> CalendarStatus.MOOTED;
            case SCHEDULED -> passed ? CalendarStatus.LAPSED : announced(when);
            case UNDER_WAY -> passed && when.end() != null ? CalendarStatus.HELD : CalendarStatus.UNDER_WAY;
            case HELD -> CalendarStatus.HELD;
            case POSTPONED, RESCHEDULED -> {
                if (!hasNewDate(when)) {
                    yield CalendarStatus.POSTPONED;
                }
                yield passed ? CalendarStatus.LAPSED : CalendarStatus.RESCHEDULED;
            }
            case CANCELLED -> CalendarStatus.CANCELLED;
            case DENIED -> CalendarStatus.LAPSED;
        };
    }

    /** "The first half of 2026" is no date yet; a day or a week is. */
    private static boolean hasNewDate(DateInterval when) {
        return when.precision() == Precision.DAY || when.precision() == Precision.WEEK;
    }

    private CalendarStatus announced(DateInterval when) {
        boolean fixed = when.start() != null && when.precision() == Precision.DAY;
        boolean traveller = fixed && visitors.stream().anyMatch(voices::contains);
        return traveller || voices.size() > 1 ? CalendarStatus.CONFIRMED : CalendarStatus.ANNOUNCED;
    }
}
