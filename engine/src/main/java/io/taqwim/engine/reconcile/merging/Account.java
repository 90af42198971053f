package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.reconcile.copies.Copies;
import io.taqwim.engine.reconcile.matching.Kinds;
import io.taqwim.engine.reconcile.matching.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All that the reports say of one event, before it is merged. */
final class Account {
    private final List<Told> all;
    private final List<Told> current;
    private final List<Denied> denials;
    private final Kinds.Kind kind;
    private final Copies copies;

    Account(List<Told> all, List<Denied> denials, Kinds.Kind kind, Copies copies) {
        this.all = List.copyOf(all);
        this.denials = List.copyOf(denials);
        this.kind = kind;
        this.copies = copies;
        this.current = withoutRevised(all);
    }

    /** Of several revisions of a report only the last speaks; reports are numbered so that it has the greatest index. */
    private static List<Told> withoutRevised(List<Told> all) {
        Map<String, Integer> last = new HashMap<>();
        all.forEach(told -> last.merge(told.in().report().id(), told.report(), Math::max));
        return all.stream()
                .filter(told -> last.getOrDefault(told.in().report().id(), -1) == told.report())
                .toList();
    }

    /** Every mention, those of revised reports too. */
    List<Told> all() {
        return all;
    }

    /** The mentions that speak today. */
    List<Told> current() {
        return current;
    }

    List<Denied> denials() {
        return denials;
    }

    Kinds.Kind kind() {
        return kind;
    }

    /** Which text the report of a mention is a copy of, as {@link Copies#textOf}. */
    int text(Told told) {
        return copies.textOf(told.report());
    }

    /** Every claim that any report makes on the event, in their order. */
    List<Said> everything() {
        List<Said> said = new ArrayList<>();
        all.forEach(told -> said.addAll(claims(told, claim -> true)));
        denials.forEach(denied -> said.addAll(denied.said()));
        return said.stream().distinct().sorted(Said.ORDER).toList();
    }

    static List<Said> claims(Told told, Predicate<Claim> which) {
        return told.mention().claims().stream()
                .filter(which)
                .map(claim -> new Said(told.in(), told.report(), told.mention().id(), claim))
                .toList();
    }

    /** The values of a field with the claims for each, of the mentions that pass. */
    SortedMap<String, List<Said>> values(String field, Predicate<Told> which) {
        SortedMap<String, List<Said>> values = new TreeMap<>();
        Set<Said> seen = new HashSet<>();
        for (Told told : current) {
            if (which.test(told)) {
                for (Said said : claims(told, claim -> claim.field().equals(field))) {
                    if (seen.add(said)) {
                        values.computeIfAbsent(said.claim().value(), v -> new ArrayList<>())
                                .add(said);
                    }
                }
            }
        }
        return values;
    }

    /**
     * The values that some mention holds: another place or person that a report names beside the one of its event is a
     * candidate that its reading set aside, and contradicts nobody.
     */
    SortedMap<String, List<Said>> heldValues(String field, Predicate<Told> which) {
        Set<String> held = held(field, which);
        SortedMap<String, List<Said>> values = values(field, which);
        held.addAll(edited(values, held));
        values.keySet().retainAll(held);
        return values;
    }

    /**
     * What a copy says where the text has a value that is held: whoever edited it meant it, even if the text tells the old
     * one by another word too.
     */
    private Set<String> edited(SortedMap<String, List<Said>> values, Set<String> held) {
        Map<Long, Map<Integer, Set<String>>> byPlace = new HashMap<>();
        values.forEach((value, said) -> said.forEach(one -> places(one)
                .forEach(place -> byPlace.computeIfAbsent(place, p -> new HashMap<>())
                        .computeIfAbsent(one.report(), r -> new HashSet<>())
                        .add(value))));
        Set<String> edited = new HashSet<>();
        values.forEach((value, said) -> {
            if (!held.contains(value) && said.stream().anyMatch(one -> isEdited(one, byPlace, held))) {
                edited.add(value);
            }
        });
        return edited;
    }

    /** Whether another report has, where this one says it, a value that is held and none that this report has there. */
    private boolean isEdited(Said said, Map<Long, Map<Integer, Set<String>>> byPlace, Set<String> held) {
        for (long place : places(said)) {
            Map<Integer, Set<String>> byReport = byPlace.getOrDefault(place, Map.of());
            Set<String> here = byReport.getOrDefault(said.report(), Set.of());
            if (byReport.values().stream()
                    .anyMatch(there -> Collections.disjoint(here, there) && !Collections.disjoint(there, held))) {
                return true;
            }
        }
        return false;
    }

    private List<Long> places(Said said) {
        return copies.placesOf(said.report(), said.claim().span());
    }

    /** The values of a field that copies say by an edit alone, see {@link #heldValues}. */
    Set<String> edited(String field) {
        Set<String> held = held(field, told -> true);
        return edited(values(field, told -> true), held);
    }

    private Set<String> held(String field, Predicate<Told> which) {
        Set<String> held = new HashSet<>();
        for (Told told : current) {
            String value = which.test(told) ? told.mention().held(field) : null;
            if (value != null) {
                held.add(value);
            }
        }
        return held;
    }

    /** Ids of the parties that have a role in some mention. */
    SortedSet<String> inRole(String role) {
        SortedSet<String> ids = new TreeSet<>();
        for (Told told : current) {
            for (Participant party : told.mention().parties()) {
                if (party.role().equals(role)) {
                    ids.add(party.id());
                }
            }
        }
        return ids;
    }

    /** Whether a report says that it tells a change of a field ({@code start}, {@code place}). */
    static boolean changes(Told told, String field) {
        return told.mention().claims().stream()
                .anyMatch(
                        claim -> claim.field().equals("change") && claim.value().equals(field));
    }
}
