package io.taqwim.engine.text;

/**
 * A word, a number or a single sign of a folded text.
 *
 * @param from first letter in the folded text
 * @param to letter after the last
 * @param gap what stands before it
 */
public record Token(int from, int to, Kind kind, Gap gap) {
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /** Nothing, a blank, or a line end. */
    public enum Gap {
        GLUED,
        BLANK,
        LINE
    }

    public int length() {
        return to - from;
    }
}
