package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.Participant;
import io.taqwim.engine.reconcile.matching.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who takes part, out of all that reports name: visitors first, then hosts, then all others. */
final class Cast {
    private static final Comparator<Participant> ORDER =
            Comparator.comparingInt(Cast::place).thenComparing(Participant::id);

    private Cast() {}

    static List<Participant> of(List<Told> event) {
        SortedMap<String, List<Participant>> byId = new TreeMap<>();
        for (Told told : event) {
            for (Participant party : told.mention().parties()) {
                byId.computeIfAbsent(party.id(), id -> new ArrayList<>()).add(party);
            }
        }
        return ordered(byId.values().stream().map(Cast::one).toList());
    }

    static List<Participant> ordered(List<Participant> parties) {
        return parties.stream().sorted(ORDER).toList();
    }

    /** A person whom a report names comes before one whom the gazetteer resolves from an office. */
    private static Participant one(List<Participant> named) {
        String role = Most.of(named, Participant::role);
        String person = Most.of(named, Participant::person);
        String holder = Most.of(named, Participant::holder);
        return new Participant(
                named.get(0).id(), role == null ? "participant" : role, person == null ? holder : person, holder);
    }

    private static int place(Participant party) {
        return switch (party.role()) {
            case "visitor" -> 0;
            case "host" -> 1;
            default -> 2;
        };
    }
}
