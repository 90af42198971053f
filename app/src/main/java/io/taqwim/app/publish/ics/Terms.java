package io.taqwim.app.publish.ics;

import io.taqwim.app.publish.agenda.Look;
import io.taqwim.app.publish.agenda.Phrases;
import io.taqwim.engine.language.Labels;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Yaml;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of feeds in one language, and the categories of kinds, which are the same in all. */
final class Terms {
    private static final int ANY_WIDTH = 80;

    private final Labels labels;
    private final Phrases phrases;
    private final Map<String, String> categories = new HashMap<>();

    private Terms(PackFiles files, String language) {
        labels = Labels.read(files, language);
        phrases = new Phrases(files, new Look(language, ANY_WIDTH, false, false, false));
        for (String path : files.list("kinds/", ".yml")) {
            Map<String, Object> kind = Yaml.read(files, path);
            String id = String.valueOf(kind.get("kind"));
            categories.put(id, String.valueOf(kind.getOrDefault("category", id.toUpperCase(Locale.ROOT))));
        }
    }

    static Terms read(PackFiles files, String language) {
        return new Terms(files, language);
    }

    Phrases phrases() {
        return phrases;
    }

    /** The label {@code ics.<key>}. */
    String label(String key, Object... values) {
        return labels.text("ics." + key, values);
    }

    /** What a title says of a status; empty where it is plain. */
    String word(CalendarStatus status) {
        String key = "ics.word." + status.code();
        return labels.has(key) ? labels.text(key) : "";
    }

    /** What apps sort by: the kind, then what the event is about. */
    List<String> categories(CalendarEvent event) {
        List<String> all = new ArrayList<>();
        all.add(categories.getOrDefault(event.kind(), event.kind().toUpperCase(Locale.ROOT)));
        event.topics().forEach(topic -> all.add(topic.toUpperCase(Locale.ROOT)));
        return all;
    }
}
