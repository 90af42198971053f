package io.taqwim.engine.understand.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How groups of letters of one script answer to groups of another, and the score that makes two spellings one name. */
final class GroupWeights {
    private static final int LONGEST = 3;
    private static final int LONGEST_OTHER = 2;
    private static final int UNKNOWN = -1;
    /** What a letter costs that answers to nothing the table knows; as in learn.py. */
    private static final int NEVER = -4000;

    private static final int UNWEIGHTED = Integer.MIN_VALUE;

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private final Map<String, Integer> groups = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();
    /** By number of a group and of another one; rows are as long as the highest other one needs. */
    private int[][] weights = new int[0][];

    /** Letters with which groups begin that answer to each other, and letters with which they end. */
    private final Set<Long> begins = new HashSet<>();

    private final Set<Long> ends = new HashSet<>();
    private int limit;

    void add(String group, String other, int weight) {
        if (group.isEmpty() && other.isEmpty()) {
            limit = weight;
            return;
        }
        int left = groups.computeIfAbsent(group, g -> groups.size());
        int right = others.computeIfAbsent(other, g -> others.size());
        put(left, right, weight);
        if (weight > 0 && !group.isEmpty() && !other.isEmpty()) {
            begins.add(key(group.charAt(0), other.charAt(0)));
            ends.add(key(group.charAt(group.length() - 1), other.charAt(other.length() - 1)));
        }
    }

    /** Whether first and last letters of two names answer to each other: a quick look before the score. */
    boolean canAnswer(String first, String last, String otherFirst, String otherLast) {
        return begins.contains(key(first.charAt(0), otherFirst.charAt(0)))
                && ends.contains(key(last.charAt(last.length() - 1), otherLast.charAt(otherLast.length() - 1)));
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

    private int weight(int left, int right) {
        if (left == UNKNOWN || right == UNKNOWN) {
            return UNWEIGHTED;
        }
        int[] row = weights[left];
        return right < row.length ? row[right] : UNWEIGHTED;
    }

    private static long key(int left, int right) {
        return (long) left << 32 | right;
    }

    /** The best score of all ways to cut the two words into groups, for each letter, above or below the limit. */
    int score(String word, String other) {
        int n = word.length();
        int m = other.length();
        int[][] left = ids(word, LONGEST, groups);
        int[][] right = ids(other, LONGEST_OTHER, others);
        int[][] best = new int[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                best[i][j] = i == 0 && j == 0 ? 0 : best(best, left, right, i, j);
            }
        }
        return best[n][m] / (n + m) - limit;
    }

    private int best(int[][] best, int[][] left, int[][] right, int i, int j) {
        int found = IMPOSSIBLE;
        for (int x = 0; x <= Math.min(LONGEST, i); x++) {
            for (int y = 0; y <= Math.min(LONGEST_OTHER, j); y++) {
                if (x + y > 0 && best[i - x][j - y] > IMPOSSIBLE) {
                    int weight = weight(left[i][x], right[j][y]);
                    if (weight != UNWEIGHTED || x + y == 1) {
                        found = Math.max(found, best[i - x][j - y] + (weight == UNWEIGHTED ? NEVER : weight));
                    }
                }
            }
        }
        return found;
    }

    /** By the end of a group and its length: its number, or UNKNOWN. */
    private static int[][] ids(String word, int longest, Map<String, Integer> known) {
        int[][] ids = new int[word.length() + 1][longest + 1];
        for (int end = 0; end <= word.length(); end++) {
            Arrays.fill(ids[end], UNKNOWN);
            for (int length = 0; length <= Math.min(longest, end); length++) {
                ids[end][length] = known.getOrDefault(word.substring(end - length, end), UNKNOWN);
            }
        }
        return ids;
    }
}
