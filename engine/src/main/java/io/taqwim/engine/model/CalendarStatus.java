package io.taqwim.engine.model;

import java.util.Locale;

/** Where an event stands over all reports, on the day that the calendar is made for. */
public enum CalendarStatus {
    MOOTED,
    ANNOUNCED,
    /** Both sides say so, or the traveller's own office for a fixed date. */
    CONFIRMED,
    UNDER_WAY,
    HELD,
    POSTPONED,
    /** Postponed, and the new date is known. */
    RESCHEDULED,
    CANCELLED,
    /** Announced, its date has passed, and no report says that it was held. */
    LAPSED;

    /** As the formats write it: {@code under-way}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
