package io.taqwim.app.publish.ics;

import io.taqwim.engine.text.Visible;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of iCalendar as bytes: the only place where text is escaped and lines are folded and ended (RFC 5545, 3.1 and 3.3.11). */
final class ContentLines {
    /** Of a line, without its end. */
    static final int OCTETS = 75;

    /** Arabic and Persian spelling needs them, and neither turns a direction. */
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A property whose value is a date, a number, a code: written as it is. */
    void line(String property, String value) {
        fold(property + ":" + value);
    }

    /** A property whose value is text, whoever wrote it. */
    void text(String property, String text) {
        fold(property + ":" + escaped(text));
    }

    /** A property whose value is several texts. */
    void texts(String property, List<String> texts) {
        fold(property + ":"
                + String.join(",", texts.stream().map(ContentLines::escaped).toList()));
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /**
     * Text as a value: line feeds become {@code \n}, other blanks one blank; what ends lines, controls a terminal, turns
     * the reading direction or is invisible is left out. A backslash becomes a slash: behind one, node-ical, icalendar and khal
     * take an n for the end of a line, however it is escaped.
     */
    static String escaped(String text) {
        StringBuilder value = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> value.append("\\n");
                case '\\' -> value.append('/');
                case ';', ',' -> value.append('\\').append((char) c);
                default -> {
                    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                        blank(value);
                    } else if (isDrawn(c)) {
                        value.appendCodePoint(c);
                    }
                }
            }
        });
        return value.toString().stripTrailing();
    }

    /** One for several, and none to begin with. */
    private static void blank(StringBuilder value) {
        if (!value.isEmpty() && value.charAt(value.length() - 1) != ' ') {
            value.append(' ');
        }
    }

    private static boolean isDrawn(int c) {
        boolean joins = c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
        boolean invisible = Character.getType(c) == Character.FORMAT && !joins;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !invisible && !noCharacter && !Visible.acts(c);
    }

    /** Breaks before a code point that would make the line too long; what follows begins with a blank, which counts. */
    private void fold(String line) {
        int octets = 0;
        int from = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int more = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + more > OCTETS) {
                put(line.substring(from, i));
                put("\r\n ");
                from = i;
                octets = 1;
            }
            octets += more;
            i += Character.charCount(c);
        }
        put(line.substring(from));
        put("\r\n");
    }

    private void put(String part) {
        out.writeBytes(part.getBytes(StandardCharsets.UTF_8));
    }
}
