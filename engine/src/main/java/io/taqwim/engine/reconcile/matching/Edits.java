package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.model.Claim;
import io.taqwim.engine.reconcile.copies.Copies;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where copies of one text, printed within a few days, give another first day in other words at the very place where the
 * text gives one: what stands there is one event.
 */
final class Edits {
    /** Days between the publication of two copies beyond which the same words speak of another day. */
    private static final int COPIED_WITHIN = 3;

    /** A kind of event at a place of a text, see {@link Copies#placesOf}. */
    private record Place(String kind, long place) {}

    private final Copies copies;
    private final Map<Place, Map<Integer, Set<String>>> daysByReport = new HashMap<>();

    Edits(List<Told> all, Copies copies) {
        this.copies = copies;
        for (Told told : all) {
            places(told)
                    .forEach(place -> daysByReport
                            .computeIfAbsent(place, p -> new HashMap<>())
                            .computeIfAbsent(told.report(), report -> new HashSet<>())
                            .add(day(told)));
        }
    }

    /** Whether two were printed near enough for the one to repeat the other. */
    static boolean near(Told a, Told b) {
        LocalDate here = a.published();
        LocalDate there = b.published();
        return here == null || there == null || Math.abs(here.toEpochDay() - there.toEpochDay()) <= COPIED_WITHIN;
    }

    /** Whether some text gives another day at the place where this one has its own. */
    boolean touch(Told told) {
        return places(told).stream()
                .anyMatch(place -> daysByReport.getOrDefault(place, Map.of()).values().stream()
                                .distinct()
                                .count()
                        > 1);
    }

    /** Whether the two are one place of a text with two days. */
    boolean between(Told a, Told b) {
        if (a.report() == b.report() || !copies.sameText(a.report(), b.report()) || !near(a, b)) {
            return false;
        }
        Set<Place> both = places(a);
        both.retainAll(places(b));
        return both.stream()
                .map(daysByReport::get)
                .anyMatch(days -> days != null
                        && Collections.disjoint(
                                days.getOrDefault(a.report(), Set.of()), days.getOrDefault(b.report(), Set.of())));
    }

    /** Where the text of a mention gives the first day that it holds. */
    private Set<Place> places(Told told) {
        Set<Place> places = new HashSet<>();
        for (Claim claim : told.mention().claims()) {
            if (claim.field().equals("start") && claim.value().equals(day(told))) {
                copies.placesOf(told.report(), claim.span())
                        .forEach(place -> places.add(new Place(told.mention().kind(), place)));
            }
        }
        return places;
    }

    private static String day(Told told) {
        String day = told.mention().held("start");
        return day == null ? "" : day;
    }
}
