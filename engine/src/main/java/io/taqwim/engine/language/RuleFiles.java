package io.taqwim.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rule files of a language. A file of patterns has {@code levels}, each a list of rules; what a rule file means beyond
 * its patterns (frames, cues) is read by the part of the engine that uses it.
 */
public final class RuleFiles {
    private final String folder;
    private final Map<String, Map<String, Object>> files;
    private final PackFiles packed;

    private RuleFiles(String folder, Map<String, Map<String, Object>> files, PackFiles packed) {
        this.folder = folder;
        this.files = files;
        this.packed = packed;
    }

    static RuleFiles read(PackFiles packed, String languageFolder) {
        String folder = languageFolder + "rules/";
        Map<String, Map<String, Object>> files = new LinkedHashMap<>();
        for (String path : packed.list(folder, ".yml")) {
            String name = path.substring(folder.length(), path.length() - ".yml".length());
            files.put(name, Yaml.read(packed, path));
        }
        return new RuleFiles(folder, files, packed);
    }

    /** Names of the files, without ending, in order. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** A file's content; empty where the language has no such file. */
    public Map<String, Object> file(String name) {
        return files.getOrDefault(name, Map.of());
    }

    public String path(String name) {
        return folder + name + ".yml";
    }

    /** The pattern rules of a file, level by level. */
    public List<List<Rule>> levels(String name) {
        List<List<Rule>> levels = new ArrayList<>();
        for (Object level : Yaml.list(file(name).get("levels"))) {
            List<Rule> rules = new ArrayList<>();
            for (Object node : Yaml.list(level)) {
                rules.add(rule(name, Yaml.map(node, path(name), "a rule")));
            }
            levels.add(rules);
        }
        return levels;
    }

    private Rule rule(String name, Map<String, Object> node) {
        String id = String.valueOf(node.get("id"));
        List<Rule.Pattern> patterns = new ArrayList<>();
        for (String pattern : Yaml.strings(node.get("read"))) {
            try {
                patterns.add(Rule.Pattern.of(pattern));
            } catch (IllegalArgumentException e) {
                throw new PackException(path(name), id, String.valueOf(e.getMessage()));
            }
        }
        if (patterns.isEmpty() || !node.containsKey("is")) {
            throw new PackException(path(name), id, "needs 'is' and 'read'");
        }
        return new Rule(
                id, path(name), String.valueOf(node.get("is")), patterns, Yaml.map(node.get("value"), path(name), id));
    }

    /** The examples beside the rules of a file, in its order. */
    public List<Example> examples(String name) {
        return new RuleExamples(path(name), file(name), packed.read(path(name))).all();
    }

    /** Complains of the first rule of a file that has no example. */
    public void needExamples(String name) {
        new RuleExamples(path(name), file(name), packed.read(path(name))).need();
    }
}
