package io.taqwim.app.publish.agenda;

/** What a stretch of a line is, and the escape code (ECMA-48, 8.3.117) that shows it. */
enum Style {
    PLAIN(""),
    HEADING("\u001B[1;4m"),
    TITLE("\u001B[1m"),
    SURE("\u001B[32m"),
    OPEN("\u001B[33m"),
    OFF("\u001B[31m"),
    QUIET("\u001B[2m");

    static final String END = "\u001B[0m";

    final String begin;

    Style(String begin) {
        this.begin = begin;
    }
}
