package io.taqwim.app.web;

import io.taqwim.app.read.Json;
import io.taqwim.app.read.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON value to look into. */
record Tree(@Nullable Object value) {
    static Tree of(String json) {
        try {
            return new Tree(Json.read(json));
        } catch (Refused e) {
            throw new AssertionError(e.sentence() + ": " + json);
        }
    }

    Map<String, Tree> fields() {
        Map<String, Tree> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, of) -> fields.put(String.valueOf(name), new Tree(of)));
        }
        return fields;
    }

    Tree at(String name) {
        return Objects.requireNonNull(fields().get(name), () -> "no " + name + " in " + value);
    }

    List<Tree> items() {
        List<Tree> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> items.add(new Tree(item)));
        }
        return items;
    }

    String text() {
        return String.valueOf(value);
    }

    @Nullable
    String textOrNull() {
        return value == null ? null : text();
    }

    /** The texts of all fields of this name, however deep. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        fields().forEach((field, of) -> {
            if (field.equals(name) && of.value instanceof String text) {
                texts.add(text);
            }
            texts.addAll(of.texts(name));
        });
        items().forEach(item -> texts.addAll(item.texts(name)));
        return texts;
    }
}
