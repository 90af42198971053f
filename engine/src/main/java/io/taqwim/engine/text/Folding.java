package io.taqwim.engine.text;

import java.text.Normalizer;
import java.util.List;

/**
 * Turns a text into the form that is searched, in one pass: a table says for each UTF-16 unit what stands for it. Which
 * steps the table takes is asked for by name in a language's {@code pack.yml}. Pure: the same text, the same folding.
 */
public final class Folding {
    /** Left out, but part of the quote when it follows a letter: vowel signs, tatweel. */
    private static final char MARK = 0;
    /** Left out without a trace: direction and joining controls. */
    private static final char NOTHING = 1;
    /** Several letters stand for this one: presentation forms. */
    private static final char EXPANDS = 2;

    private static final char OTHER = '\uFFFD';

    private final char[] table = new char[Character.MAX_VALUE + 1];

    /** @param steps names out of {@link Steps}; an unknown one is an IllegalArgumentException that names it */
    public Folding(List<String> steps) {
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        neutral();
        for (String step : steps) {
            Steps.named(step).into(table, MARK, EXPANDS);
        }
    }

    /** What holds for every language: blanks, line ends, controls, hash signs and underscores of tags, asterisks. */
    private void neutral() {
        for (int c = 0; c < table.length; c++) {
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f') {
                table[c] = '\n';
            } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                table[c] = ' ';
            } else if (Character.getType(c) == Character.FORMAT) {
                table[c] = NOTHING;
            } else if (Character.isISOControl(c)) {
                table[c] = ' ';
            } else if (Character.isSurrogate((char) c)) {
                table[c] = OTHER;
            }
        }
        table['#'] = ' ';
        table['_'] = ' ';
        table['*'] = ' ';
    }

    /** Folds a text; time and memory are proportional to its length. */
    public FoldedText fold(String text) {
        FoldedText.Builder folded = new FoldedText.Builder(text);
        int offset = 0;
        for (int at = 0; at < text.length(); at++, offset++) {
            char original = text.charAt(at);
            if (Character.isHighSurrogate(original)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                folded.appendPair(OTHER, offset);
                at++;
                continue;
            }
            char into = table[original];
            if (into == MARK) {
                folded.mark(original, offset);
            } else if (into == EXPANDS) {
                expand(original, offset, folded);
            } else if (into != NOTHING) {
                folded.append(into, offset);
            }
        }
        return folded.build();
    }

    private void expand(char original, int offset, FoldedText.Builder folded) {
        String letters = Normalizer.normalize(Character.toString(original), Normalizer.Form.NFKC);
        for (int i = 0; i < letters.length(); i++) {
            char into = table[letters.charAt(i)];
            if (into > EXPANDS) {
                folded.append(into, offset);
            }
        }
    }

    /** The searched form of one word, for the words of a pack. */
    public String fold1(String word) {
        return fold(word).toString().strip();
    }
}
