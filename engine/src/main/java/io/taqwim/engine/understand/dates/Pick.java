package io.taqwim.engine.understand.dates;

/** Which of the times that come again and again is meant. */
enum Pick {
    /** No word says it: the tense does. */
    BY_TENSE(""),
    /** The last that has begun: "since March". */
    BEGUN("begun"),
    BEFORE_LAST("last-but-one"),
    LAST("last"),
    THIS("this"),
    NEXT("next"),
    AFTER_NEXT("after-next");

    private final String code;

    Pick(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** -2 for the one before the last, 2 for the one after the next. */
    static Pick of(int which) {
        return switch (which) {
            case -2 -> BEFORE_LAST;
            case -1 -> LAST;
            case 0 -> THIS;
            case 1 -> NEXT;
            case 2 -> AFTER_NEXT;
            default -> throw new IllegalArgumentException("no such pick: " + which);
        };
    }
}
