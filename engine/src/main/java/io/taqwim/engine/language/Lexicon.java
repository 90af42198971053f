package io.taqwim.engine.language;

import io.taqwim.engine.text.FoldedText;
import io.taqwim.engine.text.Folding;
import io.taqwim.engine.text.Sentences;
import io.taqwim.engine.text.Signs;
import io.taqwim.engine.text.Token;
import io.taqwim.engine.text.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All words of a pack in one automaton, and the reading of a text with it: each word once, with each way to take its
 * clitics off that leaves a word of the pack.
 */
final class Lexicon {
    private static final List<String> OWN_COLUMNS = List.of("type", "value", "forms", "paradigm", "note");

    private final Folding folding;
    private final Morphology morphology;
    private final Vocabulary vocabulary;
    private final Automaton automaton;
    /** By the letter with which they begin. */
    private final List<List<Proclitic>> proclitics;

    Lexicon(Folding folding, Morphology morphology, List<Proclitic> proclitics, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        automaton = new Automaton(vocabulary);
        this.folding = folding;
        this.morphology = morphology;
        this.proclitics = byFirstLetter(proclitics);
    }

    private static List<List<Proclitic>> byFirstLetter(List<Proclitic> proclitics) {
        int most = proclitics.stream()
                .mapToInt(one -> one.letters().charAt(0))
                .max()
                .orElse(-1);
        List<List<Proclitic>> byLetter = new ArrayList<>();
        for (int letter = 0; letter <= most; letter++) {
            char first = (char) letter;
            byLetter.add(proclitics.stream()
                    .filter(one -> one.letters().charAt(0) == first)
                    .toList());
        }
        return byLetter;
    }

    /** Those that begin with a letter, in the order of all. */
    List<Proclitic> procliticsFrom(char letter) {
        return letter < proclitics.size() ? proclitics.get(letter) : List.of();
    }

    /** Adds a lexicon file; columns other than the known ones are features of the entries. */
    void add(PackFiles files, String path) {
        for (Tsv.Row row : Tsv.read(files, path)) {
            Map<String, String> features = new LinkedHashMap<>();
            row.cells().forEach((column, cell) -> {
                if (!OWN_COLUMNS.contains(column) && !cell.isEmpty()) {
                    features.put(column, cell);
                }
            });
            String type = row.cell("type");
            if (type.isEmpty() || row.cell("forms").isEmpty()) {
                throw new PackException(path, "line " + row.line(), "needs a type and forms");
            }
            for (String form : row.values("forms")) {
                add(form, row.cell("paradigm"), new Entry(type, row.cell("value"), features), row);
            }
        }
    }

    void add(String form, String paradigm, Entry entry, Tsv.Row row) {
        if (paradigm.isEmpty()) {
            add(form, entry);
            return;
        }
        if (!morphology.has(paradigm)) {
            throw new PackException(row.file(), "line " + row.line(), "no paradigm is called " + paradigm);
        }
        for (Morphology.Form made : morphology.forms(paradigm, form)) {
            Map<String, String> features = new LinkedHashMap<>(entry.features());
            features.putAll(made.features());
            add(made.text(), new Entry(entry.type(), entry.value(), features));
        }
    }

    void add(String form, Entry entry) {
        FoldedText folded = folding.fold(form);
        List<String> words = new ArrayList<>();
        for (Token token : Tokenizer.tokens(folded)) {
            if (token.kind() != Token.Kind.SIGN) {
                words.add(folded.subSequence(token.from(), token.to()));
            }
        }
        if (!words.isEmpty()) {
            automaton.add(words, entry);
        }
    }

    /** Folds and cuts a text and reads all its words, numbers and signs. */
    Chart read(String text) {
        FoldedText folded = folding.fold(text);
        List<Token> tokens = Tokenizer.tokens(folded);
        Chart chart = new Chart(folded, tokens, Sentences.of(folded, tokens), vocabulary);
        for (int i = 0; i < tokens.size(); i++) {
            readAt(chart, i);
        }
        return chart;
    }

    private void readAt(Chart chart, int at) {
        Token token = chart.token(at);
        switch (token.kind()) {
            case NUMBER -> number(chart, at, Proclitic.NONE);
            case SIGN -> sign(chart, at);
            case WORD -> word(chart, at, token);
        }
    }

