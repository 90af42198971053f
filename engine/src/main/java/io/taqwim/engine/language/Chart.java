package io.taqwim.engine.language;

import io.taqwim.engine.model.Span;
import io.taqwim.engine.text.FoldedText;
import io.taqwim.engine.text.Sentence;
import io.taqwim.engine.text.Signs;
import io.taqwim.engine.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A report's tokens and everything that has been read at each of them so far. */
public final class Chart {
    private final FoldedText text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Item>[] starting;
    private final char[] signs;
    /** For each token the types of what begins there, as {@link Types} has them. */
    private final long[] types;

    private int unread;

    public Chart(FoldedText text, List<Token> tokens, List<Sentence> sentences) {
        this.text = text;
        this.tokens = tokens;
        this.sentences = sentences;
        unread = tokens.size();
        starting = nothing(tokens.size());
        signs = new char[tokens.size()];
        types = new long[tokens.size()];
        for (int i = 0; i < signs.length; i++) {
            Token token = tokens.get(i);
            signs[i] = token.kind() == Token.Kind.SIGN ? Signs.plain(text.charAt(token.from())) : 0;
        }
    }

    @SuppressWarnings("unchecked") // Java makes no arrays of lists of something
    private static List<Item>[] nothing(int size) {
        List<Item>[] lists = new List[size];
        Arrays.fill(lists, List.of());
        return lists;
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
        List<Item> here = starting[item.first()];
        if (here.isEmpty()) {
            starting[item.first()] = List.of(item); // most tokens have one reading only
        } else if (here.size() == 1) {
            List<Item> more = new ArrayList<>(4);
            more.add(here.get(0));
            more.add(item);
            starting[item.first()] = more;
        } else {
            here.add(item);
        }
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
