package io.taqwim.engine.language;

import java.util.Arrays;

/** Numbers for folded words; one look-up costs one pass over the letters and makes no object. */
final class Vocabulary {
    static final int UNKNOWN = -1;

    private String[] words = new String[1 << 12];
    private int[] slots = new int[1 << 13];
    private int size;

    Vocabulary() {
        Arrays.fill(slots, UNKNOWN);
    }

    int size() {
        return size;
    }

    String word(int id) {
        return words[id];
    }

    int add(String word) {
        int known = find("", word, 0, word.length());
        if (known != UNKNOWN) {
            return known;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            rehash();
        }
        words[size] = word;
        slots[slot(word)] = size;
        return size++;
    }

    /** The number of the word that {@code restored} and the letters from {@code from} to {@code to} make together. */
    int find(String restored, CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = 0; i < restored.length(); i++) {
            hash = 31 * hash + restored.charAt(i);
        }
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = spread(hash);
        while (slots[slot] != UNKNOWN) {
            if (same(words[slots[slot]], restored, text, from, to)) {
                return slots[slot];
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
        slots = new int[words.length * 2];
        Arrays.fill(slots, UNKNOWN);
        for (int id = 0; id < size; id++) {
            slots[slot(words[id])] = id;
        }
    }

    private int slot(String word) {
        int slot = spread(word.hashCode());
        while (slots[slot] != UNKNOWN) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }
}
