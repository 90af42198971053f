package io.taqwim.app.web.words;

/**
 * From code points, in which spans count, to Java's chars. Asked many times of one text, which may have megabytes: a
 * text without surrogates needs no counting, any other is counted from marks set every so often.
 */
public final class Offsets {
    private static final int STEP = 512;

    private final String text;
    private final int length;
    private final int[] marks;

    public Offsets(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        if (length == text.length()) {
            marks = new int[0];
            return;
        }
        marks = new int[length / STEP + 1];
        for (int i = 1; i < marks.length; i++) {
            marks[i] = text.offsetByCodePoints(marks[i - 1], STEP);
        }
    }

    /** Code points in the whole text. */
    public int length() {
        return length;
    }

    /** The text between two offsets in code points, cut to what is there. */
    public String between(int start, int end) {
        int from = Math.max(0, Math.min(start, length));
        int to = Math.max(from, Math.min(end, length));
        return text.substring(chars(from), chars(to));
    }

    private int chars(int codePoints) {
        if (marks.length == 0) {
            return codePoints;
        }
        int mark = codePoints / STEP;
        return text.offsetByCodePoints(marks[mark], codePoints - mark * STEP);
    }
}
