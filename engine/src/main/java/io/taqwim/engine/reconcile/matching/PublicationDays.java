package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Placing;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.ReportClaim;
import io.taqwim.engine.reconcile.copies.Copies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When undated reports were published, as far as other reports tell: where one says "tomorrow" of an event that others
 * date, it was published the day before. All that it says of dated events must leave exactly one day.
 */
public final class PublicationDays {
    /** What two mentions must have in common, their days aside: kind, parties, and a person or the place. */
    private static final double ALIKE = 3.5;

    /** Different first days of one block that are tried; more leave more than one possibility anyway. */
    private static final int TRIED = 64;

    private final Likeness likeness;
    private final Kinds kinds;
    private final Gazetteer gazetteer;
    private final SortedMap<String, List<Told>> dated = new TreeMap<>();

    private PublicationDays(Copies copies, Kinds kinds, Gazetteer gazetteer) {
        this.likeness = new Likeness(copies, kinds, new Edits(List.of(), copies));
        this.kinds = kinds;
        this.gazetteer = gazetteer;
    }

    /** Placings by the index of the report; reports that stay open are not among them. */
    public static SortedMap<Integer, Placing> of(List<Told> all, Copies copies, Kinds kinds, Gazetteer gazetteer) {
        PublicationDays days = new PublicationDays(copies, kinds, gazetteer);
        SortedMap<Integer, List<Told>> open = new TreeMap<>();
        Comparator<Told> order = Comparator.comparing(Told::hash).thenComparing(Told::report);
        for (Told told : all.stream().sorted(order).toList()) {
            Mention mention = told.mention();
            if (mention.when().precision() == Precision.DAY && mention.when().start() != null) {
                days.dated.computeIfAbsent(key(mention), k -> new ArrayList<>()).add(told);
            } else if (told.published() == null && mention.startExpr() != null) {
                open.computeIfAbsent(told.report(), r -> new ArrayList<>()).add(told);
            }
        }
        SortedMap<Integer, Placing> placings = new TreeMap<>();
        open.forEach((report, mentions) -> days.place(report, mentions, placings));
        return placings;
    }

    private static String key(Mention mention) {
        return mention.kind() + " " + mention.partyIds().stream().sorted().toList();
    }

    private void place(int report, List<Told> mentions, SortedMap<Integer, Placing> placings) {
        Days possible = Days.ALL;
        List<ReportClaim> own = new ArrayList<>();
        List<ReportClaim> others = new ArrayList<>();
        for (Told told : mentions) {
            Days days = Days.NONE;
            for (Told other : alike(told)) {
                Days left = Days.leftBy(told.mention(), other.mention());
                if (!left.isEmpty()) {
                    days = days.or(left);
                    others.addAll(starts(other));
                }
            }
            if (!days.isEmpty()) {
                possible = possible.and(days);
                own.addAll(starts(told));
            }
        }
        LocalDate only = possible.only();
        LocalDate crawled = mentions.get(0).in().report().crawled();
        if (only != null && (crawled == null || !only.isAfter(crawled))) {
            String id = mentions.get(0).in().report().id();
            placings.put(report, new Placing(id, only, own, others));
        }
    }

    /** Dated mentions of other reports that may be of the same event, one for each first day. */
    private List<Told> alike(Told told) {
        Telling open = telling(told);
        SortedMap<LocalDate, Told> found = new TreeMap<>();
        for (Told other : dated.getOrDefault(key(told.mention()), List.of())) {
            LocalDate start = other.mention().when().start();
            if (start != null && other.report() != told.report() && !found.containsKey(start) && found.size() < TRIED) {
                Likeness.Verdict verdict = likeness.of(open, telling(other), 0);
                if (!verdict.forbidden() && verdict.score() >= ALIKE) {
                    found.put(start, other);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Telling telling(Told told) {
        return new Telling(told, kinds.get(told.mention().kind()), gazetteer, false, false, new TreeMap<>());
    }

    private static List<ReportClaim> starts(Told told) {
        return told.mention().claims().stream()
                .filter(claim -> claim.field().equals("start"))
                .map(claim -> new ReportClaim(
                        claim, told.in().report().id(), told.mention().id(), told.published()))
                .toList();
    }
}
