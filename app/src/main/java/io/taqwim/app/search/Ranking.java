package io.taqwim.app.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What was found, the best first, of those that fit alike the earlier. Only as much is put in order as is asked for: nobody reads
 * the last of ten thousand.
 */
public final class Ranking<T> {
    private static final int FEW = 64;

    private final List<T> all;
    private final BitSet fitting;
    private final float[] scores;

    /**
     * @param fitting positions of what was found
     * @param scores by position; none: all fit alike
     */
    Ranking(List<T> all, BitSet fitting, float... scores) {
        this.all = all;
        this.fitting = fitting;
        this.scores = scores;
    }

    /** How many were found. */
    public int size() {
        return fitting.cardinality();
    }

    /** All of them. */
    public List<T> all() {
        return from(0, all.size());
    }

    /** Some of them, in order, after leaving out the first. */
    public List<T> from(long skip, int most) {
        long end = Math.min(size(), skip + most);
        if (skip >= end) {
            return List.of();
        }
        int[] best = best((int) end);
        List<T> some = new ArrayList<>();
        for (int i = (int) skip; i < end; i++) {
            some.add(all.get(best[i]));
        }
        return some;
    }

    private int[] best(int most) {
        if (scores.length == 0) {
            return fitting.stream().limit(most).toArray();
        }
        long[] keys = new long[most + Math.max(most, FEW)];
        int kept = 0;
        long limit = Long.MAX_VALUE;
        for (int at = fitting.nextSetBit(0); at >= 0; at = fitting.nextSetBit(at + 1)) {
            long key = (~(long) Float.floatToIntBits(scores[at]) << Integer.SIZE) | at;
            if (key >= limit) {
                continue;
            }
            keys[kept++] = key;
            if (kept == keys.length) {
                Arrays.sort(keys);
                kept = most;
                limit = keys[most - 1];
            }
        }
        Arrays.sort(keys, 0, kept);
        int[] best = new int[most];
        for (int i = 0; i < most; i++) {
            best[i] = (int) keys[i];
        }
        return best;
    }
}
