package io.taqwim.engine.reconcile.copies;

import java.util.Arrays;

/**
 * A few of the shingles of a text, chosen by the text alone: the least hash of each window of neighbours. Whatever run of
 * words two texts share, if it is as long as a window and a shingle, they share a fingerprint (winnowing: Schleimer,
 * Wilkerson and Aiken 2003).
 */
final class Fingerprints {
    /** Windows of six shingles: a shared run of nine words is always seen. */
    private static final int WINDOW = 6;

    /** A text of fewer shingles keeps them all: of three or four fingerprints one edited word would take most. */
    private static final int SHORT = 100;

    private Fingerprints() {}

    /** Distinct fingerprints in ascending order. */
    static long[] of(Words words) {
        int shingles = words.shingles();
        long[] all = new long[shingles];
        for (int i = 0; i < shingles; i++) {
            all[i] = words.shingle(i);
        }
        if (shingles < SHORT) {
            return Arrays.stream(all).sorted().distinct().toArray();
        }
        long[] chosen = new long[shingles];
        int count = 0;
        int last = -1;
        for (int from = 0; from == 0 || from + WINDOW <= shingles; from++) {
            int least = leastIn(all, from, Math.min(from + WINDOW, shingles));
            if (least >= 0 && least != last) {
                chosen[count++] = all[least];
                last = least;
            }
        }
        return Arrays.stream(chosen, 0, count).sorted().distinct().toArray();
    }

    private static int leastIn(long[] hashes, int from, int to) {
        int least = -1;
        for (int i = from; i < to; i++) {
            if (least < 0 || hashes[i] <= hashes[least]) {
                least = i;
            }
        }
        return least;
    }
}
