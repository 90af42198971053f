package io.taqwim.engine.understand.dates;

/** What looks like a date and is none: a newspaper's name, a number of an article. Nothing is read inside it. */
enum NoDate {
    NO_DATE
}
