package io.taqwim.engine.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One independent source of an event: the reports that rest on it.
 *
 * @param name the speaker, the agency's id or the outlet; for a text the id of the first report that has it; null where
 *     a single report does not say who published it
 * @param reports their ids, in order
 */
public record Origin(By by, @Nullable String name, List<String> reports) {
    /** What makes several reports one source; an outlet is one report that shares with none. */
    public enum By {
        SPEAKER,
        AGENCY,
        TEXT,
        OUTLET;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Origin {
        reports = List.copyOf(reports);
    }
}
