package io.taqwim.engine.language;

import io.taqwim.engine.text.FoldedText;
import java.util.Arrays;

/** Numbers for folded words; one look-up costs one pass over the letters and makes no object. */
public final class Vocabulary {
    public static final int UNKNOWN = -1;

    private String[] words = new String[1 << 12];
    /** By slot the hash of a word and, in the lower half, its number and one: 0 where there is none. */
    private long[] slots = new long[1 << 13];

    private int size;

    int size() {
        return size;
    }

    String word(int id) {
        return words[id];
    }

    /** The number of a word, a new one where it has none. */
    public int add(String word) {
        int known = find("", word, 0, word.length());
        if (known != UNKNOWN) {
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
        int hash = text.hash(restored.hashCode(), from, to);
        int slot = spread(hash);
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> Integer.SIZE) == hash) {
                int id = (int) slots[slot] - 1;
                String word = words[id];
                if (word.startsWith(restored) && text.matches(word, restored.length(), from, to)) {
                    return id;
                }
            }
            slot = slot + 1 & slots.length - 1;
        }
        return UNKNOWN;
    }

    /** The number of the word that {@code restored} and the letters from {@code from} to {@code to} make together. */
    public int find(String restored, CharSequence text, int from, int to) {
        int hash = restored.hashCode();
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = spread(hash);
        while (slots[slot] != 0) {
            int id = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> Integer.SIZE) == hash && same(words[id], restored, text, from, to)) {
                return id;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return UNKNOWN;
    }

    private static boolean same(String word, String restored, CharSequence text, int from, int to) {
        int lead = restored.length();
        if (word.length() != lead + to - from || !word.startsWith(restored)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(lead + i - from) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void rehash() {
        slots = new long[words.length * 2];
        for (int id = 0; id < size; id++) {
            put(id);
        }
    }

    private void put(int id) {
        int hash = words[id].hashCode();
        int slot = spread(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (long) hash << Integer.SIZE | id + 1;
    }

    private int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }
}
