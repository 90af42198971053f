package io.taqwim.engine.language;

import io.taqwim.engine.model.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** One of the languages in which the calendar speaks: its sentences and the names that it shows. */
public record Tongue(String code, Labels labels, ShownNames names) {
    private static final String FILE = "/ui.properties";

    /** Every language that has a {@code ui.properties}, by code. */
    public static List<Tongue> all(PackFiles files) {
        return files.list("languages/", FILE).stream()
                .map(path -> path.substring("languages/".length(), path.length() - FILE.length()))
                .map(code -> new Tongue(code, Labels.read(files, code), ShownNames.read(files, code)))
                .toList();
    }

    /** One sentence in each of several languages. */
    public static Wording say(List<Tongue> tongues, Function<Tongue, String> sentence) {
        SortedMap<String, String> said = new TreeMap<>();
        tongues.forEach(tongue -> said.put(tongue.code, sentence.apply(tongue)));
        return new Wording(said);
    }

    /** "26 November 2025". */
    public String day(LocalDate day) {
        return labels.text(
                "cli.date",
                Integer.toString(day.getDayOfMonth()),
                labels.text("cli.month." + day.getMonthValue()),
                Integer.toString(day.getYear()));
    }

    /** "A, B and C". */
    public String list(List<String> items) {
        String list = "";
        for (int i = 0; i < items.size(); i++) {
            String key = i == items.size() - 1 ? "cli.and" : "cli.list";
            list = i == 0 ? items.get(0) : labels.text(key, list, items.get(i));
        }
        return list;
    }
}
