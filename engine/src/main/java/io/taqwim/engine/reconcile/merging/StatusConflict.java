package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.Status;
import io.taqwim.engine.reconcile.matching.Told;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Statuses that exclude each other and of which none is later: cancelled and postponed, cancelled and held. An event that
 * goes from announced to under way to held is no conflict, nor one that is taken back on a later day.
 */
final class StatusConflict {
    private static final Set<Status> TAKEN_BACK = EnumSet.of(Status.CANCELLED, Status.POSTPONED);

    private StatusConflict() {}

    /** The values that exclude each other with the claims for each; empty where they do not. */
    static SortedMap<String, List<Said>> sides(Account account) {
        Set<Told> contested = new LinkedHashSet<>();
        List<Told> tellings = account.current();
        List<Told> takenBack = tellings.stream()
                .filter(told -> TAKEN_BACK.contains(told.mention().status()))
                .toList();
        for (Told back : takenBack) {
            for (Told other : tellings) {
                if (exclude(back, other) && !isLater(back, other) && !isLater(other, back)) {
                    contested.add(back);
                    contested.add(other);
                }
            }
        }
        return contested.isEmpty() ? edited(account) : values(tellings, contested);
    }

    /** What a copy says by one edited word, though the rest of it still tells what the text told: called off, not put off. */
    private static SortedMap<String, List<Said>> edited(Account account) {
        Set<String> takenBack = new TreeSet<>();
        TAKEN_BACK.forEach(status -> takenBack.add(status.code()));
        if (account.edited("status").stream().noneMatch(takenBack::contains)) {
            return new TreeMap<>();
        }
        SortedMap<String, List<Said>> values = account.heldValues("status", told -> true);
        values.keySet().retainAll(takenBack);
        return values;
    }

    private static boolean exclude(Told back, Told other) {
        Status status = back.mention().status();
        Status against = other.mention().status();
        if (status == against || against == Status.MOOTED) {
            return false;
        }
        if (status == Status.POSTPONED && against == Status.SCHEDULED) {
            return !back.mention().when().isDated()
                    || !back.mention().when().meets(other.mention().when());
        }
        return true;
    }

    private static boolean isLater(Told told, Told than) {
        return told.published() != null
                && than.published() != null
                && told.published().isAfter(than.published());
    }

    /** Whoever says a contested value counts for it, also if on a later day. */
    private static SortedMap<String, List<Said>> values(List<Told> tellings, Set<Told> contested) {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        contested.forEach(told -> statuses.add(told.mention().status()));
        SortedMap<String, List<Said>> values = new TreeMap<>();
        for (Told told : tellings) {
            Status status = told.mention().status();
            boolean counts = TAKEN_BACK.contains(status) ? statuses.contains(status) : contested.contains(told);
            if (counts) {
                values.computeIfAbsent(status.code(), s -> new ArrayList<>())
                        .addAll(Account.claims(
                                told,
                                claim -> claim.field().equals("status")
                                        && claim.value().equals(status.code())));
            }
        }
        return values;
    }
}
