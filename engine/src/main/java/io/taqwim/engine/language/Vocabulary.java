package io.taqwim.engine.language;

import io.taqwim.engine.text.FoldedText;
import io.taqwim.engine.text.WordHash;
import java.util.Arrays;

/**
 * Numbers for folded words. A look-up costs no object and mostly one access to memory: hashes tell words apart, and the
 * letters are looked at only while the table is filled.
 */
public final class Vocabulary {
    public static final int UNKNOWN = -1;

    private String[] words = new String[1 << 12];
    /** By slot the hash of a word, and behind it its number and one: 0 where there is none. */
    private long[] slots = new long[1 << 14];

    private int size;

    /** The number of a word, a new one where it has none. */
    public int add(String word) {
        int known = find(WordHash.of(word));
        if (known != UNKNOWN) {
            if (!words[known].equals(word)) {
                throw new IllegalArgumentException("of one hash: " + word + ", " + words[known]);
            }
            return known;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            rehash();
        }
        words[size] = word;
        put(size);
        return size++;
    }

    /** The number of the word that {@code restored} and a stretch of a text make together; it costs no pass over the letters. */
    int find(String restored, FoldedText text, int from, int to) {
        return find(text.hash(WordHash.of(restored), from, to));
    }

    /** The number of the letters from {@code from} to {@code to}. */
    public int find(CharSequence text, int from, int to) {
        return find(WordHash.of(0, text, from, to));
    }

    private int find(long hash) {
        int slot = slot(hash);
        while (slots[slot + 1] != 0) {
            if (slots[slot] == hash) {
                return (int) slots[slot + 1] - 1;
            }
            slot = slot + 2 & slots.length - 1;
        }
        return UNKNOWN;
    }

    private void rehash() {
        slots = new long[words.length * 4];
        for (int id = 0; id < size; id++) {
            put(id);
        }
    }

    private void put(int id) {
        long hash = WordHash.of(words[id]);
        int slot = slot(hash);
        while (slots[slot + 1] != 0) {
            slot = slot + 2 & slots.length - 1;
        }
        slots[slot] = hash;
        slots[slot + 1] = id + 1;
    }

    private int slot(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) << 1 & slots.length - 1;
    }
}
