package io.taqwim.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML files of the packs as maps and lists; every complaint names the file. */
public final class Yaml {
    private Yaml() {}

    public static Map<String, Object> read(PackFiles files, String path) {
        try {
            Object root = new Load(LoadSettings.builder().setLabel(path).build()).loadFromString(files.read(path));
            return map(root, path, "the file");
        } catch (YamlEngineException e) {
            throw new PackException(path, "", String.valueOf(e.getMessage()));
        }
    }

    public static Map<String, Object> map(@Nullable Object node, String path, String where) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> found) {
            found.forEach((key, value) -> {
                if (value != null) {
                    map.put(String.valueOf(key), value);
                }
            });
            return map;
        }
        if (node == null) {
            return map;
        }
        throw new PackException(path, where, "should hold keys and values");
    }

    /** A list; a single value is a list of one, nothing is an empty list. */
    public static List<Object> list(@Nullable Object node) {
        if (node instanceof List<?> found) {
            List<Object> list = new ArrayList<>();
            found.forEach(value -> list.add(value == null ? "" : value));
            return list;
        }
        return node == null ? List.of() : List.of(node);
    }

    public static List<String> strings(@Nullable Object node) {
        return list(node).stream().map(String::valueOf).toList();
    }
}
