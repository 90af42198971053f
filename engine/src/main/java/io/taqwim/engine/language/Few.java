package io.taqwim.engine.language;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A map of so few names that looking through them is quicker than any table: marks of a word, parts of a reading. Never changed. */
final class Few<V> extends AbstractMap<String, V> {
    private static final Few<?> NONE = new Few<>(new String[0], new Object[0]);

    private final String[] names;
    private final Object[] values;

    private Few(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    @SuppressWarnings("unchecked") // nothing is of any type
    static <V> Few<V> none() {
        return (Few<V>) NONE;
    }

    static <V> Few<V> of(Map<String, V> map) {
        if (map instanceof Few<V> few) {
            return few;
        }
        if (map.isEmpty()) {
            return none();
        }
        Map<String, V> ordered = new TreeMap<>(map);
        // most names are told apart without a look at their letters
        String[] names = ordered.keySet().stream().map(String::intern).toArray(String[]::new);
        return new Few<>(names, ordered.values().toArray());
    }

    /** The first {@code size} of some names, none of them twice, with their values. */
    static <V> Few<V> of(String[] names, V[] values, int size) {
        return size == 0 ? none() : new Few<>(Arrays.copyOf(names, size), Arrays.copyOf(values, size, Object[].class));
    }

    @Override
    @SuppressWarnings("unchecked") // nothing else was put in
    public @Nullable V get(@Nullable Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return (V) values[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return names.length;
            }

            @Override
            @SuppressWarnings("unchecked") // nothing else was put in
            public Iterator<Map.Entry<String, V>> iterator() {
                return IntStream.range(0, names.length)
                        .mapToObj(i -> Map.entry(names[i], (V) values[i]))
                        .iterator();
            }
        };
    }
}
