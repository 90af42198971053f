package io.taqwim.app.read.html;

import io.taqwim.app.read.Json;
import io.taqwim.app.read.Refused;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The first article (schema.org: {@code NewsArticle}, {@code Article} …) that a page describes in JSON-LD. */
record LinkedData(Map<?, ?> article) {

    /** Blocks that are no JSON are passed over: the page has its text elsewhere too. */
    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                Map<?, ?> article = article(Json.read(script.data()));
                if (article != null) {
                    return new LinkedData(article);
                }
            } catch (Refused e) {
                continue;
            }
        }
        return new LinkedData(Map.of());
    }

    private static @Nullable Map<?, ?> article(@Nullable Object root) {
        Deque<Object> open = new ArrayDeque<>();
        push(open, root);
        while (!open.isEmpty()) {
            Object node = open.pop();
            if (node instanceof Map<?, ?> map) {
                if (isArticle(map.get("@type"))) {
                    return map;
                }
                map.values().forEach(value -> push(open, value));
            } else if (node instanceof List<?> list) {
                list.forEach(value -> push(open, value));
            }
        }
        return null;
    }

    private static void push(Deque<Object> open, @Nullable Object value) {
        if (value instanceof Map || value instanceof List) {
            open.push(value);
        }
    }

    private static boolean isArticle(@Nullable Object type) {
        return type instanceof List<?> types
                ? types.stream().anyMatch(LinkedData::isArticle)
                : type instanceof String name && name.endsWith("Article");
    }

    /** A property that is a text, with HTML entities resolved; null where it is missing or empty. */
    @Nullable
    String text(String property) {
        return article.get(property) instanceof String text && !text.isBlank()
                ? Parser.unescapeEntities(text, false).strip()
                : null;
    }

    /** The name of a property that is a thing. */
    @Nullable
    String nameOf(String property) {
        return article.get(property) instanceof Map<?, ?> thing ? new LinkedData(thing).text("name") : text(property);
    }
}
