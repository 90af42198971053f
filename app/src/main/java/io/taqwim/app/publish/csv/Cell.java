package io.taqwim.app.publish.csv;

import io.taqwim.engine.text.Visible;
import java.text.Normalizer;

/** What may stand in a cell: the only place where text of reports is made harmless for spreadsheets. */
public final class Cell {
    private static final String FORMULA = "=+-@";
    private static final int MINUS_SIGN = 0x2212;

    /** Spreadsheets take the rest of a cell for text behind it. */
    private static final char TEXT = '\'';

    private Cell() {}

    /**
     * On one line, without what turns directions, controls a terminal or is invisible. What a spreadsheet would take for a formula
     * gets an apostrophe before it: at the beginning, behind blanks and quotes too, in any width of letters, and behind a
     * semicolon, where spreadsheets of many languages begin the next cell.
     */
    public static String safe(String text) {
        StringBuilder cell = new StringBuilder(text.length() + 1);
        boolean begins = true;
        for (int c : Visible.line(text).codePoints().filter(Cell::isDrawn).toArray()) {
            if (begins && isFormula(c)) {
                cell.append(TEXT);
            }
            begins = c == ';' || (begins && isLedOver(c));
            cell.appendCodePoint(c);
        }
        return cell.toString();
    }

    private static boolean isDrawn(int c) {
        return Character.getType(c) != Character.FORMAT;
    }

    private static boolean isFormula(int c) {
        if (c == MINUS_SIGN) {
            return true;
        }
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return plain.length() == 1 && FORMULA.indexOf(plain.charAt(0)) >= 0;
    }

    /** What may stand before a formula and not keep it from being one. */
    private static boolean isLedOver(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.NON_SPACING_MARK -> true;
            default -> c == '"' || c == '\'' || c == '`' || c == '\uFF02' || c == '\uFF07';
        };
    }
}
