package io.taqwim.app.web.index;

import io.taqwim.app.desk.Edition;
import java.util.LinkedHashMap;
import java.util.Map;

/** The indexes of the editions read last. */
public final class Indexes {
    private static final int KEPT = 6;

    private final Map<Edition, Index> indexes = new LinkedHashMap<>(KEPT, 1f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Edition, Index> eldest) {
            return size() > KEPT;
        }
    };

    public synchronized Index of(Edition edition) {
        Index index = indexes.get(edition);
        if (index == null) {
            index = new Index(edition);
            indexes.put(edition, index);
        }
        return index;
    }
}
