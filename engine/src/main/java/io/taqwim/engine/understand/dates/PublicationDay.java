package io.taqwim.engine.understand.dates;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Published;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a report was published, and the words from which that is known. It is never guessed: where the words
 * leave more than one day, it stays unknown.
 *
 * @param derivation in the order of the text; empty where the day came with the report or is not known
 */
public record PublicationDay(Published published, List<Step> derivation) {
    /** A weekday that is said with "next" or "last" lies so many days from the publication at most. */
    private static final int REACH = 14;

    /** What one stretch of words says of the day. */
    public record Step(Says says, Span span, String quote) {}

    /** That it is this day; that a day told by its distance is a day told by its name; that it lies before another. */
    public enum Says {
        IS_THAT_DAY,
        SAID_TWICE
    }

    public PublicationDay {
        derivation = List.copyOf(derivation);
    }

    public static PublicationDay of(Report report, Chart chart, List<DateMention> dates) {
        if (report.published() != null) {
            return new PublicationDay(new Published(report.published(), Published.Basis.GIVEN), List.of());
        }
        Dateline dateline = new Dateline(chart, dates);
        PublicationDay stated = stated(report, chart, dates, dateline);
        stated = stated == null ? statedWithoutYear(report, chart, dates, dateline) : stated;
        return stated == null ? inferred(report, chart, dates) : stated;
    }

    /** A dateline of day and month, where the text names the very day with its year, and with no other year. */
    private static @Nullable PublicationDay statedWithoutYear(
            Report report, Chart chart, List<DateMention> dates, Dateline dateline) {
        for (DateMention mention : dates) {
            String code = mention.value().startCode();
            if (code == null || !code.startsWith("--") || !dateline.holds(mention)) {
                continue;
            }
            List<DateMention> whole = dates.stream()
                    .filter(other ->
                            isThat(code, other.value().on(null, Tense.OPEN).start()))
                    .toList();
            List<LocalDate> days = whole.stream()
                    .map(other -> other.value().on(null, Tense.OPEN).start())
                    .distinct()
                    .toList();
            LocalDate day = days.size() == 1 ? days.get(0) : null;
            if (day != null && (report.crawled() == null || !day.isAfter(report.crawled()))) {
                Published published = new Published(day, Published.Basis.STATED);
                return new PublicationDay(
                        published,
                        List.of(step(Says.IS_THAT_DAY, chart, mention), step(Says.IS_THAT_DAY, chart, whole.get(0))));
            }
        }
        return null;
    }

    /** Whether a day is the one that {@code --MM-DD} leaves open. */
    private static boolean isThat(String code, @Nullable LocalDate day) {
        return day != null && day.toString().endsWith(code.substring(1));
    }

    /** A whole date in a line of its own or behind words for publishing, or "today" with a whole date. */
    private static @Nullable PublicationDay stated(
            Report report, Chart chart, List<DateMention> dates, Dateline dateline) {
        for (DateMention mention : dates) {
            LocalDate day = day(mention.value().on(null, Tense.OPEN));
            boolean notTooLate = day != null && (report.crawled() == null || !day.isAfter(report.crawled()));
            if (notTooLate && (isToday(mention.value()) || dateline.holds(mention))) {
                Published published = new Published(day, Published.Basis.STATED);
                return new PublicationDay(published, List.of(step(Says.IS_THAT_DAY, chart, mention)));
            }
        }
        return null;
    }

    private static boolean isToday(DateValue value) {
        return value instanceof Same same
                && same.said() instanceof Stretch stretch
                && stretch.anchor() instanceof Anchor.Shifted shifted
                && shifted.unit() == Unit.DAY
                && shifted.by() == 0;
    }

    /** The one day on which all that is said twice is the same day, if there is one. */
    private static PublicationDay inferred(Report report, Chart chart, List<DateMention> dates) {
        List<DateMention> twice = dates.stream()
                .filter(mention -> mention.value() instanceof Same)
                .toList();
        LocalDate only = null;
        for (LocalDate day : candidates(twice)) {
            boolean possible = report.crawled() == null || !day.isAfter(report.crawled());
            if (possible && twice.stream().allMatch(mention -> ((Same) mention.value()).holds(day))) {
                if (only != null) {
                    return unknown();
                }
                only = day;
            }
        }
        if (only == null) {
            return unknown();
        }
        List<Step> derivation = twice.stream()
                .map(mention -> step(Says.SAID_TWICE, chart, mention))
                .toList();
        return new PublicationDay(new Published(only, Published.Basis.INFERRED), derivation);
    }

    /** The days around the first whole date that is also told by its distance from the publication. */
    private static List<LocalDate> candidates(List<DateMention> twice) {
        for (DateMention mention : twice) {
            LocalDate named = day(mention.value().on(null, Tense.OPEN));
            if (named != null) {
                List<LocalDate> days = new ArrayList<>();
                for (int by = -REACH; by <= REACH; by++) {
                    days.add(named.plusDays(by));
                }
                return days;
            }
        }
        return List.of();
    }

    private static PublicationDay unknown() {
        return new PublicationDay(Published.UNKNOWN, List.of());
    }

    private static @Nullable LocalDate day(DateInterval when) {
        return when.precision() == Precision.DAY
                        && when.start() != null
                        && when.start().equals(when.end())
                ? when.start()
                : null;
    }

    private static Step step(Says says, Chart chart, DateMention mention) {
        Span span = chart.span(mention.first(), mention.end());
        return new Step(says, span, chart.text().quote(span));
    }
}
