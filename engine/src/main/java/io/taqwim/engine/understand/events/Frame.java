package io.taqwim.engine.understand.events;

import io.taqwim.engine.language.PackException;
import io.taqwim.engine.language.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a kind of event is told with a trigger: which slots there are and where their fillers stand, in the order in which
 * they are tried.
 *
 * @param id stable; every claim that it makes carries it
 * @param roles filler places by role
 * @param places where the place stands
 * @param options what else is special about the frame: a marker that is needed, a status that its past tense has …
 */
record Frame(
        String id,
        String kind,
        List<String> triggers,
        Map<String, List<Source>> roles,
        List<Source> places,
        Map<String, String> options) {
    Frame {
        triggers = List.copyOf(triggers);
        places = List.copyOf(places);
        options = Map.copyOf(options);
    }

    static List<Frame> read(Map<String, Object> file, String path) {
        List<Frame> frames = new ArrayList<>();
        String kind = String.valueOf(file.get("kind"));
        for (Object node : Yaml.list(file.get("frames"))) {
            Map<String, Object> frame = Yaml.map(node, path, "frames");
            String id = String.valueOf(frame.get("id"));
            Map<String, List<Source>> roles = new LinkedHashMap<>();
            Yaml.map(frame.get("roles"), path, id).forEach((role, from) -> roles.put(role, sources(from, path, id)));
            Map<String, String> options = new LinkedHashMap<>();
            Yaml.map(frame.get("options"), path, id).forEach((key, value) -> options.put(key, String.valueOf(value)));
            frames.add(new Frame(
                    id,
                    kind,
                    Yaml.strings(frame.get("trigger")),
                    roles,
                    sources(frame.get("place"), path, id),
                    options));
        }
        return frames;
    }

    private static List<Source> sources(@org.jspecify.annotations.Nullable Object node, String path, String id) {
        List<Source> sources = new ArrayList<>();
        for (String name : Yaml.strings(node)) {
            try {
                sources.add(Source.named(name));
            } catch (IllegalArgumentException e) {
                throw new PackException(path, id, String.valueOf(e.getMessage()));
            }
        }
        return sources;
    }

    String option(String name) {
        return options.getOrDefault(name, "");
    }
}
