package io.taqwim.engine.language;

import io.taqwim.engine.text.FoldedText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a language's words tell about being part of a person's name: the ones that are known name words, with their Latin
 * spelling, and how much the letters of any other word speak for it.
 */
public final class NameWords {
    /** Longest group of letters at either end that has a weight. */
    private static final int EDGE = 4;
    /** Length of the groups of letters inside a word that have weights. */
    private static final int INSIDE = 3;

    private static final String BEGIN = "^";
    private static final String END = "$";

    private final Vocabulary words;
    /** By number of a name word. */
    private @Nullable String[] latin = new String[0];

    private final Vocabulary groups = new Vocabulary();
    private int[] weights = new int[0];

    private NameWords(Vocabulary words) {
        this.words = words;
    }

    static NameWords read(PackFiles files, String latinPath, String shapePath, Vocabulary words) {
        NameWords all = new NameWords(words);
        if (files.has(latinPath)) {
            for (Tsv.Row row : Tsv.read(files, latinPath)) {
                int word = words.add(row.cell("form"));
                if (word >= all.latin.length) {
                    all.latin = Arrays.copyOf(all.latin, Math.max(word + 1, all.latin.length * 2));
                }
                all.latin[word] = row.cell("latin");
            }
        }
        if (files.has(shapePath)) {
            for (Tsv.Row row : Tsv.read(files, shapePath)) {
                int group = all.groups.add(row.cell("group"));
                if (group >= all.weights.length) {
                    all.weights = Arrays.copyOf(all.weights, Math.max(group + 1, all.weights.length * 2));
                }
                all.weights[group] = all.weight(row);
            }
        }
        return all;
    }

    private int weight(Tsv.Row row) {
        try {
            return Integer.parseInt(row.cell("weight"));
        } catch (NumberFormatException e) {
            throw new PackException(row.file(), "line " + row.line(), "not a weight: " + row.cell("weight"));
        }
    }

    /** Whether the word of a number is a known name word. */
    public boolean isKnown(int word) {
        return latin(word) != null;
    }

    /** How a folded name word is mostly spelled in Latin letters, or null. */
    public @Nullable String latin(String word) {
        return latin(words.find(word, 0, word.length()));
    }

    private @Nullable String latin(int word) {
        return word == Vocabulary.UNKNOWN || word >= latin.length ? null : latin[word];
    }

    /** How much the letters of a folded word speak for a name, in thousandths of a logarithm of odds; below 0: against it. */
    public int shape(FoldedText text, int from, int to) {
        int sum = 0;
        int most = Math.min(EDGE, to - from);
        for (int n = 1; n <= most; n++) {
            sum += weight(BEGIN, text, from, from + n) + weight(END, text, to - n, to);
        }
        for (int at = from; at + INSIDE <= to; at++) {
            sum += weight("", text, at, at + INSIDE);
        }
        return sum;
    }

    private int weight(String edge, FoldedText text, int from, int to) {
        int group = groups.find(edge, text, from, to);
        return group == Vocabulary.UNKNOWN ? 0 : weights[group];
    }
}
