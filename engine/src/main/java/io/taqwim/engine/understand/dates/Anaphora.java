package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what the dates that point back point at: the nearest day, or the nearest year that has a number, before them. */
final class Anaphora {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private Anaphora() {}

    static List<DateMention> resolved(List<DateMention> mentions) {
        List<DateMention> resolved = new ArrayList<>(mentions.size());
        DateValue day = null;
        DateValue year = null;
        for (DateMention mention : mentions) {
            DateValue value = mention.value();
            if (value instanceof Anaphor anaphor) {
                value = resolved(anaphor, day, year);
                resolved.add(new DateMention(mention.first(), mention.end(), mention.rule(), value, mention.item()));
            } else {
                resolved.add(mention);
                year = hasYear(value) ? value : year;
            }
            day = isDay(value) ? value : day;
        }
        return resolved;
    }

    private static Anaphor resolved(Anaphor anaphor, @Nullable DateValue day, @Nullable DateValue year) {
        DateValue back = anaphor.unit() == Unit.DAY ? day : year;
        return back == null ? anaphor : anaphor.to(back);
    }

    private static boolean hasYear(DateValue value) {
        return value instanceof Stretch stretch && stretch.anchor() instanceof Anchor.Year;
    }

    private static boolean isDay(DateValue value) {
        return value.length() == null && value.on(ANY_DAY, Tense.OPEN).precision() == Precision.DAY;
    }
}
