package io.taqwim.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables of the packs: tab-separated, {@code #} lines say where a table comes from, the first other line names the
 * columns, {@code |} stands between several values of a cell.
 */
public final class Tsv {
    private Tsv() {}

    /** A line of a table: its cells by column, and where it stands. */
    public record Row(String file, int line, Map<String, String> cells) {
        /** The cell of a column; empty where the table has none. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        public List<String> values(String column) {
            return split(cell(column));
        }
    }

    /** The values of a cell, in their order, without empty ones. */
    public static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        int from = 0;
        while (from <= cell.length()) {
            int bar = cell.indexOf('|', from);
            String value = cell.substring(from, bar < 0 ? cell.length() : bar).strip();
            if (!value.isEmpty()) {
                values.add(value);
            }
            from = bar < 0 ? cell.length() + 1 : bar + 1;
        }
        return values;
    }

    public static List<Row> read(PackFiles files, String path) {
        List<Row> rows = new ArrayList<>();
        String[] columns = null;
        int number = 0;
        for (String line : files.read(path).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns == null) {
                columns = cells;
            } else if (cells.length > columns.length) {
                throw new PackException(path, "line " + number, "has more cells than the table has columns");
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.length; i++) {
                    row.put(columns[i], cells[i].strip());
                }
                rows.add(new Row(path, number, row));
            }
        }
        return rows;
    }
}
