package io.taqwim.app.search;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import io.taqwim.engine.understand.names.SameName;
import io.taqwim.engine.understand.names.SameName.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How those are written who have an id: in every language that has names, with every other spelling. */
public final class Spellings {
    private static final List<String> TABLES =
            List.of("people", "countries", "organisations", "cities", "venues", "agencies");

    private final Map<String, List<String>> byId = new HashMap<>();
    private final SameName sameName;

    private Spellings(SameName sameName) {
        this.sameName = sameName;
    }

    public static Spellings read(PackFiles files) {
        Spellings spellings = new Spellings(SameName.read(files));
        for (String table : TABLES) {
            for (String path : files.list("languages/", "/names/" + table + ".tsv")) {
                Tsv.read(files, path).forEach(spellings::add);
            }
        }
        return spellings;
    }

    /** All columns but the id are names or forms of them. */
    private void add(Tsv.Row row) {
        List<String> all = byId.computeIfAbsent(row.cell("id"), id -> new ArrayList<>());
        row.cells().keySet().stream()
                .filter(column -> !column.equals("id"))
                .sorted()
                .forEach(column -> all.addAll(row.values(column)));
    }

    /** The id and all other spellings in one line. */
    String of(String id) {
        return id + "\n" + String.join("\n", byId.getOrDefault(id, List.of()));
    }

    /** A name made ready to be compared. */
    Spelling ready(String name) {
        return sameName.spelling(name);
    }

    boolean same(Spelling one, Spelling other) {
        return sameName.same(one, other);
    }
}
