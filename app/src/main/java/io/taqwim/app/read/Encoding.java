package io.taqwim.app.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes into text: by their byte order mark, else as UTF-16 where every second byte is the high half of an Arabic or
 * Latin letter, else strictly as UTF-8, else as Windows-1256 if that gives mostly Arabic letters.
 */
public final class Encoding {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final int ARABIC_PAGE = 0x06;
    private static final char FIRST_LETTER = '\u0621';
    private static final char LAST_LETTER = '\u064A';
    private static final String BINARY = "is no text (it holds bytes that no text has); leave it out";

    private Encoding() {}

    /** The text, without its byte order mark. */
    public static String decode(byte[] bytes) throws Refused {
        return decode(bytes, null);
    }

    /** As {@link #decode(byte[])}; a charset that the document itself names is tried after UTF-8. */
    public static String decode(byte[] bytes, @Nullable Charset declared) throws Refused {
        Charset unicode = unicode(bytes);
        if (unicode != null) {
            String text = strictly(bytes, unicode);
            if (text == null) {
                throw new Refused("begins like " + unicode + " and is none; save it as UTF-8");
            }
            return checked(withoutMark(text));
        }
        String text = strictly(bytes, StandardCharsets.UTF_8);
        if (text == null && declared != null) {
            text = strictly(bytes, declared);
        }
        if (text == null) {
            text = mostlyArabic(new String(bytes, WINDOWS_1256));
        }
        if (text == null) {
            throw new Refused(
                    isBinary(new String(bytes, StandardCharsets.ISO_8859_1))
                            ? BINARY
                            : "is neither UTF-8 nor UTF-16 nor Windows-1256 (the first odd byte is at "
                                    + firstMalformed(bytes) + "); save it as UTF-8");
        }
        return checked(withoutMark(text));
    }

    /** UTF-16 or UTF-8 by mark, UTF-16 without mark, or null. */
    public static @Nullable Charset unicode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return bytes.length % 2 == 0 ? unmarkedUtf16(bytes) : null;
    }

    /** The high byte of Arabic, and of blanks and digits between, is 06 or 00, which UTF-8 text never holds. */
    private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        int[] high = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0 || bytes[i] == ARABIC_PAGE) {
                high[i & 1]++;
            }
        }
        int pairs = bytes.length / 2;
        if (high[1] > pairs * 3 / 4 && high[0] < pairs / 4) {
            return StandardCharsets.UTF_16LE;
        }
        return high[0] > pairs * 3 / 4 && high[1] < pairs / 4 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * Damaged UTF-8 read as Windows-1256 is Arabic letters and signs by turns, real Windows-1256 hardly a sign: three
     * quarters of what is not ASCII tells them apart.
     */
    private static @Nullable String mostlyArabic(String text) {
        int foreign = 0;
        int arabic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                foreign++;
                if (c >= FIRST_LETTER && c <= LAST_LETTER) {
                    arabic++;
                }
            }
        }
        return arabic * 4 > foreign * 3 ? text : null;
    }

    private static String checked(String text) throws Refused {
        if (isBinary(text)) {
            throw new Refused(BINARY);
        }
        return text;
    }

    /** Over one control character in a hundred. */
    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && !Character.isWhitespace(c)) {
                controls++;
            }
        }
        return controls > text.length() / 100;
    }

    private static int firstMalformed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
