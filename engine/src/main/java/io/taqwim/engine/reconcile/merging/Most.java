package io.taqwim.engine.reconcile.merging;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What most say, where nothing but number decides. */
final class Most {
    private Most() {}

    /** The value that most have; of several the least; null where none has any. */
    static <T> @Nullable String of(Collection<T> all, Function<T, @Nullable String> value) {
        Map<String, Integer> counts = new TreeMap<>();
        for (T one : all) {
            String held = value.apply(one);
            if (held != null) {
                counts.merge(held, 1, Integer::sum);
            }
        }
        String most = null;
        int count = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > count) {
                most = entry.getKey();
                count = entry.getValue();
            }
        }
        return most;
    }
}
