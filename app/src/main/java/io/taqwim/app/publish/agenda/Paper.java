package io.taqwim.app.publish.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lines of a width: breaks them at blanks, indents what follows, and writes styles where colour is wanted. */
final class Paper {
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';

    private final Look look;
    private final String begin;
    private final Consumer<String> lines;

    /** Some words in one style. */
    record Run(Style style, String text) {}

    private record Word(Style style, String text, int width) {}

    Paper(Look look, boolean rightToLeft, Consumer<String> lines) {
        this.look = look;
        this.begin = rightToLeft && look.isolates() ? String.valueOf(RIGHT_TO_LEFT_MARK) : "";
        this.lines = lines;
    }

    void blank() {
        lines.accept("");
    }

    void line(int indent, Style style, String text) {
        line(indent, List.of(new Run(style, text)));
    }

    /** One line, or several: those that follow stand two further in. */
    void line(int indent, List<Run> runs) {
        int deepest = look.columns() / 2;
        int at = Math.min(indent, deepest);
        List<Word> line = new ArrayList<>();
        int width = at;
        for (Word word : words(runs, look.columns() - Math.min(indent + 2, deepest))) {
            int longer = width + word.width() + (line.isEmpty() ? 0 : 1);
            if (!line.isEmpty() && longer > look.columns()) {
                write(at, line);
                line.clear();
                at = Math.min(indent + 2, deepest);
                longer = at + word.width();
            }
            line.add(word);
            width = longer;
        }
        write(at, line);
    }

    private static List<Word> words(List<Run> runs, int widest) {
        List<Word> words = new ArrayList<>();
        for (Run run : runs) {
            for (String word : run.text().split(" ")) {
                if (!word.isEmpty()) {
                    cut(word, widest).forEach(part -> words.add(new Word(run.style(), part, width(part))));
                }
            }
        }
        return words;
    }

    /** A word that is wider than the page, in pieces. */
    private static List<String> cut(String word, int widest) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int width = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            width += width(word.codePointAt(i));
            if (width > widest) {
                parts.add(word.substring(from, i));
                from = i;
                width = width(word.codePointAt(i));
            }
        }
        parts.add(word.substring(from));
        return parts;
    }

    private void write(int indent, List<Word> words) {
        StringBuilder line = new StringBuilder(begin).append(" ".repeat(indent));
        Style style = Style.PLAIN;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.style() != style) {
                end(line, style);
                line.append(i > 0 ? " " : "");
                line.append(look.colour() ? word.style().begin : "");
                style = word.style();
            } else {
                line.append(i > 0 ? " " : "");
            }
            line.append(word.text());
        }
        end(line, style);
        lines.accept(line.toString());
    }

    private void end(StringBuilder line, Style style) {
        if (look.colour() && style != Style.PLAIN) {
            line.append(Style.END);
        }
    }

    /** In columns: marks and isolates take none, East Asian letters are not expected. */
    static int width(String text) {
        return text.codePoints().map(Paper::width).sum();
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> 1;
        };
    }
}
