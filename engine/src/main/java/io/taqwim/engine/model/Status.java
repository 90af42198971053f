package io.taqwim.engine.model;

import java.util.Locale;

/** Where an event stands as one report leaves it. */
public enum Status {
    MOOTED,
    SCHEDULED,
    UNDER_WAY,
    HELD,
    POSTPONED,
    CANCELLED;

    /** As the formats write it: {@code under-way}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
