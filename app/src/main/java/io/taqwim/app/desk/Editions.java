package io.taqwim.app.desk;

import io.taqwim.engine.model.CalendarEvent;
import java.time.LocalDate;
import java.util.Optional;

/** Where the current edition is to be had. Readers never wait for what is being written. */
public interface Editions {
    /** The newest complete edition, made for the day that its calendar names. */
    Edition current();

    /** The same reports, as far as they had appeared by that day, and the calendar as of it. */
    Edition asOf(LocalDate day);

    /** The event of this id, or one that it once had, as it would be had no report been taken out. */
    default Optional<CalendarEvent> unwithdrawn(String idOrAlias) {
        return Optional.empty();
    }

    /** Who took a report out and why; empty where nobody did. */
    default Optional<Withdrawn> withdrawn(String report) {
        return Optional.empty();
    }
}
