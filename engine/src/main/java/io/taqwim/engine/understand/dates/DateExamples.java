package io.taqwim.engine.understand.dates;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Derivation;
import io.taqwim.engine.language.Example;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the examples of the date rules against the whole pack. */
public final class DateExamples {
    private final Pack pack;
    private final Dates dates;
    private final TenseAround tenses;

    private DateExamples(Pack pack, Dates dates, TenseAround tenses) {
        this.pack = pack;
        this.dates = dates;
        this.tenses = tenses;
    }

    public static DateExamples of(Pack pack) {
        return new DateExamples(pack, Dates.of(pack), TenseAround.of(pack));
    }

    /** All examples of the language, in the order of the file. */
    public List<Example> all() {
        return pack.rules().examples(Dates.RULES);
    }

    /** What is wrong with an example's outcome, with the derivation of what was read; empty where it is as it says. */
    public String complaint(Example example) {
        Chart chart = pack.chart(example.report());
        List<DateMention> mentions = dates.read(chart);
        List<String> read = read(example, chart, mentions);
        List<String> wanted = example.means().stream().map(DateExamples::wanted).toList();
        boolean ruleRead = mentions.stream().anyMatch(mention -> Derivation.has(mention.item(), example.rule()));
        if (read.equals(wanted) && ruleRead != example.never()) {
            return "";
        }
        String why = read.equals(wanted)
                ? example.never() ? "the rule has a part in it" : "the rule has no part in it"
                : "wanted " + wanted + ", read " + read;
        return example.complaint(
                why,
                Derivation.of(chart, mentions.stream().map(DateMention::item).toList()));
    }

    private List<String> read(Example example, Chart chart, List<DateMention> mentions) {
        LocalDate published = example.published() == null ? null : LocalDate.parse(example.published());
        List<Tense> tense = tenses.of(chart, mentions);
        List<String> read = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            DateMention mention = mentions.get(i);
            String words = chart.span(mention.first(), mention.end()).quote(example.report());
            read.add(described(mention.value(), published, tense.get(i)) + " " + words);
        }
        return read;
    }

    private static String described(DateValue value, @Nullable LocalDate published, Tense tense) {
        DateInterval when = value.on(published, tense);
        Length length = value.length();
        if (when.precision() != null) {
            return described(
                    text(when.start()), text(when.end()), when.precision().code());
        }
        if (length != null) {
            return length.iso();
        }
        return value.dayOfEvent() != 0 ? "day " + value.dayOfEvent() : value.startCode() + ".." + value.endCode();
    }

    private static String described(String start, String end, String precision) {
        return start + ".." + end + " " + precision;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** One value of {@code means}: {@code day}, or {@code start}, {@code end} and {@code precision}, or {@code duration}. */
    private static String wanted(Map<String, Object> means) {
        String words = " " + means.get("from");
        if (means.containsKey("duration")) {
            return means.get("duration") + words;
        }
        if (means.containsKey("day-of-event")) {
            return "day " + means.get("day-of-event") + words;
        }
        if (means.containsKey("expression")) {
            return means.get("expression") + ".." + means.get("expression") + words;
        }
        String day = Precision.DAY.code();
        Object only = means.getOrDefault("day", "");
        return described(
                        String.valueOf(means.getOrDefault("start", only)),
                        String.valueOf(means.getOrDefault("end", only)),
                        String.valueOf(means.getOrDefault("precision", day)))
                + words;
    }
}
