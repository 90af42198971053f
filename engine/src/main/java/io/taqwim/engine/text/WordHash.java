package io.taqwim.engine.text;

import java.util.Arrays;

/**
 * Hashes of words, such that those of any stretch of a text come out of two hashes of what is before its ends. They have 64
 * bits, so that no two words of a language share one by chance: whoever made a word that does would gain no more than by
 * writing the other word.
 */
public final class WordHash {
    /** Odd, so that no letter is lost; the bits of the golden ratio, which look like chance. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private static final long[] POWERS = new long[32];

    static {
        Arrays.setAll(POWERS, WordHash::powered);
    }

    private WordHash() {}

    public static long of(CharSequence word) {
        return of(0, word, 0, word.length());
    }

    /** Of letters with the hash {@code before} and some of {@code word} together. */
    public static long of(long before, CharSequence word, int from, int to) {
        long hash = before;
        for (int i = from; i < to; i++) {
            hash = with(hash, word.charAt(i));
        }
        return hash;
    }

    static long with(long before, char letter) {
        return BASE * before + letter;
    }

    static long power(int exponent) {
        return exponent < POWERS.length ? POWERS[exponent] : powered(exponent);
    }

    private static long powered(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }
}
