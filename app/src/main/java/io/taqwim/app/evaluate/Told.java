package io.taqwim.app.evaluate;

import io.taqwim.engine.check.Outline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One event of a report, as a line of {@code docs/formats.md}, section 2, has it; a reader's line may lack what a machine's has. */
record Told(Map<?, ?> event) {

    /** A quote, with the code points that it takes; without offsets where the reader gave none. */
    record Words(@Nullable Integer start, @Nullable Integer end, String quote) {}

    static List<Told> of(Map<?, ?> report) {
        List<Told> told = new ArrayList<>();
        for (Object event : list(report.get("events"))) {
            if (event instanceof Map<?, ?> map) {
                told.add(new Told(map));
            }
        }
        return told;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    @Nullable
    String text(String field) {
        return event.get(field) instanceof String text ? text : null;
    }

    /** {@code country} or {@code city}. */
    @Nullable
    String place(String field) {
        return event.get("place") instanceof Map<?, ?> place && place.get(field) instanceof String text ? text : null;
    }

    boolean background() {
        return Boolean.TRUE.equals(event.get("background"));
    }

    private @Nullable LocalDate day(String field) {
        String text = text(field);
        return text == null ? null : LocalDate.parse(text);
    }

    Set<String> parties() {
        return new TreeSet<>(byParty("id").keySet());
    }

    /** A property of each party that has it, by the party's id. */
    Map<String, String> byParty(String property) {
        Map<String, String> values = new TreeMap<>();
        for (Object party : list(event.get("parties"))) {
            if (party instanceof Map<?, ?> map
                    && map.get("id") instanceof String id
                    && map.get(property) instanceof String value) {
                values.put(id, value);
            }
        }
        return values;
    }

    Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        list(event.get("topics")).forEach(topic -> topics.add(String.valueOf(topic)));
        return topics;
    }

    List<Words> evidence() {
        List<Words> words = new ArrayList<>();
        for (Object one : list(event.get("evidence"))) {
            if (one instanceof String quote) {
                words.add(new Words(null, null, quote));
            } else if (one instanceof Map<?, ?> map && map.get("quote") instanceof String quote) {
                words.add(new Words(number(map.get("start")), number(map.get("end")), quote));
            }
        }
        return words;
    }

    private static @Nullable Integer number(@Nullable Object value) {
        return value instanceof String digits ? Integer.valueOf(digits) : null;
    }

    Outline outline() {
        return new Outline(
                String.valueOf(text("kind")),
                text("status"),
                day("start"),
                day("end"),
                place("country"),
                parties(),
                background());
    }
}
