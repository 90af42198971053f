package io.taqwim.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Finds sentences: they end with a line, or with a closing sign that is followed by a blank. */
public final class Sentences {
    /** No writer makes a longer one; it keeps what is done per sentence linear in hostile text. */
    private static final int LONGEST = 300;

    private Sentences() {}

    public static List<Sentence> of(FoldedText text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        int paragraph = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).gap() == Token.Gap.LINE) {
                if (first < i) {
                    sentences.add(new Sentence(first, i, paragraph));
                }
                first = i;
                paragraph++;
            }
            if (ends(text, tokens, i) || i + 1 - first == LONGEST) {
                sentences.add(new Sentence(first, i + 1, paragraph));
                first = i + 1;
            }
        }
        if (first < tokens.size()) {
            sentences.add(new Sentence(first, tokens.size(), paragraph));
        }
        return sentences;
    }

    /** A full stop after a single letter is an abbreviation, one between digits belongs to a number. */
    private static boolean ends(FoldedText text, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.SIGN || !Signs.endsSentence(text.charAt(token.from()))) {
            return false;
        }
        boolean last = i + 1 == tokens.size();
        if (!last && tokens.get(i + 1).gap() == Token.Gap.GLUED) {
            return closesWord(tokens, i) && tokens.get(i + 1).kind() == Token.Kind.WORD;
        }
        boolean abbreviation = i > 0
                && tokens.get(i - 1).kind() == Token.Kind.WORD
                && tokens.get(i - 1).length() == 1
                && token.gap() == Token.Gap.GLUED
                && text.charAt(token.from()) == '.';
        return !abbreviation;
    }

    /** A stop with no blank after it still ends a sentence between two words of some length. */
    private static boolean closesWord(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i - 1).kind() == Token.Kind.WORD
                && tokens.get(i - 1).length() > 2
                && tokens.get(i + 1).length() > 2;
    }
}
