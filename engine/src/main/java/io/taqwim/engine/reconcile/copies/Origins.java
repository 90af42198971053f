package io.taqwim.engine.reconcile.copies;

import io.taqwim.engine.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The independent origins of what several reports say: two share one if they are copies of one text, credit one agency or
 * quote one speaker on it; and so does whoever shares with either.
 */
public final class Origins {
    private final Copies copies;

    public Origins(Copies copies) {
        this.copies = copies;
    }

    /** The origins, by their first report. The witnesses may come in any order. */
    public List<Origin> of(List<Witness> unordered) {
        List<Witness> witnesses = unordered.stream()
                .sorted(Comparator.comparing(Witness::report).thenComparing(Witness::index))
                .toList();
        Groups groups = new Groups(witnesses.size());
        joinBy(witnesses, groups, w -> new TreeSet<>(List.of(w.report())));
        joinBy(witnesses, groups, Witness::speakers);
        joinBy(witnesses, groups, Witness::agencies);
        joinBy(witnesses, groups, w -> new TreeSet<>(List.of("" + copies.textOf(w.index()))));
        joinByStretch(witnesses, groups);
        Map<Integer, List<Witness>> members = new TreeMap<>();
        for (int i = 0; i < witnesses.size(); i++) {
            members.computeIfAbsent(groups.of(i), g -> new ArrayList<>()).add(witnesses.get(i));
        }
        return members.values().stream().map(Origins::named).toList();
    }

    private static void joinBy(List<Witness> witnesses, Groups groups, Function<Witness, SortedSet<String>> names) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (String name : names.apply(witnesses.get(i))) {
                Integer other = first.putIfAbsent(name, i);
                if (other != null) {
                    groups.join(other, i);
                }
            }
        }
    }

    /** Joins those that have the very words on this event in common, though the rest of their texts differs. */
    private void joinByStretch(List<Witness> witnesses, Groups groups) {
        Map<Integer, Integer> place = new HashMap<>();
        for (int i = 0; i < witnesses.size(); i++) {
            place.put(witnesses.get(i).index(), i);
        }
        for (int i = 0; i < witnesses.size(); i++) {
            Witness witness = witnesses.get(i);
            for (int partner : copies.partnersOf(witness.index())) {
                Integer j = place.get(partner);
                if (j != null
                        && copies.sharedAt(
                                witness.index(),
                                witness.spans(),
                                partner,
                                witnesses.get(j).spans())) {
                    groups.join(i, j);
                }
            }
        }
    }

    /** What most of an origin's reports have in common gives it its name: a speaker before an agency before a text. */
    private static Origin named(List<Witness> members) {
        List<String> reports =
                members.stream().map(Witness::report).distinct().sorted().toList();
        Map.Entry<String, Integer> speaker = mostNamed(members, Witness::speakers);
        Map.Entry<String, Integer> agency = mostNamed(members, Witness::agencies);
        if (speaker.getValue() > 0 && speaker.getValue() >= agency.getValue()) {
            return new Origin(Origin.By.SPEAKER, speaker.getKey(), reports);
        }
        if (agency.getValue() > 0) {
            return new Origin(Origin.By.AGENCY, agency.getKey(), reports);
        }
        return reports.size() > 1
                ? new Origin(Origin.By.TEXT, reports.get(0), reports)
                : new Origin(Origin.By.OUTLET, members.get(0).publisher(), reports);
    }

    private static Map.Entry<String, Integer> mostNamed(
            List<Witness> members, Function<Witness, SortedSet<String>> names) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Witness member : members) {
            names.apply(member).forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        Map.Entry<String, Integer> most = Map.entry("", 0);
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most.getValue()) {
                most = Map.entry(entry.getKey(), entry.getValue());
            }
        }
        return most;
    }
}
