package io.taqwim.engine.model;

import java.util.List;

/** The reports of an event: how many there are, and on how many independent origins they rest. */
public record Sources(int reports, List<Origin> origins) {
    public Sources {
        origins = List.copyOf(origins);
    }

    public int independent() {
        return origins.size();
    }
}
