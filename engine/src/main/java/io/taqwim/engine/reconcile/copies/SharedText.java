package io.taqwim.engine.reconcile.copies;

import io.taqwim.engine.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two texts have in common.
 *
 * @param share of the shorter text's shingles, how many stand in the other
 * @param inFirst the copied stretches of the first text, in order
 * @param inSecond the same stretches in the second text, in the order of the first
 */
record SharedText(double share, List<Span> inFirst, List<Span> inSecond) {
    /** Words in a row that both have before they count as copied: a name with all its titles is no copying. */
    private static final int RUN = 12;

    static SharedText of(Words first, Words second) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = second.shingles() - 1; i >= 0; i--) {
            places.put(second.shingle(i), i);
        }
        List<Span> inFirst = new ArrayList<>();
        List<Span> inSecond = new ArrayList<>();
        int shared = 0;
        int at = 0;
        while (at < first.shingles()) {
            Integer place = places.get(first.shingle(at));
            if (place == null) {
                at++;
                continue;
            }
            int length = runLength(first, at, second, place);
            shared += Math.max(1, length - Words.SHINGLE + 1);
            if (length >= RUN) {
                inFirst.add(first.span(at, at + length - 1));
                inSecond.add(second.span(place, place + length - 1));
            }
            at += Math.max(1, length - Words.SHINGLE + 1);
        }
        int shorter = Math.max(1, Math.min(first.shingles(), second.shingles()));
        return new SharedText(Math.min(1.0, (double) shared / shorter), List.copyOf(inFirst), List.copyOf(inSecond));
    }

    private static int runLength(Words first, int at, Words second, int place) {
        int length = 0;
        while (at + length < first.count()
                && place + length < second.count()
                && first.word(at + length) == second.word(place + length)) {
            length++;
        }
        return length;
    }
}
