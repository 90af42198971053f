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
            boolean each,
            String later,
            Map<String, String> features) {
        boolean fits(String stem) {
            return stem.endsWith(ends) && (unless.isEmpty() || !stem.endsWith(unless));
        }

        /** The words before the last, each in this form; words after the first with what comes before later words. */
        String each(String before) {
            StringBuilder words = new StringBuilder();
            int from = 0;
            for (int blank = before.indexOf(' '); blank >= 0; blank = before.indexOf(' ', from)) {
                words.append(from == 0 ? "" : later)
                        .append(form(before.substring(from, blank)))
                        .append(' ');
                from = blank + 1;
            }
            return words.toString();
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
        boolean each = take(features, "words").equals("each");
        String later = take(features, "later");
        int letters = first.isEmpty() ? 0 : Integer.parseInt(first);
        return new Ending(ends, unless, letters, drop, prefix, add, each, later, features);
    }

    private static String take(Map<String, String> features, String key) {
        String value = features.remove(key);
        return value == null ? "" : value;
    }

    boolean has(String paradigm) {
        return paradigms.containsKey(paradigm);
    }

    /** The forms of the last word of {@code form}; where the ending says {@code words: each}, of all its words. */
    List<Form> forms(String paradigm, String form) {
        List<Form> forms = new ArrayList<>();
        int blank = form.lastIndexOf(' ');
        String before = form.substring(0, blank + 1);
        String last = form.substring(blank + 1);
        for (Ending ending : paradigms.getOrDefault(paradigm, List.of())) {
            if (ending.fits(last)) {
                String start = ending.each() ? ending.each(before) : before;
                String prefix = blank < 0 ? "" : ending.later();
                forms.add(new Form(start + prefix + ending.form(last), ending.features()));
            }
        }
        return forms;
    }
}
