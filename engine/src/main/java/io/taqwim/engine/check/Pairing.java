package io.taqwim.engine.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which event of a reader is which of the machine's: one to one, so that all pairs together agree most. Only those can pair
 * whose kinds are equal or near, whose parties overlap by half and whose days do not exclude each other.
 */
public final class Pairing {
    private static final Set<Set<String>> NEAR = Set.of(
            Set.of("meeting", "conference"),
            Set.of("conference", "summit"),
            Set.of("meeting", "summit"),
            Set.of("ceremony", "signing"));

    private Pairing() {}

    /** Places in the two lists. */
    public record Pair(int told, int found) {}

    public static List<Pair> of(List<Outline> told, List<Outline> found) {
        double[][] likeness = new double[told.size()][found.size()];
        for (int i = 0; i < told.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                likeness[i][j] = likeness(told.get(i), found.get(j));
            }
        }
        return assign(likeness, told.size(), found.size());
    }

    /** 0 where the two cannot be the same event. */
    private static double likeness(Outline told, Outline found) {
        boolean same = told.kind().equals(found.kind());
        double parties = overlap(told.parties(), found.parties());
        double when = when(told, found);
        if ((!same && !NEAR.contains(Set.of(told.kind(), found.kind()))) || parties < 0.5 || when == 0) {
            return 0;
        }
        boolean place = Objects.equals(told.country(), found.country());
        boolean status = Objects.equals(told.status(), found.status());
        return (same ? 1 : 0.5) + parties + when + (place ? 0.3 : 0) + (status ? 0.2 : 0);
    }

    /** Jaccard index. */
    private static double overlap(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return all.isEmpty() ? 1 : (double) both.size() / all.size();
    }

    private static double when(Outline told, Outline found) {
        LocalDate[] one = days(told);
        LocalDate[] other = days(found);
        if (one.length == 0 || other.length == 0) {
            return one.length == other.length ? 1 : 0.3;
        }
        long gap = Math.max(ChronoUnit.DAYS.between(one[1], other[0]), ChronoUnit.DAYS.between(other[1], one[0]));
        return gap > 1 ? 0 : Arrays.equals(one, other) ? 1 : 0.6;
    }

    private static LocalDate[] days(Outline told) {
        LocalDate start = told.start();
        LocalDate end = told.end();
        if (start != null) {
            return new LocalDate[] {start, end == null ? start : end};
        }
        return end == null ? new LocalDate[0] : new LocalDate[] {end, end};
    }

    /** The assignment of highest sum (the Hungarian method, by shortest augmenting paths); forbidden pairs are left out. */
    private static List<Pair> assign(double[][] likeness, int rows, int columns) {
        int size = Math.max(rows, columns);
        double top =
                Arrays.stream(likeness).flatMapToDouble(Arrays::stream).max().orElse(0);
        double[] ofRow = new double[size + 1];
        double[] ofColumn = new double[size + 1];
        int[] rowAt = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            rowAt[0] = row;
            int[] way = new int[size + 1];
            double[] least = new double[size + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[size + 1];
            int column = 0;
            while (rowAt[column] != 0) {
                used[column] = true;
                int at = rowAt[column];
                double step = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int j = 1; j <= size; j++) {
                    if (used[j]) {
                        continue;
                    }
                    double value = at <= rows && j <= columns ? likeness[at - 1][j - 1] : 0;
                    double cost = top - value - ofRow[at] - ofColumn[j];
                    if (cost < least[j]) {
                        least[j] = cost;
                        way[j] = column;
                    }
                    if (least[j] < step) {
                        step = least[j];
                        next = j;
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (used[j]) {
                        ofRow[rowAt[j]] += step;
                        ofColumn[j] -= step;
                    } else {
                        least[j] -= step;
                    }
                }
                column = next;
            }
            for (; column != 0; column = way[column]) {
                rowAt[column] = rowAt[way[column]];
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int j = 1; j <= columns; j++) {
            int i = rowAt[j];
            if (i > 0 && i <= rows && likeness[i - 1][j - 1] > 0) {
                pairs.add(new Pair(i - 1, j - 1));
            }
        }
        return pairs;
    }
}
