package io.taqwim.engine.language;

import java.util.Arrays;

/** Numbers for folded words; one look-up costs one pass over the letters and makes no object. */
public final class Vocabulary {
    public static final int UNKNOWN = -1;

    private String[] words = new String[1 << 12];
    private int[] slots = new int[1 << 13];
    /** By slot the hash of its word: most look-ups find another word or none, and need not go to its letters. */
    private int[] hashes = new int[slots.length];

    private int size;

    public Vocabulary() {
        Arrays.fill(slots, UNKNOWN);
    }

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

    /** The number of the word that {@code restored} and the letters from {@code from} to {@code to} make together. */
    public int find(String restored, CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = 0; i < restored.length(); i++) {
            hash = 31 * hash + restored.charAt(i);
        }
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = spread(hash);
        while (slots[slot] != UNKNOWN) {
            if (hashes[slot] == hash && same(words[slots[slot]], restored, text, from, to)) {
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
        hashes = new int[slots.length];
        Arrays.fill(slots, UNKNOWN);
        for (int id = 0; id < size; id++) {
            put(id);
        }
    }

    private void put(int id) {
        int hash = words[id].hashCode();
        int slot = spread(hash);
        while (slots[slot] != UNKNOWN) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = id;
        hashes[slot] = hash;
    }

    private int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }
}
