package io.taqwim.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What pack.yml says of one column of a table of names: what its forms are called, and what they stand for.
 *
 * @param valueFrom the column that holds the value, {@code id} where nothing else is said
 * @param keep columns that become features
 * @param words type under which each single word of a form is known too, or null
 */
record NameColumn(
        String column,
        String type,
        String paradigm,
        String valueFrom,
        List<String> keep,
        @Nullable String words,
        Map<String, String> features) {

    static NameColumn of(String path, String column, Map<String, Object> means) {
        Map<String, String> features = new LinkedHashMap<>();
        means.forEach((key, value) -> features.put(key, String.valueOf(value)));
        String type = features.remove("type");
        String paradigm = features.remove("paradigm");
        String value = features.remove("value");
        String keep = features.remove("keep");
        String words = features.remove("words");
        if (type == null) {
            throw new PackException(path, column, "needs a type");
        }
        return new NameColumn(
                column,
                type,
                paradigm == null ? "" : paradigm,
                value == null ? "id" : value,
                keep == null ? List.of() : List.of(keep.split(" ", -1)),
                words,
                features);
    }

    void add(Tsv.Row row, Lexicon lexicon) {
        Map<String, String> all = new LinkedHashMap<>(features);
        for (String kept : keep) {
            if (!row.cell(kept).isEmpty()) {
                all.put(kept, row.cell(kept));
            }
        }
        Entry entry = new Entry(type, row.cell(valueFrom), all);
        for (String form : row.values(column)) {
            lexicon.add(form, paradigm, entry, row);
            if (words != null) {
                for (String word : singleWords(form)) {
                    lexicon.add(word, "", new Entry(words, "", Map.of()), row);
                }
            }
        }
    }

    private static List<String> singleWords(String form) {
        List<String> words = new ArrayList<>();
        for (String word : form.split(" ", -1)) {
            if (!word.isBlank()) {
                words.add(word);
            }
        }
        return words;
    }
}
