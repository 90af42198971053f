package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.Status;
import io.taqwim.engine.reconcile.matching.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which days of an event are of the past because a report moved it, corrected them, or printed another's "today" later:
 * they are history and no side of a conflict.
 */
final class Movement {
    /** Days as far as they are fixed. */
    private record Fixed(
            @Nullable LocalDate start, @Nullable LocalDate end) {}

    /** Words on a day, as one text has them. */
    private record Wording(String expression, int text) {}

    private final Account account;
    private final List<Reading> moves;
    private final List<Told> postponed;
    private final List<Denied> corrections;
    private final Map<Told, List<Reading>> rivals = new HashMap<>();
    /** For each pair of days a reading that has them and was published last; so a crowd of reports is gone through once. */
    private final Map<Fixed, Reading> lastFixed = new HashMap<>();

    private final Map<Wording, LocalDate> firstPrinted = new HashMap<>();

    Movement(Account account, List<Reading> readings) {
        this.account = account;
        this.moves = readings.stream()
                .filter(reading -> reading.held() && isMove(reading.told()))
                .toList();
        this.postponed = account.current().stream()
                .filter(told -> told.mention().status() == Status.POSTPONED
                        && !told.mention().when().isDated())
                .toList();
        this.corrections = account.denials().stream().filter(Denied::corrects).toList();
        readings.forEach(this::note);
    }

    private void note(Reading reading) {
        LocalDate published = reading.published();
        if (!reading.held()) {
            rivals.computeIfAbsent(reading.told(), told -> new ArrayList<>()).add(reading);
        } else if (published != null && reading.told().mention().startExpr() != null) {
            firstPrinted.merge(wording(reading.told()), published, (a, b) -> a.isBefore(b) ? a : b);
        }
        if (reading.isExact() && published != null) {
            lastFixed.merge(
                    new Fixed(reading.start(), reading.end()),
                    reading,
                    (a, b) -> before(a.published(), b.published()) ? b : a);
        }
    }

    private Wording wording(Told told) {
        return new Wording(Objects.requireNonNullElse(told.mention().startExpr(), ""), account.text(told));
    }

    static boolean isMove(Told told) {
        return told.mention().status() == Status.POSTPONED || Account.changes(told, "start");
    }

    boolean isFormer(Reading reading) {
        return isFormerOfItsOwn(reading)
                || corrections.stream().anyMatch(correction -> takesBack(correction, reading))
                || openMoves(reading)
                || isFixedSince(reading)
                || moves.stream().anyMatch(move -> leaves(move, reading));
    }

    /** The rival inside a report that tells of a move is where the event was moved from. */
    private static boolean isFormerOfItsOwn(Reading reading) {
        return !reading.held() && isMove(reading.told());
    }

    private static boolean takesBack(Denied correction, Reading reading) {
        LocalDate wrong = correction.denial().when().start();
        boolean own = correction.report() == reading.told().report();
        return wrong != null
                && wrong.equals(reading.start())
                && (own ? !reading.held() : notAfter(reading.published(), correction.published()));
    }

    /** "Some time in May" is no day yet: a later report that fixes one outside it moves the plan and denies nothing. */
    private boolean isFixedSince(Reading reading) {
        return !reading.isExact()
                && isPlan(reading.told())
                && lastFixed.values().stream()
                        .anyMatch(other -> !other.meets(reading) && before(reading.published(), other.published()));
    }

    /** "Postponed", and no new day: whatever was said until then no longer holds. */
    private boolean openMoves(Reading reading) {
        return postponed.stream()
                .anyMatch(told -> told != reading.told()
                        && isPlan(reading.told())
                        && notAfter(reading.published(), told.published()));
    }

    private boolean leaves(Reading move, Reading reading) {
        if (move.told() == reading.told() || move.meets(reading) && sameStart(move, reading)) {
            return false;
        }
        boolean named = rivals.getOrDefault(move.told(), List.of()).stream()
                .anyMatch(former -> former.includes(reading.start()));
        boolean before = isMove(reading.told())
                ? before(reading.published(), move.published())
                : notAfter(reading.published(), move.published());
        return before && (named || (isPlan(reading.told()) && !reading.includes(move.start())));
    }

    private static boolean sameStart(Reading a, Reading b) {
        return a.start() != null && a.start().equals(b.start());
    }

    private static boolean isPlan(Told told) {
        return switch (told.mention().status()) {
            case MOOTED, SCHEDULED, POSTPONED, CANCELLED -> true;
            case UNDER_WAY, HELD -> false;
        };
    }

    /** A copy that prints "today" a day late repeats the day of the text that it copies. */
    boolean isEcho(Reading reading) {
        String expression = reading.told().mention().startExpr();
        LocalDate published = reading.published();
        if (expression == null || !expression.startsWith("P") || published == null) {
            return false;
        }
        return before(firstPrinted.get(wording(reading.told())), published);
    }

    private static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    /** A report of unknown day may have been printed before. */
    private static boolean notAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day == null || other == null || !day.isAfter(other);
    }
}
