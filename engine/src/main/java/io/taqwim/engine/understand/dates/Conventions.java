package io.taqwim.engine.understand.dates;

import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackException;
import io.taqwim.engine.language.Yaml;
import io.taqwim.engine.model.Precision;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a language's readers agree on and do not say: {@code conventions} of its {@code pack.yml}.
 *
 * @param firstOfWeek day on which weeks begin; Monday (ISO 8601) where the pack says nothing
 * @param weekend the days of the weekend, in order
 * @param parts for each unit, which of its smaller units "early" or "late" means, both inclusive, from 1
 */
record Conventions(DayOfWeek firstOfWeek, List<DayOfWeek> weekend, Map<Precision, Map<String, List<Integer>>> parts) {
    private static final String PATH = "conventions";

    Conventions {
        weekend = List.copyOf(weekend);
        parts = Map.copyOf(parts);
    }

    static Conventions of(Pack pack) {
        String file = "languages/" + pack.code() + "/pack.yml";
        Map<String, Object> settings = Yaml.map(pack.setting(PATH), file, PATH);
        List<String> weekend = Yaml.strings(settings.getOrDefault("weekend", List.of("saturday", "sunday")));
        String first = String.valueOf(settings.getOrDefault("first-weekday", "monday"));
        return new Conventions(
                weekday(first, file),
                weekend.stream().map(day -> weekday(day, file)).toList(),
                parts(Yaml.map(settings.get("parts"), file, PATH), file));
    }

    private static Map<Precision, Map<String, List<Integer>>> parts(Map<String, Object> node, String file) {
        Map<Precision, Map<String, List<Integer>>> parts = new EnumMap<>(Precision.class);
        node.forEach((unit, names) -> {
            Map<String, List<Integer>> bounds = new TreeMap<>();
            Yaml.map(names, file, unit).forEach((name, range) -> {
                List<Integer> ends = Yaml.strings(range).stream()
                        .map(number -> number(number, file))
                        .toList();
                if (ends.size() != 2) {
                    throw new PackException(file, unit + "." + name, "needs a first and a last");
                }
                bounds.put(name, ends);
            });
            parts.put(Precision.valueOf(unit.toUpperCase(Locale.ROOT)), bounds);
        });
        return parts;
    }

    private static int number(String text, String file) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new PackException(file, PATH, "not a number: " + text);
        }
    }

    private static DayOfWeek weekday(String name, String file) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(name.toUpperCase(Locale.ROOT))) {
                return day;
            }
        }
        throw new PackException(file, PATH, "not a weekday: " + name);
    }
}
