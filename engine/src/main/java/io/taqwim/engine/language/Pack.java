package io.taqwim.engine.language;

import io.taqwim.engine.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One language as its folder has it: how its letters are folded, its words, its rules. Everything that the engine knows
 * of a language is in here.
 */
public final class Pack {
    private final String code;
    private final Map<String, Object> settings;
    private final Folding folding;
    private final Lexicon lexicon;
    private final List<Proclitic> proclitics;
    private final RuleFiles rules;
    private final WordCounts counts;
    private final NameWords nameWords;

    private Pack(
            String code,
            Map<String, Object> settings,
            Folding folding,
            Lexicon lexicon,
            List<Proclitic> proclitics,
            RuleFiles rules,
            WordCounts counts,
            NameWords nameWords) {
        this.code = code;
        this.settings = settings;
        this.folding = folding;
        this.lexicon = lexicon;
        this.proclitics = List.copyOf(proclitics);
        this.rules = rules;
        this.counts = counts;
        this.nameWords = nameWords;
    }

    /** Reads {@code languages/<code>/}; a PackException says which file and line cannot be used. */
    public static Pack read(PackFiles files, String code) {
        String folder = "languages/" + code + "/";
        String path = folder + "pack.yml";
        Map<String, Object> settings = Yaml.read(files, path);
        Folding folding = folding(path, settings);
        Morphology morphology = files.has(folder + "morphology.yml")
                ? Morphology.read(files, folder + "morphology.yml")
                : Morphology.none();
        List<Proclitic> proclitics = proclitics(path, settings);
        Vocabulary words = new Vocabulary();
        Lexicon lexicon = new Lexicon(folding, morphology, proclitics, words);
        for (String table : files.list(folder + "lexicon/", ".tsv")) {
            lexicon.add(files, table);
        }
        Map<String, Object> names = Yaml.map(settings.get("names"), path, "names");
        names.forEach((table, columns) ->
                addNames(lexicon, files, folder + "names/" + table + ".tsv", Yaml.map(columns, path, table)));
        RuleFiles rules = RuleFiles.read(files, folder);
        new TopicWords(rules, lexicon).add();
        WordCounts counts = WordCounts.read(files, folder + "word-counts.tsv", words);
        NameWords nameWords = NameWords.read(files, folder + "names/latin.tsv", folder + "name-shape.tsv", words);
        return new Pack(code, settings, folding, lexicon, proclitics, rules, counts, nameWords);
    }

    private static Folding folding(String path, Map<String, Object> settings) {
        try {
            return new Folding(Yaml.strings(settings.get("folding")));
        } catch (IllegalArgumentException e) {
            throw new PackException(path, "folding", String.valueOf(e.getMessage()));
        }
    }

    /**
     * {@code clitics} of pack.yml: a list of letters with what they mean (letters: meaning), in the order in which they may
     * stack, an {@code article}, and contractions; here all stacks are spelled out.
     */
    private static List<Proclitic> proclitics(String path, Map<String, Object> settings) {
        List<Proclitic> all = new ArrayList<>();
        for (Object node : Yaml.list(settings.get("clitics"))) {
            Map<String, Object> stack = Yaml.map(node, path, "clitics");
            List<Proclitic> made = new ArrayList<>(List.of(Proclitic.NONE));
            for (Object layer : Yaml.list(stack.get("layers"))) {
                List<Proclitic> longer = new ArrayList<>(made);
                Yaml.map(layer, path, "clitics").forEach((letters, type) -> {
                    for (Proclitic before : made) {
                        longer.add(stacked(before, letters, String.valueOf(type)));
                    }
                });
                made.clear();
                made.addAll(longer);
            }
            all.addAll(made);
        }
        all.removeIf(proclitic -> proclitic.letters().isEmpty());
        return all.stream().distinct().toList();
    }

    /** {@code article} takes an article off; {@code to+article} a contraction of both; the word may be listed with it. */
    private static Proclitic stacked(Proclitic before, String letters, String meaning) {
        List<String> types = new ArrayList<>(before.types());
        boolean definite = before.definite();
        String restored = "";
        int colon = meaning.indexOf(':');
        String needs = colon < 0 ? before.needs() : meaning.substring(colon + 1);
        for (String part : (colon < 0 ? meaning : meaning.substring(0, colon)).split("[+]", -1)) {
            if (part.equals("article")) {
                definite = true;
            } else if (part.startsWith("=")) {
                restored = part.substring(1);
                definite = false;
            } else {
                types.add(part);
            }
        }
        return new Proclitic(before.letters() + letters, restored, types, definite, needs, before.cost() + 1);
    }

    /** A table of names: each column that pack.yml lists becomes entries of a type, with the row's id as their value. */
    private static void addNames(Lexicon lexicon, PackFiles files, String path, Map<String, Object> columns) {
        if (!files.has(path)) {
            return;
        }
        List<NameColumn> known = new ArrayList<>();
        columns.forEach((column, node) -> known.add(NameColumn.of(path, column, Yaml.map(node, path, column))));
        for (Tsv.Row row : Tsv.read(files, path)) {
            for (NameColumn column : known) {
                column.add(row, lexicon);
            }
        }
    }

    /** BCP 47. */
    public String code() {
        return code;
    }

    /** A setting of pack.yml, or null. */
    public @Nullable Object setting(String name) {
        return settings.get(name);
    }

    /** All ways in which letters are glued to the front of a word. */
    public List<Proclitic> proclitics() {
        return proclitics;
    }

    /** Those of them that begin with a letter. */
    public List<Proclitic> procliticsFrom(char letter) {
        return lexicon.procliticsFrom(letter);
    }

    public Folding folding() {
        return folding;
    }

    /** Tokens, sentences and lexicon readings of a text. */
    public Chart chart(String text) {
        return lexicon.read(text);
    }

    public WordCounts counts() {
        return counts;
    }

    public NameWords nameWords() {
        return nameWords;
    }

    public RuleFiles rules() {
        return rules;
    }
}
