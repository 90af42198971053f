package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.reconcile.matching.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one report says about where an event stands; the report either tells it or denies it.
 *
 * @param published the day on which it says so, null where unknown
 * @param told null for a denial
 */
record Step(
        @Nullable LocalDate published,
        @Nullable Told told,
        @Nullable Denied denied) {
    /** By day, those of unknown day last; of one day, by how far the event has come. */
    private static final Comparator<Step> ORDER = Comparator.comparing(
                    Step::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparingInt(Step::advance)
            .thenComparing(Step::report)
            .thenComparing(step -> step.told == null ? "" : step.told.hash());

    static List<Step> of(Account account) {
        List<Step> steps = new ArrayList<>();
        account.current().forEach(told -> steps.add(new Step(told.published(), told, null)));
        account.denials().stream()
                .filter(denied -> !denied.corrects())
                .forEach(denied -> steps.add(new Step(denied.published(), null, denied)));
        steps.sort(ORDER);
        return List.copyOf(steps);
    }

    private int advance() {
        if (told == null) {
            return 3;
        }
        return switch (told.mention().status()) {
            case MOOTED -> 0;
            case SCHEDULED -> 1;
            case POSTPONED -> 2;
            case CANCELLED -> 3;
            case UNDER_WAY -> 4;
            case HELD -> 5;
        };
    }

    /** Null for a denial. */
    @Nullable
    Status status() {
        return told == null ? null : told.mention().status();
    }

    DateInterval when() {
        return told == null ? DateInterval.UNDATED : told.mention().when();
    }

    String report() {
        if (told != null) {
            return told.in().report().id();
        }
        return denied == null ? "" : denied.in().report().id();
    }

    /** Whether it was said on a later day than another; false where either day is unknown. */
    boolean isLaterThan(@Nullable LocalDate day) {
        return published != null && day != null && published.isAfter(day);
    }
}
