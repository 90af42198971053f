package io.taqwim.app.desk;

import java.time.LocalDate;

/** Where the current edition is to be had. Readers never wait for what is being written. */
public interface Editions {
    /** The newest complete edition, made for the day that its calendar names. */
    Edition current();

    /** The same reports, as far as they had appeared by that day, and the calendar as of it. */
    Edition asOf(LocalDate day);
}
