package io.taqwim.engine.understand.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How groups of letters of one script answer to groups of another, and the score that makes two spellings one name. */
final class GroupWeights {
    private static final int LONGEST = 3;
    private static final int LONGEST_OTHER = 2;
    private static final int UNKNOWN = -1;
    /** What a letter costs that answers to nothing the table knows; as in learn.py. */
    private static final int NEVER = -4000;

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private final Map<String, Integer> groups = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();
    private final Map<Long, Integer> weights = new HashMap<>();
    private int limit;

    void add(String group, String other, int weight) {
        if (group.isEmpty() && other.isEmpty()) {
            limit = weight;
            return;
        }
        int left = groups.computeIfAbsent(group, g -> groups.size());
        int right = others.computeIfAbsent(other, g -> others.size());
        weights.put(key(left, right), weight);
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
                    Integer weight = left[i][x] == UNKNOWN || right[j][y] == UNKNOWN
                            ? null
                            : weights.get(key(left[i][x], right[j][y]));
                    if (weight != null || x + y == 1) {
                        found = Math.max(found, best[i - x][j - y] + (weight == null ? NEVER : weight));
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
