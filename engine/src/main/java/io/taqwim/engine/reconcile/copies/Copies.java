package io.taqwim.engine.reconcile.copies;

import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which reports repeat one another's words. Time and memory are near linear in the length of all reports: each
 * fingerprint links a report to the first and to the previous one that has it, never all with all.
 */
public final class Copies {
    /** Of the shorter text, what must stand in the other to call the whole a copy. Short notes on different audiences
     * share up to 51 %, two telegrams to different countries 72 %; as only reports of one event are ever asked about,
     * half is enough. */
    private static final double WHOLE = 0.5;

    /** Fingerprints in common before two texts are compared word by word. */
    private static final int ENOUGH = 3;

    /** Words on either side of a mention that are compared. */
    private static final int CONTEXT = 12;

    private static final double SAME_CONTEXT = 0.6;

    /** Words on one side that tell a place where something was edited. */
    private static final int BESIDE = 3;

    private final List<Report> reports;
    private final Groups whole;
    private final List<Map<Integer, SharedText>> partners;
    private final Map<Integer, Words> words = new TreeMap<>();

    private Copies(List<Report> reports) {
        this.reports = reports;
        this.whole = new Groups(reports.size());
        this.partners = new ArrayList<>(reports.size());
        for (int i = 0; i < reports.size(); i++) {
            partners.add(Map.of());
        }
    }

    /** Compares reports; they are told by their index from here on. */
    public static Copies among(List<Report> reports) {
        Copies copies = new Copies(List.copyOf(reports));
        List<long[]> prints = new ArrayList<>(reports.size());
        for (Report report : copies.reports) {
            prints.add(Fingerprints.of(Words.of(report.text())));
        }
        linked(prints).forEach((pair, common) -> {
            int first = (int) (pair >>> 32);
            int second = (int) (long) pair;
            int fewer = Math.min(prints.get(first).length, prints.get(second).length);
            if (common >= Math.min(ENOUGH, fewer)) {
                copies.compare(first, second);
            }
        });
        return copies;
    }

    /** Pairs of reports with the number of fingerprints that link them. */
    private static Map<Long, Integer> linked(List<long[]> prints) {
        long[] repeated = repeated(prints);
        int[] first = new int[repeated.length];
        int[] previous = new int[repeated.length];
        Arrays.fill(first, -1);
        Map<Long, Integer> common = new LinkedHashMap<>();
        for (int report = 0; report < prints.size(); report++) {
            for (long print : prints.get(report)) {
                int place = Arrays.binarySearch(repeated, print);
                if (place < 0) {
                    continue;
                }
                if (first[place] < 0) {
                    first[place] = report;
                } else {
                    common.merge(pair(first[place], report), 1, Integer::sum);
                    if (previous[place] != first[place]) {
                        common.merge(pair(previous[place], report), 1, Integer::sum);
                    }
                }
                previous[place] = report;
            }
        }
        return common;
    }

    /** The fingerprints that several reports have, in ascending order. */
    private static long[] repeated(List<long[]> prints) {
        int size = prints.stream().mapToInt(print -> print.length).sum();
        long[] all = new long[size];
        int at = 0;
        for (long[] print : prints) {
            System.arraycopy(print, 0, all, at, print.length);
            at += print.length;
        }
        Arrays.sort(all);
        int count = 0;
        for (int i = 1; i < size; i++) {
            boolean again = all[i] == all[i - 1];
            if (again && (count == 0 || all[count - 1] != all[i])) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
    }

    private static long pair(int first, int second) {
        return ((long) first << 32) | second;
    }

    private void compare(int first, int second) {
        SharedText shared = SharedText.of(wordsOf(first), wordsOf(second));
        if (shared.share() >= WHOLE) {
            whole.join(first, second);
        }
        if (!shared.inFirst().isEmpty()) {
            partner(first).put(second, shared);
        }
    }

    private Map<Integer, SharedText> partner(int report) {
        if (partners.get(report).isEmpty()) {
            partners.set(report, new TreeMap<>());
        }
        return partners.get(report);
    }

    private Words wordsOf(int report) {
        return words.computeIfAbsent(report, r -> Words.of(reports.get(r).text()));
    }

    /** Whether two reports are, directly or through others, copies of one text. */
    public boolean sameText(int report, int other) {
        return whole.of(report) == whole.of(other);
    }

    /** The text that a report is a copy of, told by the least index of those that have it. */
    public int textOf(int report) {
        return whole.of(report);
    }

    /** Whether a stretch that two reports share holds one of the first's spans and one of the second's. */
    public boolean sharedAt(int report, List<Span> spans, int other, List<Span> otherSpans) {
        if (report > other) {
            return sharedAt(other, otherSpans, report, spans);
        }
        SharedText shared = partners.get(report).get(other);
        if (shared == null) {
            return false;
        }
        for (int i = 0; i < shared.inFirst().size(); i++) {
            if (holdsOne(shared.inFirst().get(i), spans)
                    && holdsOne(shared.inSecond().get(i), otherSpans)) {
                return true;
            }
        }
        return false;
    }

    /** The reports that share a stretch of text with this one and come after it, in order. */
    public List<Integer> partnersOf(int report) {
        return List.copyOf(partners.get(report).keySet());
    }

    private static boolean holdsOne(Span stretch, List<Span> spans) {
        return spans.stream().anyMatch(span -> stretch.start() <= span.start() && span.end() <= stretch.end());
    }

    /**
     * Which share of the words around a span of one copy stands around a span of the other; 0 where so few do that they
     * are not the same passage, or the reports are no copies.
     */
    public double sameWords(int report, Span span, int other, Span otherSpan) {
        if (!sameText(report, other)) {
            return 0;
        }
        long[] near = around(wordsOf(report), span);
        long[] otherNear = around(wordsOf(other), otherSpan);
        int same = 0;
        for (int i = 0, j = 0; i < near.length && j < otherNear.length; ) {
            int order = Long.compare(near[i], otherNear[j]);
            same += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        double share = (double) same / Math.max(1, Math.max(near.length, otherNear.length));
        return share < SAME_CONTEXT ? 0 : share;
    }

    /**
     * The place of a span in its text, told once by the words before it and once by those behind it: where copies have other
     * words between them, one was edited there.
     */
    public List<Long> placesOf(int report, Span span) {
        Words in = wordsOf(report);
        int first = in.at(span.start());
        int behind = in.at(span.end() - 1) + 1;
        long before = in.hash(Math.max(0, first - BESIDE), first);
        long after = in.hash(behind, behind + BESIDE);
        return List.of(before * 31 + textOf(report), after * 37 + textOf(report));
    }

    private static long[] around(Words words, Span span) {
        int from = Math.max(0, words.at(span.start()) - CONTEXT);
        int to = Math.min(words.count(), words.at(span.end()) + CONTEXT);
        long[] near = new long[to - from];
        for (int i = from; i < to; i++) {
            near[i - from] = words.word(i);
        }
        Arrays.sort(near);
        return near;
    }
}
