package io.taqwim.app.web.words;

import io.taqwim.engine.model.Span;
import io.taqwim.engine.text.Visible;

/**
 * Words of a report with some of those around them, each harmless and on one line.
 *
 * @param cutBefore whether the report says more before
 */
public record Excerpt(boolean cutBefore, String before, String quote, String after, boolean cutAfter) {
    private static final int AROUND = 70;

    /** The words at a span of a text. */
    public static Excerpt of(Offsets text, Span span) {
        int start = Math.max(0, span.start() - AROUND);
        int end = Math.min(text.length(), span.end() + AROUND);
        String before = text.between(start, span.start());
        String after = text.between(span.end(), end);
        int firstBlank = start == 0 ? -1 : blank(before);
        int lastBlank = end == text.length() ? after.length() : after.lastIndexOf(' ');
        return new Excerpt(
                start > 0,
                edged(before.substring(firstBlank + 1)),
                Visible.line(text.between(span.start(), span.end())),
                edged(after.substring(0, Math.max(0, lastBlank))),
                end < text.length());
    }

    private static int blank(String before) {
        return before.lastIndexOf(' ') < 0 ? -1 : before.indexOf(' ');
    }

    /** On one line, but with the blank that parts it from the words beside it. */
    private static String edged(String words) {
        String line = Visible.line(words);
        if (line.isEmpty()) {
            return words.isEmpty() ? "" : " ";
        }
        boolean blankFirst = Character.isWhitespace(words.charAt(0));
        boolean blankLast = Character.isWhitespace(words.charAt(words.length() - 1));
        return (blankFirst ? " " : "") + line + (blankLast ? " " : "");
    }
}
