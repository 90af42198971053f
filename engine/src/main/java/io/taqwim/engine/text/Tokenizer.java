package io.taqwim.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a folded text into words (runs of letters), numbers (runs of digits) and single signs. */
public final class Tokenizer {
    /** So many signs in a row nobody reads one by one. */
    private static final int DRAWN = 8;

    private Tokenizer() {}

    public static List<Token> tokens(FoldedText text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
        Token.Gap gap = Token.Gap.LINE;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ') {
                gap = gap == Token.Gap.LINE ? gap : Token.Gap.BLANK;
                at++;
            } else if (c == '\n') {
                gap = Token.Gap.LINE;
                at++;
            } else {
                Token.Kind kind = kind(c);
                int to = kind == Token.Kind.SIGN ? afterLine(text, at) : end(text, at, kind);
                tokens.add(new Token(at, to, kind, gap));
                gap = Token.Gap.GLUED;
                at = to;
            }
        }
        return tokens;
    }

    private static int end(FoldedText text, int at, Token.Kind kind) {
        int to = at + 1;
        while (to < text.length() && kind(text.charAt(to)) == kind) {
            to++;
        }
        return to;
    }

    /** Drawn lines, of dashes, stops or whatever, are one sign. */
    private static int afterLine(FoldedText text, int at) {
        int to = at + 1;
        while (to < text.length() && isSign(text.charAt(to))) {
            to++;
        }
        return to - at < DRAWN ? at + 1 : to;
    }

    private static boolean isSign(char c) {
        return c != ' ' && c != '\n' && kind(c) == Token.Kind.SIGN;
    }

    private static Token.Kind kind(char c) {
        if (c >= '0' && c <= '9') {
            return Token.Kind.NUMBER;
        }
        return Character.isLetter(c) ? Token.Kind.WORD : Token.Kind.SIGN;
    }
}
