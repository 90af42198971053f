package io.taqwim.engine.understand.names;

import io.taqwim.engine.gazetteer.Gazetteer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which state "President N N" leads whom no list knows: one that the report speaks of, and whose president it does not name
 * otherwise.
 */
final class Leaderless {
    private static final Set<String> LEAD = Set.of("head_of_state", "head_of_government", "royal");
    /** Tokens away at which a mention counts half. */
    private static final int NEAR = 40;
    /** Actors that are looked at on either side of the name. */
    private static final int REACH = 50;

    private final Gazetteer gazetteer;
    private final List<Actor> actors;
    /** States one of whose leaders is named. */
    private final Set<String> led = new HashSet<>();
    /** States whose holder of an office of a rank is named, by rank. */
    private final Map<String, Set<String>> named = new HashMap<>();
    /** How often states' holders of such an office are spoken of without a name, by rank. */
    private final Map<String, Map<String, Integer>> unnamed = new HashMap<>();

    Leaderless(Gazetteer gazetteer, List<Actor> actors) {
        this.gazetteer = gazetteer;
        this.actors = List.copyOf(actors);
        for (Actor actor : actors) {
            actor.parties().forEach(this::note);
        }
    }

    private void note(Party party) {
        if (party.id() == null || party.office() == null || party.former() || !gazetteer.isState(party.id())) {
            return;
        }
        String rank = gazetteer.rank(party.office());
        if (party.named() == null) {
            unnamed.computeIfAbsent(rank, r -> new TreeMap<>()).merge(party.id(), 1, Integer::sum);
            return;
        }
        named.computeIfAbsent(rank, r -> new HashSet<>()).add(party.id());
        if (LEAD.contains(rank)) {
            led.add(party.id());
        }
    }

    /**
     * The state whose holder of the office is spoken of without a name, else the one named most and nearest, before all one of
     * whose leaders none is named; null where several fit as well.
     *
     * @param at the token where the name stands
     */
    @Nullable
    String of(String office, int at) {
        String rank = gazetteer.rank(office);
        Set<String> taken = named.getOrDefault(rank, Set.of());
        String only = most(unnamed.getOrDefault(rank, Map.of()), taken);
        if (only != null) {
            return only;
        }
        Map<String, Integer> near = near(at);
        Set<String> takenOrLed = new HashSet<>(taken);
        takenOrLed.addAll(led);
        return takenOrLed.containsAll(near.keySet()) ? most(near, taken) : most(near, takenOrLed);
    }

    private Map<String, Integer> near(int at) {
        int middle = 0;
        int after = actors.size();
        while (middle < after) {
            int half = (middle + after) / 2;
            if (actors.get(half).first() < at) {
                middle = half + 1;
            } else {
                after = half;
            }
        }
        Map<String, Integer> near = new TreeMap<>();
        for (Actor actor : actors.subList(Math.max(0, middle - REACH), Math.min(actors.size(), middle + REACH))) {
            int weight = NEAR * NEAR / (NEAR + Math.abs(actor.first() - at));
            for (Party party : actor.parties()) {
                if (party.id() != null && gazetteer.isState(party.id())) {
                    near.merge(party.id(), weight, Integer::sum);
                }
            }
        }
        return near;
    }

    private static @Nullable String most(Map<String, Integer> counts, Set<String> without) {
        String most = null;
        int count = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (without.contains(entry.getKey()) || entry.getValue() < count) {
                continue;
            }
            most = entry.getValue() == count ? null : entry.getKey();
            count = entry.getValue();
        }
        return most;
    }
}
