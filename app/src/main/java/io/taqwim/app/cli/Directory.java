package io.taqwim.app.cli;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import io.taqwim.engine.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Every name that the gazetteer and the languages have for something, in any spelling that folds alike. */
final class Directory {
    private static final List<String> STEPS = List.of(
            "drop-marks", "alef", "alef-maqsura", "persian-letters", "digits", "presentation-forms", "lower-case");

    private final Folding folding = new Folding(STEPS);
    private final Map<String, Map<String, Set<String>>> names = new LinkedHashMap<>();

    /** Something with an id in a table of the gazetteer: {@code countries}, {@code people} … */
    record Found(String table, String id, List<String> names) {}

    Directory(PackFiles files) {
        for (String path : files.list("gazetteer/", ".tsv")) {
            add(files, path);
        }
        for (String path : files.list("languages/", ".tsv")) {
            if (path.contains("/names/")) {
                add(files, path);
            }
        }
    }

    /** Cells of columns that hold names; a row without an id names nothing. */
    private void add(PackFiles files, String path) {
        String table = path.substring(path.lastIndexOf('/') + 1, path.length() - ".tsv".length());
        for (Tsv.Row row : Tsv.read(files, path)) {
            String id = row.cell("id");
            if (id.isEmpty()) {
                continue;
            }
            Set<String> all = names.computeIfAbsent(table, t -> new LinkedHashMap<>())
                    .computeIfAbsent(id, i -> new LinkedHashSet<>());
            all.add(id);
            row.cells().forEach((column, cell) -> {
                if (isName(column)) {
                    all.addAll(Tsv.split(cell));
                }
            });
        }
    }

    private static boolean isName(String column) {
        return column.startsWith("name") || column.equals("variants") || column.equals("abbr");
    }

    /** The ids in a table that are called so. */
    Set<String> ids(String table, String name) {
        Set<String> ids = new LinkedHashSet<>();
        names.getOrDefault(table, Map.of()).forEach((id, all) -> {
            if (all.stream().anyMatch(one -> folded(one).equals(folded(name)))) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** Everything that is called so; where nothing is, everything in whose name it stands. */
    List<Found> find(String name) {
        List<Found> exact = new ArrayList<>();
        List<Found> within = new ArrayList<>();
        String wanted = folded(name);
        names.forEach((table, rows) -> rows.forEach((id, all) -> {
            Found found = new Found(table, id, List.copyOf(all));
            if (all.stream().anyMatch(one -> folded(one).equals(wanted))) {
                exact.add(found);
            } else if (all.stream().anyMatch(one -> folded(one).contains(wanted))) {
                within.add(found);
            }
        }));
        return exact.isEmpty() ? within : exact;
    }

    /** All spellings of a person, by English canonical name. */
    Set<String> spellings(String person) {
        return names.getOrDefault("people", Map.of()).getOrDefault(person, Set.of(person));
    }

    /** As names are compared: without marks, forms of alef, case. */
    String folded(String name) {
        return folding.fold(name).toString().strip().toLowerCase(Locale.ROOT);
    }
}
