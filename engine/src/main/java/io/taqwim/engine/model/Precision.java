package io.taqwim.engine.model;

import java.util.Locale;

/** How exactly the words give a date, from the finest to the coarsest. */
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE;

    /** As the formats write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean finerThan(Precision other) {
        return compareTo(other) < 0;
    }
}
