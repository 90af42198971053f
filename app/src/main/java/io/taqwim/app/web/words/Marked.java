package io.taqwim.app.web.words;

import io.taqwim.engine.model.Span;
import io.taqwim.engine.text.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A stretch of a report's text cut into paragraphs, and these into pieces: a piece begins and ends wherever something that
 * was read begins or ends, so words that were read several times, or within longer ones, overlap without trouble.
 */
public final class Marked {
    private final Offsets text;
    private final int from;
    private final int to;
    private final List<Reading> readings;
    private final Set<Span> anchored = new HashSet<>();
    private final List<List<Piece>> paragraphs = new ArrayList<>();
    private List<Piece> paragraph = new ArrayList<>();

    private Marked(Offsets text, int from, int to, List<Reading> readings) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.readings = readings;
    }

    /**
     * @param group what it says: who, when, where or what
     * @param says field and value in words
     */
    public record Reading(Span span, String group, String says) {}

    /**
     * Some letters.
     *
     * @param anchors names of what begins here, for links
     * @param marked whether anything was read in it
     * @param group of the shortest reading over it; empty where there is none
     * @param says all that was read in it
     */
    public record Piece(
            String text, List<String> anchors, boolean marked, String group, String says, int start, int end) {}

    /** The paragraphs of {@code text} between two offsets, both in code points, with what was read in it. */
    public static List<List<Piece>> paragraphs(Offsets text, int from, int to, List<Reading> readings) {
        List<Reading> within = readings.stream()
                .filter(reading -> reading.span.start() < to && reading.span.end() > from)
                .sorted(Comparator.comparing(Reading::span))
                .toList();
        Marked marked = new Marked(text, from, to, within);
        marked.cut();
        return marked.paragraphs;
    }

    private void cut() {
        TreeSet<Integer> edges = new TreeSet<>(List.of(from, to));
        for (Reading reading : readings) {
            edges.add(Math.max(from, reading.span.start()));
            edges.add(Math.min(to, reading.span.end()));
        }
        List<Reading> open = new ArrayList<>();
        int next = 0;
        Integer start = edges.pollFirst();
        while (start != null && !edges.isEmpty()) {
            int here = start;
            int end = edges.first();
            open.removeIf(reading -> reading.span.end() <= here);
            List<String> anchors = new ArrayList<>();
            while (next < readings.size() && readings.get(next).span.start() <= here) {
                Span span = readings.get(next).span;
                open.add(readings.get(next));
                if (anchored.add(span)) {
                    anchors.add("w" + span.start() + "-" + span.end());
                }
                next++;
            }
            piece(here, end, anchors, open);
            start = edges.pollFirst();
        }
        endParagraph();
    }

    private void piece(int start, int end, List<String> anchors, List<Reading> open) {
        String words = text.between(start, end);
        String group = open.stream()
                .min(Comparator.comparingInt(reading -> reading.span.end() - reading.span.start()))
                .map(Reading::group)
                .orElse("");
        String says = String.join(
                " · ", new LinkedHashSet<>(open.stream().map(Reading::says).toList()));
        List<String> names = anchors;
        int lineStart = 0;
        for (int at = 0; at <= words.length(); at++) {
            boolean ends = at == words.length();
            if (ends || words.charAt(at) == '\n' || words.charAt(at) == '\r') {
                String drawn = drawn(words.substring(lineStart, at));
                if (!drawn.isEmpty() || !names.isEmpty()) {
                    paragraph.add(
                            new Piece(drawn, names, !open.isEmpty() && !drawn.isBlank(), group, says, start, end));
                    names = List.of();
                }
                if (!ends) {
                    endParagraph();
                    lineStart = at + 1;
                }
            }
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
            paragraph = new ArrayList<>();
        }
    }

    /** Without characters that act instead of being drawn. */
    private static String drawn(String words) {
        StringBuilder drawn = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                drawn.append(' ');
            } else if (!Visible.acts(c)) {
                drawn.appendCodePoint(c);
            }
        });
        return drawn.toString();
    }
}
