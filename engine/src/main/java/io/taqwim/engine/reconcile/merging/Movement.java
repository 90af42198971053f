package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.Status;
import io.taqwim.engine.reconcile.matching.Told;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which days of an event are of the past because a report moved it, corrected them, or printed another's "today" later:
 * they are history and no side of a conflict.
 */
final class Movement {
    private final List<Reading> readings;
    private final List<Reading> moves;
    private final List<Denied> corrections;
    private final Account account;

    Movement(Account account, List<Reading> readings) {
        this.account = account;
        this.readings = readings;
        this.moves = readings.stream()
                .filter(reading -> reading.held() && isMove(reading.told()))
                .toList();
        this.corrections = account.denials().stream().filter(Denied::corrects).toList();
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
                && readings.stream()
                        .anyMatch(other -> other.isExact()
                                && !other.meets(reading)
                                && before(reading.published(), other.published()));
    }

    /** "Postponed", and no new day: whatever was said until then no longer holds. */
    private boolean openMoves(Reading reading) {
        return account.current().stream()
                .filter(told -> told.mention().status() == Status.POSTPONED
                        && !told.mention().when().isDated())
                .anyMatch(told -> told != reading.told()
                        && isPlan(reading.told())
                        && notAfter(reading.published(), told.published()));
    }

    private boolean leaves(Reading move, Reading reading) {
        if (move.told() == reading.told() || move.meets(reading) && sameStart(move, reading)) {
            return false;
        }
        boolean named = readings.stream()
                .anyMatch(former -> former.told() == move.told() && !former.held() && former.includes(reading.start()));
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
        return readings.stream()
                .anyMatch(other -> other.held()
                        && expression.equals(other.told().mention().startExpr())
                        && before(other.published(), published)
                        && account.sameText(other.told(), reading.told()));
    }

    private static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    /** A report of unknown day may have been printed before. */
    private static boolean notAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day == null || other == null || !day.isAfter(other);
    }
}
