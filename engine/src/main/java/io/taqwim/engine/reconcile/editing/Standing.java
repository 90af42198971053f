package io.taqwim.engine.reconcile.editing;

import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.Decision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The decisions that were not undone, from the last to the first. */
final class Standing {
    private Standing() {}

    static List<Decision> of(Collection<Decision> all) {
        List<Decision> ordered = new ArrayList<>(new HashSet<>(all));
        ordered.sort(Collections.reverseOrder(Decision.ORDER));
        Map<String, List<Decision>> undoing = new HashMap<>();
        for (Decision decision : ordered) {
            if (decision.act() instanceof Act.Undo undo) {
                undoing.computeIfAbsent(undo.decision(), id -> new ArrayList<>())
                        .add(decision);
            }
        }
        Set<String> undone = undone(undoing);
        return ordered.stream()
                .filter(decision -> !(decision.act() instanceof Act.Undo))
                .filter(decision -> !undone.contains(decision.id()))
                .toList();
    }

    /**
     * What some undo that holds itself takes back. An undo has the id of what it undoes in its own, which is a hash: so
     * they never run in a circle, and taking the chains from their ends comes to an end.
     */
    private static Set<String> undone(Map<String, List<Decision>> undoing) {
        Map<String, Boolean> settled = new HashMap<>();
        for (String target : undoing.keySet()) {
            List<String> chain = new ArrayList<>(List.of(target));
            while (!chain.isEmpty()) {
                String id = chain.get(chain.size() - 1);
                List<String> open = undoing.getOrDefault(id, List.of()).stream()
                        .map(Decision::id)
                        .filter(by -> !settled.containsKey(by))
                        .toList();
                if (open.isEmpty()) {
                    boolean holds = undoing.getOrDefault(id, List.of()).stream()
                            .allMatch(by -> settled.getOrDefault(by.id(), false));
                    settled.put(id, !holds);
                    chain.remove(chain.size() - 1);
                } else {
                    chain.addAll(open);
                }
            }
        }
        Set<String> undone = new HashSet<>();
        settled.forEach((id, gone) -> {
            if (gone) {
                undone.add(id);
            }
        });
        return undone;
    }
}
