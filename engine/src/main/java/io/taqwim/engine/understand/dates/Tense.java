package io.taqwim.engine.understand.dates;

/** Whether the clause around a date tells of what was or of what will be; it decides an open weekday or year. */
public enum Tense {
    PAST,
    FUTURE,
    OPEN
}
