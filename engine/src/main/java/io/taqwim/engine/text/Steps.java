package io.taqwim.engine.text;

import java.util.Locale;

/** The folding steps that a pack can ask for, by name. A new algorithm is one constant here. */
enum Steps {
    /** Vowel signs, tatweel and Quranic marks go (Unicode category Mn of the Arabic blocks, and U+0640). */
    DROP_MARKS {
        @Override
        void into(char[] table, char mark, char expands) {
            table[TATWEEL] = mark;
            for (int c = 0; c < table.length; c++) {
                if (Character.getType(c) == Character.NON_SPACING_MARK) {
                    table[c] = mark;
                }
            }
        }
    },
    /** The seats of hamza on alef, madda and wasla are written many ways; the bare alef stands for all. */
    ALEF {
        @Override
        void into(char[] table, char mark, char expands) {
            table[ALEF_MADDA] = BARE_ALEF;
            table[ALEF_HAMZA_ABOVE] = BARE_ALEF;
            table[ALEF_HAMZA_BELOW] = BARE_ALEF;
            table[ALEF_WASLA] = BARE_ALEF;
        }
    },
    /** Final alef maqsura and yeh are mixed up by many outlets, Egyptian ones above all. */
    ALEF_MAQSURA {
        @Override
        void into(char[] table, char mark, char expands) {
            table[MAQSURA] = YEH;
        }
    },
    /** Persian yeh and keheh of badly set pages. */
    PERSIAN_LETTERS {
        @Override
        void into(char[] table, char mark, char expands) {
            table[FARSI_YEH] = YEH;
            table[KEHEH] = KAF;
        }
    },
    /** Digits of any script. */
    DIGITS {
        @Override
        void into(char[] table, char mark, char expands) {
            for (int c = 0; c < table.length; c++) {
                int digit = Character.digit((char) c, 10);
                if (digit >= 0) {
                    table[c] = (char) ('0' + digit);
                }
            }
        }
    },
    /** Letters as they were drawn, not as they are (U+FB50 to U+FEFC): Unicode's compatibility composition. */
    PRESENTATION_FORMS {
        @Override
        void into(char[] table, char mark, char expands) {
            for (int c = '\uFB50'; c <= '\uFEFC'; c++) {
                if (Character.isLetter(c)) {
                    table[c] = expands;
                }
            }
        }
    },
    /** Capital letters of Latin and Cyrillic. */
    LOWER_CASE {
        @Override
        void into(char[] table, char mark, char expands) {
            for (int c = 0; c < table.length; c++) {
                if (table[c] == c && Character.isUpperCase(c)) {
                    table[c] = (char) Character.toLowerCase(c);
                }
            }
        }
    };

    private static final char TATWEEL = '\u0640';
    private static final char BARE_ALEF = '\u0627';
    private static final char ALEF_MADDA = '\u0622';
    private static final char ALEF_HAMZA_ABOVE = '\u0623';
    private static final char ALEF_HAMZA_BELOW = '\u0625';
    private static final char ALEF_WASLA = '\u0671';
    private static final char MAQSURA = '\u0649';
    private static final char YEH = '\u064A';
    private static final char FARSI_YEH = '\u06CC';
    private static final char KAF = '\u0643';
    private static final char KEHEH = '\u06A9';

    abstract void into(char[] table, char mark, char expands);

    static Steps named(String name) {
        for (Steps step : values()) {
            if (step.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return step;
            }
        }
        throw new IllegalArgumentException("no folding step is called " + name);
    }
}