    /** What a sign is, is its type: a rule looks for this one or for another, never for any. */
    private static void sign(Chart chart, int at) {
        String name = Signs.name(chart.sign(at));
        chart.add(new Item(name, name, at, at + 1, Proclitic.NONE, Item.LEXICON, Map.of()));
    }

    /** A number of up to nine digits; longer ones are serial or telephone numbers. */
    private static void number(Chart chart, int at, Proclitic clitics) {
        Token token = chart.token(at);
        if (token.length() > 9) {
            return;
        }
        int value = 0;
        for (int i = token.from(); i < token.to(); i++) {
            value = value * 10 + chart.text().charAt(i) - '0';
        }
        chart.add(new Item(Grammar.NUMBER, value, at, at + 1, clitics, Item.LEXICON, Map.of()));
    }

    private void word(Chart chart, int at, Token token) {
        follow(chart, at, chart.number(at), Proclitic.NONE);
        FoldedText text = chart.text();
        List<Proclitic> glued = procliticsFrom(text.charAt(token.from()));
        for (int i = 0; i < glued.size(); i++) {
            Proclitic proclitic = glued.get(i);
            int letters = proclitic.letters().length();
            if (!startsWith(text, token, proclitic.letters())) {
                continue;
            }
            if (letters == token.length()) {
                cliticOfNumber(chart, at, proclitic);
            } else {
                int word = vocabulary.find(proclitic.restored(), text, token.from() + letters, token.to());
                if (word != Vocabulary.UNKNOWN) {
                    follow(chart, at, word, proclitic);
                }
            }
        }
    }

    /** Digits follow their clitic as a token of their own: the number then starts with the letter. */
    private static void cliticOfNumber(Chart chart, int at, Proclitic proclitic) {
        int next = at + 1;
        boolean number = next < chart.size()
                && chart.token(next).kind() == Token.Kind.NUMBER
                && chart.token(next).gap() == Token.Gap.GLUED
                && chart.token(next).length() <= 9;
        if (number) {
            Chart one = chart;
            int value = 0;
            for (int i = chart.token(next).from(); i < chart.token(next).to(); i++) {
                value = value * 10 + one.text().charAt(i) - '0';
            }
            chart.add(new Item(Grammar.NUMBER, value, at, next + 1, proclitic, Item.LEXICON, Map.of()));
        }
    }

    private static boolean startsWith(FoldedText text, Token token, String letters) {
        return token.length() >= letters.length() && text.startsWith(letters, token.from());
    }

    /** Walks the automaton from a first word over the words behind it; quotation marks do not interrupt a name. */
    private void follow(Chart chart, int at, int word, Proclitic clitics) {
        int node = Automaton.ROOT;
        int next = at;
        int surface = word;
        while (surface != Vocabulary.UNKNOWN) {
            node = automaton.child(node, surface);
            if (node == Automaton.NOWHERE) {
                return;
            }
            next++;
            for (Entry entry : automaton.entries(node)) {
                if (clitics.fits(entry)) {
                    chart.add(Item.of(entry, at, withStop(chart, next), clitics));
                }
            }
            while (next < chart.size() && joins(chart, next)) {
                next++;
            }
            boolean goesOn = next < chart.size()
                    && chart.token(next).kind() != Token.Kind.SIGN
                    && chart.token(next).gap() != Token.Gap.LINE;
            surface = goesOn ? chart.number(next) : Vocabulary.UNKNOWN;
        }
    }

    /** "Dr. N": the stop right behind a single letter belongs to the short form. */
    private static int withStop(Chart chart, int end) {
        boolean stop = end < chart.size()
                && chart.token(end - 1).length() == 1
                && chart.sign(end) == '.'
                && chart.token(end).gap() == Token.Gap.GLUED;
        return stop ? end + 1 : end;
    }

    /** Signs that may stand inside a name: quotation marks, and dashes and stops with no blank around. */
    private static boolean joins(Chart chart, int at) {
        char sign = chart.sign(at);
        if (sign == '"') {
            return chart.token(at).gap() != Token.Gap.LINE;
        }
        return (sign == '-' || sign == '.')
                && chart.token(at).gap() == Token.Gap.GLUED
                && at + 1 < chart.size()
                && chart.token(at + 1).gap() == Token.Gap.GLUED;
    }
}
