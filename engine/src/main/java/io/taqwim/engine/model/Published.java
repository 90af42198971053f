package io.taqwim.engine.model;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The day a report was published and how that is known; the day is null exactly where the basis is unknown. */
public record Published(@Nullable LocalDate date, Basis basis) {
    public static final Published UNKNOWN = new Published(null, Basis.UNKNOWN);

    /** Given with the report, stated in its text, inferred from constraints, or unknown. */
    public enum Basis {
        GIVEN,
        STATED,
        INFERRED,
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Published {
        if ((date == null) != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("a publication day has a basis, and no other has");
        }
    }
}
