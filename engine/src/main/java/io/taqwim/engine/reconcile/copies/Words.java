package io.taqwim.engine.reconcile.copies;

import io.taqwim.engine.model.Span;
import java.util.Arrays;

/**
 * A text as the hashes of its words, with their places: what is compared when texts are compared. Vowel signs, tatweel,
 * case and everything between words are left out, so that another typesetting is no other text.
 */
final class Words {
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int TATWEEL = 0x640;

    /** Words of one shingle. Four, as FINDINGS of the collections were counted: shorter ones meet by chance. */
    static final int SHINGLE = 4;

    private final long[] hashes;
    private final int[] starts;
    private final int[] ends;
    private final int count;

    private Words(long[] hashes, int[] starts, int[] ends, int count) {
        this.hashes = hashes;
        this.starts = starts;
        this.ends = ends;
        this.count = count;
    }

    static Words of(String text) {
        int capacity = text.length() / 2 + 1;
        long[] hashes = new long[capacity];
        int[] starts = new int[capacity];
        int[] ends = new int[capacity];
        int count = 0;
        long hash = FNV_BASIS;
        boolean inside = false;
        int offset = 0;
        for (int at = 0; at < text.length(); offset++) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (isSilent(codePoint)) {
                continue;
            }
            if (Character.isLetterOrDigit(codePoint)) {
                if (!inside) {
                    starts[count] = offset;
                    hash = FNV_BASIS;
                    inside = true;
                }
                hash = (hash ^ Character.toLowerCase(codePoint)) * FNV_PRIME;
                ends[count] = offset + 1;
            } else if (inside) {
                hashes[count++] = hash;
                inside = false;
            }
        }
        if (inside) {
            hashes[count++] = hash;
        }
        return new Words(Arrays.copyOf(hashes, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), count);
    }

    private static boolean isSilent(int codePoint) {
        return codePoint == TATWEEL
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.FORMAT;
    }

    int count() {
        return count;
    }

    long word(int index) {
        return hashes[index];
    }

    /** How many shingles begin in the text. */
    int shingles() {
        return Math.max(0, count - SHINGLE + 1);
    }

    /** The hash of the shingle that begins at a word. */
    long shingle(int first) {
        return hash(first, first + SHINGLE);
    }

    /** The hash of the words from one to before another, fewer at the end of the text. */
    long hash(int from, int to) {
        long hash = 0;
        for (int i = from; i < Math.min(to, count); i++) {
            hash = mixed(hash * 31 + hashes[i]);
        }
        return hash;
    }

    /** Spreads the bits, so that the least of several hashes is one by chance (finalizer of SplitMix64). */
    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
        return h ^ (h >>> 31);
    }

    /** The stretch of text from one word to another, both included. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** Index of the first word that ends after an offset; {@link #count} where none does. */
    int at(int offset) {
        int found = Arrays.binarySearch(ends, 0, count, offset + 1);
        return found >= 0 ? found : -found - 1;
    }
}
