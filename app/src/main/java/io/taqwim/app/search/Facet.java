package io.taqwim.app.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A way to divide what was found: the events of each value. An event may have several values of one facet, or none. */
public final class Facet {
    private final Map<String, BitSet> byValue = new TreeMap<>();
    private @Nullable List<Value> values;

    /** The events of a value, as the words of their bits from the first that has any. */
    private static final class Value {
        private final String value;
        private final int first;
        private final long[] words;

        Value(String value, BitSet events) {
            this.value = value;
            this.first = Math.max(0, events.nextSetBit(0)) / Long.SIZE;
            long[] all = events.toLongArray();
            this.words = Arrays.copyOfRange(all, Math.min(first, all.length), all.length);
        }

        int count(long[] found) {
            int count = 0;
            int most = Math.min(words.length, found.length - first);
            for (int i = 0; i < most; i++) {
                count += Long.bitCount(words[i] & found[first + i]);
            }
            return count;
        }
    }

    /** A value and how many of what was found have it. */
    public record Count(String value, int count) {}

    void add(String value, int at) {
        byValue.computeIfAbsent(value, v -> new BitSet()).set(at);
        values = null;
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

    /** Makes it ready to be counted by many at once. */
    void finish() {
        values = byValue.entrySet().stream()
                .map(entry -> new Value(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * The values that occur, the most frequent first.
     *
     * @param found the bits of events, 64 a number
     */
    List<Count> counts(long[] found) {
        return Objects.requireNonNull(values, "finish first").stream()
                .map(value -> new Count(value.value, value.count(found)))
                .filter(count -> count.count() > 0)
                .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }
}
