package io.taqwim.engine.understand.dates;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a text that is no report, or of which nothing else is wanted. Without state. */
public final class DateReader {
    private final Pack pack;
    private final Dates dates;
    private final TenseAround tenses;

    private DateReader(Pack pack, Dates dates, TenseAround tenses) {
        this.pack = pack;
        this.dates = dates;
        this.tenses = tenses;
    }

    public static DateReader of(Pack pack) {
        return new DateReader(pack, Dates.of(pack), TenseAround.of(pack));
    }

    /** All date expressions, in the order of the text. */
    public List<DateReading> read(String text, @Nullable LocalDate published) {
        Chart chart = pack.chart(text);
        List<DateMention> mentions = dates.read(chart);
        List<Tense> tense = tenses.of(chart, mentions);
        List<DateReading> readings = new ArrayList<>(mentions.size());
        Quotes quotes = new Quotes(text);
        for (int i = 0; i < mentions.size(); i++) {
            DateMention mention = mentions.get(i);
            Span span = chart.span(mention.first(), mention.end());
            readings.add(new DateReading(
                    span,
                    quotes.next(span),
                    mention.rule(),
                    mention.value(),
                    tense.get(i),
                    mention.value().on(published, tense.get(i))));
        }
        return readings;
    }

    /** The words at spans that come in order; each letter of the text is passed once. */
    private static final class Quotes {
        private final String text;
        private int codePoint;
        private int unit;

        Quotes(String text) {
            this.text = text;
        }

        String next(Span span) {
            unit = text.offsetByCodePoints(unit, span.start() - codePoint);
            codePoint = span.start();
            return text.substring(unit, text.offsetByCodePoints(unit, span.end() - span.start()));
        }
    }
}
