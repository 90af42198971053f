package io.taqwim.engine.language;

import io.taqwim.engine.model.Span;
import io.taqwim.engine.text.FoldedText;
import io.taqwim.engine.text.Sentence;
import io.taqwim.engine.text.Signs;
import io.taqwim.engine.text.Token;
import java.util.Arrays;
import java.util.List;

/** A report's tokens and everything that has been read at each of them so far. */
public final class Chart {
    private static final Items NOTHING = new Items();

    private final FoldedText text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final Items[] starting;
    private final Vocabulary vocabulary;
    /** For each token the number of its word. */
    private final int[] numbers;

    private final char[] signs;
    /** For each token the types of what begins there, as {@link Types} has them. */
    private final long[] types;

    private int unread;

    Chart(FoldedText text, List<Token> tokens, List<Sentence> sentences, Vocabulary vocabulary) {
        this.text = text;
        this.tokens = tokens;
        this.sentences = sentences;
        this.vocabulary = vocabulary;
        unread = tokens.size();
        starting = new Items[tokens.size()];
        Arrays.fill(starting, NOTHING);
        signs = new char[tokens.size()];
        types = new long[tokens.size()];
        numbers = new int[tokens.size()];
        for (int i = 0; i < signs.length; i++) {
            Token token = tokens.get(i);
            boolean sign = token.kind() == Token.Kind.SIGN;
            signs[i] = sign ? Signs.plain(text.charAt(token.from())) : 0;
            numbers[i] = sign ? Vocabulary.UNKNOWN : number(token.from(), token.to());
        }
    }

    public FoldedText text() {
        return text;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The searched letters of a token. */
    public String word(int index) {
        Token token = tokens.get(index);
        return text.subSequence(token.from(), token.to());
    }

    /** The number of the word at this token in the tables of the pack; {@link Vocabulary#UNKNOWN} where none knows it. */
    public int number(int index) {
        return numbers[index];
    }

    /** The same for some letters of the searched form. */
    public int number(int from, int to) {
        return vocabulary.find("", text, from, to);
    }

    /** The sign at this token as rules know it, or 0 where it is no sign. */
    public char sign(int index) {
        return signs[index];
    }

    /** Everything read from this token on, in the order in which it was read. */
    public List<Item> at(int index) {
        return starting[index];
    }

    long types(int index) {
        return types[index];
    }

    public void add(Item item) {
        types[item.first()] |= Types.bit(item.type());
        if (starting[item.first()] == NOTHING) {
            starting[item.first()] = new Items();
        }
        starting[item.first()].append(item);
    }

    /** Says that from this token on rules were not applied everywhere, since that would cost more than any text may. */
    void leaveUnread(int from) {
        unread = Math.min(unread, from);
    }

    /** The first token from which on rules were not applied everywhere; the number of tokens where they were. */
    public int unread() {
        return unread;
    }

    /** The stretch of the report that these tokens stand for; clitics included. */
    public Span span(int first, int end) {
        return text.span(tokens.get(first).from(), tokens.get(end - 1).to());
    }

    public Span span(Item item) {
        return span(item.first(), item.end());
    }

    public String quote(Item item) {
        return text.quote(span(item));
    }
}
