package io.taqwim.app.gazetteer;

import io.taqwim.app.read.Json;
import io.taqwim.app.read.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query of Wikidata: each column's value as text. Read from either of the two JSON files that its query service
 * offers: SPARQL results ({@code {"results":{"bindings":[{"from":{"value":…}}]}}}) or a plain list ({@code [{"from":…}]}).
 */
public record QueryResult(List<Map<String, String>> rows) {
    public QueryResult {
        rows = List.copyOf(rows);
    }

    public static QueryResult read(String json) throws Refused {
        Object value = Json.read(json);
        if (value instanceof Map<?, ?> map && map.get("results") instanceof Map<?, ?> results) {
            value = results.get("bindings");
        }
        if (!(value instanceof List<?> list)) {
            throw new Refused("holds no rows of a query: give the JSON that query.wikidata.org offers for download");
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (Object row : list) {
            rows.add(row instanceof Map<?, ?> cells ? row(cells) : Map.of());
        }
        return new QueryResult(rows);
    }

    private static Map<String, String> row(Map<?, ?> cells) {
        Map<String, String> row = new TreeMap<>();
        cells.forEach((column, cell) -> {
            String value = text(cell instanceof Map<?, ?> bound ? bound.get("value") : cell);
            if (value != null) {
                row.put(String.valueOf(column), value);
            }
        });
        return row;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
