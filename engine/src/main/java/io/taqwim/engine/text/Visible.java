package io.taqwim.engine.text;

import java.util.HexFormat;

/**
 * Text of strangers made safe to print: what would move the cursor, end the line or turn the reading direction of what
 * follows is spelled out or left away. Formats that carry offsets never use it.
 */
public final class Visible {
    private static final int FIRST_ARABIC_LETTER = 0x0620;
    private static final int LAST_ARABIC_LETTER = 0x064A;
    private static final int ARABIC_LETTER_MARK = 0x061C;
    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    private static final int FIRST_EMBEDDING = 0x202A;
    private static final int LAST_EMBEDDING = 0x202E;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    private Visible() {}

    /** For names of files and options: each such character as its number, {@code <U+202E>}. */
    public static String spelled(String text) {
        StringBuilder spelled = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (acts(c)) {
                spelled.append("<U+")
                        .append(HexFormat.of().withUpperCase().toHexDigits(c, c > 0xFFFF ? 6 : 4))
                        .append('>');
            } else {
                spelled.appendCodePoint(c);
            }
        });
        return spelled.toString();
    }

    /** For words of reports: without such characters, and with one blank where lines or blanks stood. */
    public static String line(String text) {
        return isLine(text) ? text : lineOf(text);
    }

    /** Most texts are such lines already; a look is cheaper than a copy. */
    private static boolean isLine(String text) {
        boolean blank = true; // so that a blank at the beginning is seen
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c > ' ' && c < 0x7F) || (c >= FIRST_ARABIC_LETTER && c <= LAST_ARABIC_LETTER);
            if (c == ' ' ? blank : !letter && isOdd(c)) {
                return false;
            }
            blank = c == ' ';
        }
        return text.isEmpty() || !blank;
    }

    /** Whether a character is left out, is a blank of another kind, or half of one. */
    private static boolean isOdd(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || acts(c);
    }

    private static String lineOf(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!acts(c)) {
                line.appendCodePoint(c);
            }
        });
        return line.toString().strip();
    }

    /** Whether a character acts on a terminal instead of being drawn. */
    public static boolean acts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> turnsDirection(c);
        };
    }

    private static boolean turnsDirection(int c) {
        return c == ARABIC_LETTER_MARK
                || c == LEFT_TO_RIGHT_MARK
                || c == RIGHT_TO_LEFT_MARK
                || (c >= FIRST_EMBEDDING && c <= LAST_EMBEDDING)
                || (c >= FIRST_ISOLATE && c <= LAST_ISOLATE);
    }
}
