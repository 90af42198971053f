package io.taqwim.engine.text;

import io.taqwim.engine.model.Span;
import java.util.Arrays;

/** A searched form, each letter of which knows the code points of the original that it stands for. */
public final class FoldedText implements CharSequence {
    private final String original;
    private final char[] chars;
    private final int[] begins;
    private final int[] ends;
    /** Which code points of the original are two UTF-16 units, in order. */
    private final int[] beyondBasic;
    /** For each letter the hash of all before it, so that the hash of any stretch costs no pass over it. */
    private final long[] hashes;

    private FoldedText(String original, char[] chars, int[] begins, int[] ends, int[] beyondBasic) {
        this.original = original;
        this.chars = chars;
        this.begins = begins;
        this.ends = ends;
        this.beyondBasic = beyondBasic;
        hashes = new long[chars.length + 1];
        for (int i = 0; i < chars.length; i++) {
            hashes[i + 1] = WordHash.with(hashes[i], chars[i]);
        }
    }

    public String original() {
        return original;
    }

    /** The words of the original at a span, however long the text before it is. */
    public String quote(Span span) {
        return original.substring(utf16(span.start()), utf16(span.end()));
    }

    private int utf16(int codePoint) {
        return beyondBasic.length == 0 ? codePoint : codePoint + beyondBasicBefore(codePoint);
    }

    private int beyondBasicBefore(int codePoint) {
        int found = Arrays.binarySearch(beyondBasic, codePoint);
        return found < 0 ? -found - 1 : found;
    }

    /** The stretch of the original that the searched letters {@code from} to {@code to} (exclusive) stand for. */
    public Span span(int from, int to) {
        return to <= from ? new Span(begins[from], begins[from]) : new Span(begins[from], ends[to - 1]);
    }

    /** About how many bytes of UTF-8 the searched letters are: one for each of ASCII, two for any other. */
    public int bytes() {
        int bytes = chars.length;
        for (char c : chars) {
            bytes += c < 0x80 ? 0 : 1;
        }
        return bytes;
    }

    /**
     * The {@link WordHash} of a word that letters and a stretch of this text make together.
     *
     * @param before the hash of the letters before the stretch
     */
    public long hash(long before, int from, int to) {
        return hashes[to] + (before - hashes[from]) * WordHash.power(to - from);
    }

    /** Whether these letters stand at {@code from}. */
    public boolean startsWith(String letters, int from) {
        if (from + letters.length() > chars.length) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (chars[from + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public String subSequence(int from, int to) {
        return new String(chars, from, to - from);
    }

    @Override
    public String toString() {
        return new String(chars);
    }

    static final class Builder {
        private static final char WAW = '\u0648';
        private static final char WAW_HAMZA = '\u0624';
        private static final char YEH = '\u064A';
        private static final char YEH_HAMZA = '\u0626';
        private static final char HAMZA_ABOVE = '\u0654';

        private final String original;
        private final int size;
        private char[] chars;
        private int[] begins;
        private int[] ends;
        private int length;
        private int[] beyondBasic = new int[0];
        private int pairs;

        Builder(String original) {
            this.original = original;
            size = original.length();
            chars = new char[size];
            begins = new int[size];
            ends = new int[size];
        }

        /** Adds a letter; a blank after a blank or a line end only lengthens nothing. */
        void append(char c, int offset) {
            boolean blank = c == ' ' || c == '\n';
            if (blank && length > 0 && chars[length - 1] == ' ') {
                chars[length - 1] = c;
                return;
            }
            if (c == ' ' && length > 0 && chars[length - 1] == '\n') {
                return;
            }
            if (length == chars.length) {
                grow();
            }
            chars[length] = c;
            begins[length] = offset;
            ends[length++] = offset + 1;
        }

        /** Adds what stands for a character that is two UTF-16 units. */
        void appendPair(char c, int offset) {
            if (pairs == beyondBasic.length) {
                beyondBasic = Arrays.copyOf(beyondBasic, pairs * 2 + 8);
            }
            beyondBasic[pairs++] = offset;
            append(c, offset);
        }

        /**
         * A mark belongs to the letter before it, so that a quote ends after its tanwin. A hamza that was written as a
         * mark of its own (Unicode's decomposed form) makes the letter that the composed form would be.
         */
        void mark(char mark, int offset) {
            if (length == 0 || ends[length - 1] != offset || !Character.isLetter(chars[length - 1])) {
                return;
            }
            ends[length - 1] = offset + 1;
            if (mark == HAMZA_ABOVE && chars[length - 1] == WAW) {
                chars[length - 1] = WAW_HAMZA;
            } else if (mark == HAMZA_ABOVE && chars[length - 1] == YEH) {
                chars[length - 1] = YEH_HAMZA;
            }
        }

        private void grow() {
            int room = chars.length + (chars.length >> 1) + 8;
            chars = Arrays.copyOf(chars, room);
            begins = Arrays.copyOf(begins, room);
            ends = Arrays.copyOf(ends, room);
        }

        FoldedText build() {
            return new FoldedText(
                    original,
                    Arrays.copyOf(chars, length),
                    Arrays.copyOf(begins, length),
                    Arrays.copyOf(ends, length),
                    Arrays.copyOf(beyondBasic, pairs));
        }
    }
}
