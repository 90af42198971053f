package io.taqwim.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The examples of one rule file: beside each rule of its {@code levels}, {@code frames} or {@code topics}, {@code examples} of what it reads
 * and {@code never} of what it does not, each a report or a map with {@code report}, {@code published} and {@code means}.
 * What {@code means} may hold is known to the part of the engine that reads by these rules.
 */
final class RuleExamples {
    private final String path;
    private final Map<String, Object> file;
    private final String content;

    RuleExamples(String path, Map<String, Object> file, String content) {
        this.path = path;
        this.file = file;
        this.content = content;
    }

    List<Example> all() {
        List<Example> all = new ArrayList<>();
        for (Map<String, Object> rule : rules()) {
            beside(rule, "examples", all);
            beside(rule, "never", all);
        }
        return all;
    }

    void need() {
        for (Map<String, Object> rule : rules()) {
            if (!rule.containsKey("examples") && !rule.containsKey("never")) {
                String id = id(rule);
                throw new PackException(path, "line " + line(id, id) + ", " + id, "has no example");
            }
        }
    }

    private List<Map<String, Object>> rules() {
        List<Object> nodes = new ArrayList<>();
        Yaml.list(file.get("levels")).forEach(level -> nodes.addAll(Yaml.list(level)));
        nodes.addAll(Yaml.list(file.get("frames")));
        nodes.addAll(Yaml.list(file.get("topics")));
        return nodes.stream().map(node -> Yaml.map(node, path, "a rule")).toList();
    }

    private static String id(Map<String, Object> rule) {
        return String.valueOf(rule.get("id"));
    }

    private void beside(Map<String, Object> rule, String key, List<Example> all) {
        for (Object node : Yaml.list(rule.get(key))) {
            Map<String, Object> example =
                    node instanceof String ? Map.of("report", node) : Yaml.map(node, path, id(rule));
            all.add(example(id(rule), example, key.equals("never")));
        }
    }

    private Example example(String rule, Map<String, Object> node, boolean never) {
        String report = String.valueOf(node.get("report")).strip();
        List<Map<String, Object>> means = Yaml.list(node.get("means")).stream()
                .map(one -> Yaml.map(one, path, rule))
                .toList();
        return new Example(path, line(rule, report), rule, report, published(node), means, never);
    }

    /** The example's own day, else that of all examples of the file. */
    private @Nullable String published(Map<String, Object> example) {
        Object day = example.getOrDefault("published", file.get("published"));
        return day == null ? null : String.valueOf(day);
    }

    /** Where the first line of some words stands behind the beginning of a rule; the rule's where it is written otherwise. */
    private int line(String rule, String words) {
        int start = Math.max(0, content.indexOf("id: " + rule + "\n"));
        int found = content.indexOf(words.lines().findFirst().orElse(rule), start);
        String before = content.substring(0, found < 0 ? start : found);
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }
}
