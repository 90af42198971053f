package io.taqwim.engine.reconcile.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which mentions editors said are one event, and which are not; mentions by their hashes. */
public final class Links {
    public static final Links NONE = new Links();

    private static final SortedMap<String, Boolean> NO_SIDE = new TreeMap<>();

    private final List<Set<String>> together = new ArrayList<>();
    private final Map<String, SortedMap<String, Boolean>> sides = new HashMap<>();

    Links() {}

    void join(Set<String> mentions) {
        together.add(mentions);
    }

    /** Holds apart those on two sides of a decision; each side is one event. */
    void part(String decision, Set<String> named, Set<String> rest) {
        named.forEach(hash -> side(hash, decision, true));
        rest.forEach(hash -> side(hash, decision, false));
        join(named);
        join(rest);
    }

    private void side(String hash, String decision, boolean named) {
        sides.computeIfAbsent(hash, h -> new TreeMap<>()).put(decision, named);
    }

    /** Mentions of one event each, those of the last decision first. */
    public List<Set<String>> together() {
        return together;
    }

    /** By decision, on which of its two sides a mention stands. */
    public SortedMap<String, Boolean> sides(String hash) {
        return sides.getOrDefault(hash, NO_SIDE);
    }

    /** Whether some decision has one on each side. */
    public static boolean apart(Map<String, Boolean> sides, Map<String, Boolean> others) {
        for (Map.Entry<String, Boolean> side : sides.entrySet()) {
            Boolean other = others.get(side.getKey());
            if (other != null && !other.equals(side.getValue())) {
                return true;
            }
        }
        return false;
    }
}
