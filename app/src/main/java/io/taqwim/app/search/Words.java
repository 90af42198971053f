package io.taqwim.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Text as words to find: letters that are written in several ways folded, digits of all kinds one, Latin letters without
 * accents; glued letters of Arabic taken off, or left for beginnings of words.
 */
final class Words extends Analyzer {
    private final boolean whole;

    /** @param whole whether words are left whole, so that the beginning of one can be looked for */
    Words(boolean whole) {
        this.whole = whole;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer letters = new StandardTokenizer();
        TokenStream folded = new LowerCaseFilter(letters);
        folded = new DecimalDigitFilter(folded);
        folded = new PersianNormalizationFilter(folded);
        folded = new ArabicNormalizationFilter(folded);
        folded = new ASCIIFoldingFilter(folded);
        return new TokenStreamComponents(letters, whole ? folded : new ArabicStemFilter(folded));
    }

    /** The words of a text, at most so many. */
    List<String> of(String text, int most) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (words.size() < most && tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return words;
    }
}
