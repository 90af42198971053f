package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Item;
import org.jspecify.annotations.Nullable;

/**
 * An office and whom it is for, as far as the words say.
 *
 * @param office id of the gazetteer's offices; null for a counterpart, whose office is that of the other one
 * @param party whom it is for, null where the words do not say
 * @param said where they say it
 * @param title the words of the office, null where a ministry's business follows them
 * @param of office of the one for whom somebody works in this one: the president of his aide
 * @param former out of office
 */
record Post(
        @Nullable String office,
        @Nullable String party,
        @Nullable Item said,
        @Nullable Item title,
        @Nullable String of,
        boolean former) {
    boolean isCounterpart() {
        return office == null;
    }
}
