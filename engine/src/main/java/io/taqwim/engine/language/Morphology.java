package io.taqwim.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The paradigms of a language ({@code morphology.yml}): how the forms of a word are made from the one that the lexicon
 * lists. A paradigm may make forms that nobody writes; they cost nothing.
 */
final class Morphology {
    private final Map<String, List<Ending>> paradigms = new LinkedHashMap<>();

    /** A form of a word with its features. */
    record Form(String text, Map<String, String> features) {}

    /** How one form is made: for stems with this ending, drop something at either end, put something there. */
    private record Ending(
            String ends,
            String unless,
            int dropFirst,
            String drop,
            String prefix,
            String add,
            String words,
            String later,
            Map<String, String> features) {
        boolean fits(String stem) {
            return stem.endsWith(ends) && (unless.isEmpty() || !stem.endsWith(unless));
        }

        /** A term in this form: of its last word, of its first, or of each; later words have what comes before them. */
        String term(String term) {
            StringBuilder made = new StringBuilder();
            int from = 0;
            for (int blank = term.indexOf(' '); blank >= 0; blank = term.indexOf(' ', from)) {
                boolean formed = words.equals("each") || words.equals("first") && from == 0;
                String word = term.substring(from, blank);
                made.append(from == 0 || words.isEmpty() ? "" : later)
                        .append(formed ? form(word) : word)
                        .append(' ');
                from = blank + 1;
            }
            String last = term.substring(from);
            return made.append(from == 0 ? "" : later)
                    .append(words.equals("first") && from > 0 ? last : form(last))
                    .toString();
        }

        /** The word that decides whether a term has this form. */
        boolean fitsTerm(String term) {
            int blank = words.equals("first") ? term.indexOf(' ') : -1;
            return fits(blank < 0 ? term.substring(term.lastIndexOf(' ') + 1) : term.substring(0, blank));
        }

        String form(String stem) {
            String kept = stem.substring(Math.min(dropFirst, stem.length()));
            if (!drop.isEmpty() && kept.endsWith(drop)) {
                kept = kept.substring(0, kept.length() - drop.length());
            }
            return prefix + kept + add;
        }
    }

    static Morphology none() {
        return new Morphology();
    }

    static Morphology read(PackFiles files, String path) {
        Morphology morphology = new Morphology();
        Yaml.read(files, path).forEach((name, node) -> {
            List<Ending> endings = new ArrayList<>();
            for (Object form : Yaml.list(node)) {
                endings.add(ending(Yaml.map(form, path, name)));
            }
            morphology.paradigms.put(name, endings);
        });
        return morphology;
    }

    private static Ending ending(Map<String, Object> node) {
        Map<String, String> features = new LinkedHashMap<>();
        node.forEach((key, value) -> features.put(key, String.valueOf(value)));
        String ends = take(features, "ends");
        String unless = take(features, "unless");
        String first = take(features, "drop-first");
        String drop = take(features, "drop");
        String prefix = take(features, "prefix");
        String add = take(features, "add");
        String words = take(features, "words");
        String later = take(features, "later");
        int letters = first.isEmpty() ? 0 : Integer.parseInt(first);
        return new Ending(ends, unless, letters, drop, prefix, add, words, later, features);
    }

    private static String take(Map<String, String> features, String key) {
        String value = features.remove(key);
        return value == null ? "" : value;
    }

    boolean has(String paradigm) {
        return paradigms.containsKey(paradigm);
    }

    /** The forms of the last word of {@code form}; of all its words or its first where the ending says so. */
    List<Form> forms(String paradigm, String form) {
        List<Form> forms = new ArrayList<>();
        for (Ending ending : paradigms.getOrDefault(paradigm, List.of())) {
            if (ending.fitsTerm(form)) {
                forms.add(new Form(ending.term(form), ending.features()));
            }
        }
        return forms;
    }
}
