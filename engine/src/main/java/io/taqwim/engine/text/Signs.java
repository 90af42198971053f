package io.taqwim.engine.text;

/** What single signs mean for the structure of a text, in every language. */
public final class Signs {
    private static final String QUOTES =
            "\"'`\u00AB\u00BB\u2018\u2019\u201A\u201C\u201D\u201E\u2039\u203A\u275D\u275E\uFF02";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFF0D";
    private static final String ENDS = ".!?\u061F\u2026\u06D4";
    private static final char ARABIC_COMMA = '\u060C';
    private static final char ARABIC_DECIMAL_SEPARATOR = '\u066B';
    private static final char ARABIC_THOUSANDS_SEPARATOR = '\u066C';
    private static final char ARABIC_SEMICOLON = '\u061B';

    private static final String[] COMMON = common();

    private Signs() {}

    public static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    public static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    public static boolean isComma(char c) {
        return c == ',' || c == ARABIC_COMMA || c == ARABIC_DECIMAL_SEPARATOR || c == ARABIC_THOUSANDS_SEPARATOR;
    }

    public static boolean endsSentence(char c) {
        return c < COMMON.length ? c == '.' || c == '!' || c == '?' : ENDS.indexOf(c) >= 0;
    }

    public static boolean isSemicolon(char c) {
        return c == ';' || c == ARABIC_SEMICOLON;
    }

    /** The name under which rules know a sign: all quotes, dashes and commas are one each; others are themselves. */
    public static char plain(char c) {
        return c < COMMON.length ? COMMON[c].charAt(0) : read(c);
    }

    /** What {@link #plain} says, as a string; those of Latin scripts are made once, since some texts are little else. */
    public static String name(char plain) {
        return plain < COMMON.length ? COMMON[plain] : Character.toString(plain);
    }

    private static String[] common() {
        String[] names = new String[256];
        for (char c = 0; c < names.length; c++) {
            names[c] = Character.toString(read(c));
        }
        return names;
    }

    private static char read(char c) {
        if (isQuote(c)) {
            return '"';
        }
        if (isDash(c)) {
            return '-';
        }
        return isComma(c) ? ',' : c;
    }
}
