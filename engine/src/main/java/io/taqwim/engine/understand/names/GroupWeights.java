package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Vocabulary;
import java.util.Arrays;

/** How groups of letters of one script answer to groups of another, and the score that makes two spellings one name. */
final class GroupWeights {
    private static final int LONGEST = 3;
    private static final int LONGEST_OTHER = 2;
    private static final int LEFT = LONGEST + 1;
    private static final int RIGHT = LONGEST_OTHER + 1;
    /** What a letter costs that answers to nothing the table knows; as in learn.py. */
    private static final int NEVER = -4000;

    private static final int UNWEIGHTED = Integer.MIN_VALUE;

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    private static final int[] NO_ROW = new int[0];

    /** Pairs of letters, as a table without boxes: it is asked for every name that somebody could have. */
    private static final class Pairs {
        private int[] slots = new int[1 << 6];
        private int size;

        void add(char left, char right) {
            if (has(left, right)) {
                return;
            }
            if (++size * 2 > slots.length) {
                int[] old = slots;
                slots = new int[old.length * 2];
                for (int pair : old) {
                    if (pair != 0) {
                        slots[slot(pair)] = pair;
                    }
                }
            }
            slots[slot(pair(left, right))] = pair(left, right);
        }

        boolean has(char left, char right) {
            return slots[slot(pair(left, right))] != 0;
        }

        private static int pair(char left, char right) {
            return left << Character.SIZE | right;
        }

        private int slot(int pair) {
            int mixed = pair * 0x9E3779B9;
            int slot = (mixed ^ mixed >>> 15) & slots.length - 1;
            while (slots[slot] != 0 && slots[slot] != pair) {
                slot = slot + 1 & slots.length - 1;
            }
            return slot;
        }
    }

    private final Vocabulary groups = new Vocabulary();
    private final Vocabulary others = new Vocabulary();
    /** By number of a group and of another one; rows are as long as the highest other one needs. */
    private int[][] weights = new int[0][];

    /** Letters with which groups begin that answer to each other, and letters with which they end. */
    private final Pairs begins = new Pairs();

    private final Pairs ends = new Pairs();
    private int limit;
    /** The most that any pair of groups gives for each of its letters. */
    private int mostOfALetter;

    void add(String group, String other, int weight) {
        if (group.isEmpty() && other.isEmpty()) {
            limit = weight;
            return;
        }
        int left = groups.add(group);
        int right = others.add(other);
        put(left, right, weight);
        int letters = group.length() + other.length();
        mostOfALetter = Math.max(mostOfALetter, (weight + letters - 1) / letters);
        if (weight > 0 && !group.isEmpty() && !other.isEmpty()) {
            begins.add(group.charAt(0), other.charAt(0));
            ends.add(group.charAt(group.length() - 1), other.charAt(other.length() - 1));
        }
    }

    /** Whether first and last letters of two names answer to each other: a quick look before the score. */
    boolean canAnswer(String first, String last, String otherFirst, String otherLast) {
        return begins.has(first.charAt(0), otherFirst.charAt(0))
                && ends.has(last.charAt(last.length() - 1), otherLast.charAt(otherLast.length() - 1));
    }

    private void put(int left, int right, int weight) {
        if (left >= weights.length) {
            weights = Arrays.copyOf(weights, Math.max(left + 1, weights.length * 2));
        }
        int[] row = weights[left] == null ? new int[0] : weights[left];
        if (right >= row.length) {
            int length = row.length;
            row = Arrays.copyOf(row, right + 1);
            Arrays.fill(row, length, row.length, UNWEIGHTED);
        }
        row[right] = weight;
        weights[left] = row;
    }

    /**
     * The best score of all ways to cut the two words into groups, for each letter, above or below the limit; nothing for
     * words that are farther below it than {@code floor}.
     *
     * @param left {@link #left} of the word
     * @param right {@link #right} of the other one
     */
    int score(int[] left, int[] right, int floor) {
        int n = left.length / LEFT - 1;
        int m = right.length / RIGHT - 1;
        int width = m + 1;
        int least = (limit + floor) * (n + m);
        int[] best = new int[(n + 1) * width];
        int hopeless = 0;
        for (int i = 0; i <= n; i++) {
            int hope = IMPOSSIBLE;
            for (int j = 0; j <= m; j++) {
                int found = i + j == 0 ? 0 : best(best, width, left, right, i, j);
                best[i * width + j] = found;
                hope = Math.max(hope, found + (n - i + m - j) * mostOfALetter);
            }
            hopeless = hope < least ? hopeless + 1 : 0;
            if (hopeless == LONGEST) { // no group reaches back over more letters
                return IMPOSSIBLE;
            }
        }
        return best[n * width + m] / (n + m) - limit;
    }

    private int best(int[] best, int width, int[] left, int[] right, int i, int j) {
        int found = IMPOSSIBLE;
        for (int x = 0; x <= LONGEST && x <= i; x++) {
            int group = left[i * LEFT + x];
            int[] row = group == Vocabulary.UNKNOWN ? NO_ROW : weights[group];
            for (int y = x == 0 ? 1 : 0; y <= LONGEST_OTHER && y <= j; y++) {
                int before = best[(i - x) * width + j - y];
                if (before > IMPOSSIBLE) {
                    int other = right[j * RIGHT + y];
                    int weight = other == Vocabulary.UNKNOWN || other >= row.length ? UNWEIGHTED : row[other];
                    if (weight != UNWEIGHTED) {
                        found = Math.max(found, before + weight);
                    } else if (x + y == 1) {
                        found = Math.max(found, before + NEVER);
                    }
                }
            }
        }
        return found;
    }

    /** The numbers of a word's groups, by the end of a group and its length, for the first of two names. */
    int[] left(String word) {
        return ids(word, LONGEST, groups);
    }

    /** The same for the second of two names. */
    int[] right(String word) {
        return ids(word, LONGEST_OTHER, others);
    }

    private static int[] ids(String word, int longest, Vocabulary known) {
        int[] ids = new int[(word.length() + 1) * (longest + 1)];
        Arrays.fill(ids, Vocabulary.UNKNOWN);
        for (int end = 0; end <= word.length(); end++) {
            for (int length = 0; length <= Math.min(longest, end); length++) {
                ids[end * (longest + 1) + length] = known.find(word, end - length, end);
            }
        }
        return ids;
    }
}
