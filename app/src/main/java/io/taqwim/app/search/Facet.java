package io.taqwim.app.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A way to divide what was found: the events of each value. An event may have several values of one facet, or none. */
public final class Facet {
    private final Map<String, BitSet> byValue = new TreeMap<>();

    /** A value and how many of what was found have it. */
    public record Count(String value, int count) {}

    void add(String value, int at) {
        byValue.computeIfAbsent(value, v -> new BitSet()).set(at);
    }

    /** Leaves what has any of these values; no values leave all. */
    void keep(BitSet found, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        BitSet any = new BitSet();
        values.forEach(value -> any.or(byValue.getOrDefault(value, new BitSet())));
        found.and(any);
    }

    /** The values that occur, the most frequent first. */
    List<Count> counts(BitSet found) {
        return byValue.entrySet().stream()
                .map(entry -> {
                    BitSet both = (BitSet) entry.getValue().clone();
                    both.and(found);
                    return new Count(entry.getKey(), both.cardinality());
                })
                .filter(count -> count.count() > 0)
                .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }
}
