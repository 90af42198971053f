package io.taqwim.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/** Where the words that were looked for stand in a text. */
public final class Marks {
    /** Letters of a text that are looked at, and of an excerpt, roughly. */
    private static final int LONGEST = 100_000;

    private static final int EXCERPT = 160;

    private final @Nullable Query query;
    private final UnifiedHighlighter whole = lighter(false);
    private final UnifiedHighlighter excerpt = lighter(true);

    /** A part of a text; {@code hit}: it is a word that was looked for. */
    public record Piece(String text, boolean hit) {}

    /** @param query null: nothing was looked for */
    Marks(@Nullable Query query) {
        this.query = query;
    }

    private static UnifiedHighlighter lighter(boolean cut) {
        return UnifiedHighlighter.builderWithoutSearcher(new Words(false))
                .withFieldMatcher(field -> true) // head or body, stem or beginning: a hit is a hit
                .withWeightMatches(false) // one word of several is a hit, too
                .withFormatter(new Pieces())
                .withMaxLength(LONGEST)
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(() -> cut
                        ? LengthGoalBreakIterator.createClosestToLength(
                                BreakIterator.getWordInstance(Locale.ROOT), EXCERPT, 0.4f)
                        : new WholeBreakIterator())
                .build();
    }

    /** The whole of a short text in pieces; empty where no word that was looked for is in it. */
    public List<Piece> in(String text) {
        return pieces(whole, text);
    }

    /** The part of a text with most of what was looked for; empty where nothing of it is there. */
    public List<Piece> excerpt(String text) {
        return pieces(excerpt, text);
    }

    @SuppressWarnings("unchecked") // it is what the formatter below makes
    private List<Piece> pieces(UnifiedHighlighter lighter, String text) {
        if (query == null || text.isBlank()) {
            return List.of();
        }
        try {
            Object pieces = lighter.highlightWithoutSearcher(
                    TextIndex.BODY, query, text.substring(0, Math.min(text.length(), LONGEST)), 1);
            return pieces == null ? List.of() : (List<Piece>) pieces;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    private static final class Pieces extends PassageFormatter {
        @Override
        public List<Piece> format(Passage[] passages, String content) {
            List<Piece> pieces = new ArrayList<>();
            for (Passage passage : passages) {
                int at = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int start = Math.max(at, passage.getMatchStarts()[i]);
                    int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
                    if (end > start) {
                        add(pieces, content, at, start, false);
                        add(pieces, content, start, end, true);
                        at = end;
                    }
                }
                add(pieces, content, at, passage.getEndOffset(), false);
            }
            return pieces;
        }

        private static void add(List<Piece> pieces, String content, int start, int end, boolean hit) {
            if (end > start) {
                pieces.add(new Piece(content.substring(start, end), hit));
            }
        }
    }
}
