package io.taqwim.engine.language;

import java.util.Arrays;
import java.util.List;

/**
 * All words that matter in a language, as a tree over word numbers: a report is walked once, and each of its words is
 * looked up once for each way to take its clitics off.
 */
final class Automaton {
    static final int ROOT = 0;
    static final int NOWHERE = -1;

    private static final Entry[] NONE = {};

    private final Vocabulary vocabulary;
    /** By node what its words are. */
    private Entry[][] entries = new Entry[1 << 12][];

    private int nodes = 1;
    private long[] keys = new long[1 << 14];
    private int[] targets = new int[1 << 14];
    private int edges;
    /** By number of a word the node of what begins with it, NOWHERE where nothing does: most look-ups end here. */
    private int[] firstWords = new int[1 << 12];

    Automaton(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        entries[ROOT] = NONE;
        Arrays.fill(keys, NOWHERE);
        Arrays.fill(firstWords, NOWHERE);
    }

    /** Adds a form, given as its folded words. */
    void add(List<String> words, Entry entry) {
        int node = ROOT;
        for (String word : words) {
            node = childOrNew(node, vocabulary.add(word));
        }
        Entry[] here = entries[node];
        if (!Arrays.asList(here).contains(entry)) {
            entries[node] = Arrays.copyOf(here, here.length + 1);
            entries[node][here.length] = entry;
        }
    }

    /** Not to be changed. */
    Entry[] entries(int node) {
        return entries[node];
    }

    int child(int node, int word) {
        if (word >= firstWords.length) {
            return NOWHERE; // a word that other tables know
        }
        if (node == ROOT) {
            return firstWords[word];
        }
        long key = key(node, word);
        int slot = slot(key);
        return keys[slot] == key ? targets[slot] : NOWHERE;
    }

    private int childOrNew(int node, int word) {
        if (word >= firstWords.length) {
            int length = firstWords.length;
            firstWords = Arrays.copyOf(firstWords, Math.max(word + 1, length * 2));
            Arrays.fill(firstWords, length, firstWords.length, NOWHERE);
        }
        int known = child(node, word);
        if (known != NOWHERE) {
            return known;
        }
        if (node == ROOT) {
            firstWords[word] = newNode();
            return firstWords[word];
        }
        if (++edges * 2 > keys.length) {
            grow();
        }
        int slot = slot(key(node, word));
        keys[slot] = key(node, word);
        targets[slot] = newNode();
        return targets[slot];
    }

    private int newNode() {
        if (nodes == entries.length) {
            entries = Arrays.copyOf(entries, nodes * 2);
        }
        entries[nodes] = NONE;
        return nodes++;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        Arrays.fill(keys, NOWHERE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NOWHERE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & keys.length - 1;
        while (keys[slot] != NOWHERE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
