package io.taqwim.app.web.index;

import io.taqwim.app.desk.Edition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What is made once of each edition, kept for those read last. */
public final class PerEdition<T> {
    private static final int KEPT = 6;

    private final Function<Edition, T> making;
    private final Map<Edition, T> made = new LinkedHashMap<>(KEPT, 1f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Edition, T> eldest) {
            return size() > KEPT;
        }
    };

    public PerEdition(Function<Edition, T> making) {
        this.making = making;
    }

    /** Editions are told apart as objects: each state of the desk is one. */
    public synchronized T of(Edition edition) {
        return made.computeIfAbsent(edition, making);
    }
}
