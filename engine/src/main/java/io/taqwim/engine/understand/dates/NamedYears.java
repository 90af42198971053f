package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The year of "Thursday, 23 July" in a report that came without its day: it appeared in or after the last year it names and
 * before it was fetched, and what it plans lies in the year after that at most. Where the weekday fits the date in one of
 * these years only, that is the year.
 */
final class NamedYears {
    /** Longer than this many years a weekday comes back to its date. */
    private static final int MOST = 5;

    private NamedYears() {}

    static List<DateMention> settled(List<DateMention> mentions, Report report) {
        LocalDate crawled = report.crawled();
        int named = crawled == null ? 0 : last(mentions, crawled.getYear());
        if (report.published() != null || crawled == null || named == 0 || crawled.getYear() - named > MOST) {
            return mentions;
        }
        List<DateMention> settled = new ArrayList<>(mentions.size());
        for (DateMention mention : mentions) {
            DateValue value = settled(mention.value(), named, crawled.getYear() + 1);
            settled.add(
                    value == null
                            ? mention
                            : new DateMention(mention.first(), mention.end(), mention.rule(), value, mention.item()));
        }
        return settled;
    }

    /** The last year that a date of the report names, 0 where none does. */
    private static int last(List<DateMention> mentions, int upTo) {
        int last = 0;
        for (DateMention mention : mentions) {
            LocalDate first = mention.value().on(null, Tense.OPEN).firstKnown();
            if (first != null && first.getYear() <= upTo) {
                last = Math.max(last, first.getYear());
            }
        }
        return last;
    }

    private static @Nullable DateValue settled(DateValue value, int from, int to) {
        if (value instanceof Same same) {
            Stretch named = inOneYear(same.named(), from, to);
            return named == null ? null : new Same(same.said(), named);
        }
        return value instanceof Stretch stretch ? inOneYear(stretch, from, to) : null;
    }

    private static @Nullable Stretch inOneYear(Stretch day, int from, int to) {
        boolean open = day.anchor() instanceof Anchor.Open year
                && year.cycle() == Unit.YEAR
                && year.pick() == Pick.BY_TENSE
                && day.weekday() != null
                && day.precision() == Precision.DAY;
        Stretch only = null;
        for (int number = from; open && number <= to; number++) {
            Stretch whole = day.from(new Anchor.Year(number, false));
            DateInterval when = whole.on(null, Tense.OPEN);
            if (day.weekday() != null && Stretch.fits(when, day.weekday())) {
                if (only != null) {
                    return null;
                }
                only = whole;
            }
        }
        return only;
    }
}
