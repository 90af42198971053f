package io.taqwim.app.publish.agenda;

/**
 * How a page is to look.
 *
 * @param language of the labels and names, a folder of {@code languages/}
 * @param columns width of the page
 * @param colour whether styles are written as escape codes
 * @param isolates whether names and quotes in another direction are set apart by Unicode isolates (UAX 9, 2.4), and lines
 *     of a right-to-left language begin with its mark; terminals need that, files do not
 * @param easternDigits whether numbers and dates are written with Arabic-Indic digits
 */
public record Look(String language, int columns, boolean colour, boolean isolates, boolean easternDigits) {
    static final int NARROWEST = 20;

    public Look {
        columns = Math.max(NARROWEST, columns);
    }
}
