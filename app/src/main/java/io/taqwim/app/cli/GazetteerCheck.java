package io.taqwim.app.cli;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the tables of the gazetteer and the names in the languages fit together. */
final class GazetteerCheck {
    private final PackFiles files;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    GazetteerCheck(PackFiles files) {
        this.files = files;
    }

    /** One line for each row that does not fit, with file and line; empty where all do. */
    List<String> complaints() {
        for (String path : files.list("gazetteer/", ".tsv")) {
            String table = table(path);
            if (!table.equals("leaders")) {
                ids.put(table, idsOnce(path));
            }
        }
        Set<String> people = new HashSet<>();
        for (Tsv.Row row : Tsv.read(files, "gazetteer/leaders.tsv")) {
            people.add(row.cell("person"));
            term(row);
        }
        ids.put("people", people);
        refer("gazetteer/cities.tsv", "iso2", "countries");
        refer("gazetteer/countries.tsv", "capital", "cities");
        for (String path : files.list("languages/", ".tsv")) {
            if (path.contains("/names/") && ids.containsKey(table(path))) {
                idsOnce(path);
                refer(path, "id", table(path));
            }
        }
        return List.copyOf(complaints);
    }

    private static String table(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".tsv".length());
    }

    private Set<String> idsOnce(String path) {
        Set<String> seen = new HashSet<>();
        for (Tsv.Row row : Tsv.read(files, path)) {
            if (!seen.add(row.cell("id"))) {
                complain(row, row.cell("id") + " stands there twice");
            }
        }
        return seen;
    }

    private void refer(String path, String column, String table) {
        if (files.has(path)) {
            Tsv.read(files, path).forEach(row -> refer(row, column, table));
        }
    }

    private void refer(Tsv.Row row, String column, String table) {
        String id = row.cell(column);
        if (!id.isEmpty() && !ids.getOrDefault(table, Set.of()).contains(id)) {
            complain(row, column + " " + id + " is not in " + table);
        }
    }

    private void term(Tsv.Row row) {
        refer(row, "office", "offices");
        refer(row, "iso2", "countries");
        refer(row, "organisation", "organisations");
        if (row.cell("iso2").isEmpty() == row.cell("organisation").isEmpty()) {
            complain(row, "needs a state or an organisation, not both");
        }
        String from = row.cell("from");
        String to = row.cell("to");
        int same = Math.min(from.length(), to.length());
        if (from.substring(0, same).compareTo(to.substring(0, same)) > 0) {
            complain(row, "ends before it begins");
        }
    }

    private void complain(Tsv.Row row, String what) {
        complaints.add(row.file() + ", line " + row.line() + ": " + what);
    }
}
