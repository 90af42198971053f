package io.taqwim.engine.language;

import java.util.Collection;
import java.util.Map;

/** Which rules read which words on the way to an item. */
public final class Derivation {
    private Derivation() {}

    /** Whether the rule read the item or a part of it. */
    public static boolean has(Item item, String rule) {
        return item.rule().equals(rule) || item.parts().values().stream().anyMatch(part -> has(part, rule));
    }

    /** A line for each rule and its words, parts set in below what they are part of. */
    public static String of(Chart chart, Collection<Item> items) {
        StringBuilder lines = new StringBuilder();
        items.forEach(item -> add(chart, item, 1, lines));
        return lines.toString();
    }

    private static void add(Chart chart, Item item, int depth, StringBuilder lines) {
        lines.append("  ".repeat(depth))
                .append(item.rule())
                .append(": ")
                .append(chart.quote(item))
                .append('\n');
        item.parts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(part -> add(chart, part.getValue(), depth + 1, lines));
    }
}
