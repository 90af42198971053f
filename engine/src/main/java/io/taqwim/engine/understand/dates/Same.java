package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One day said in two ways ("tomorrow, Thursday"; "next Friday, the 30th of July"). Each checks the other, and together
 * they tell when the report was published.
 *
 * @param said by its distance from the publication, or in another calendar
 * @param named by its name
 */
record Same(DateValue said, Stretch named) implements DateValue {
    /** A publication day that is a day off (a crawler's, another time zone's) still lets the name decide. */
    private static final int SLACK = 1;

    @Override
    public DateInterval on(@Nullable LocalDate published, Tense tense) {
        if (named.anchor().isFixed()) {
            return named.on(published, tense);
        }
        DateInterval first = said.on(published, tense);
        LocalDate day = first.firstKnown();
        if (day == null) {
            return DateInterval.UNDATED;
        }
        DateInterval second = named.nearest(day);
        LocalDate other = second.firstKnown();
        boolean agree = other != null && (dated() || Math.abs(ChronoUnit.DAYS.between(day, other)) <= SLACK);
        return agree ? second : first;
    }

    /** A day of a month is stronger than "today"; a weekday alone is only so if it lies beside it. */
    private boolean dated() {
        return named.anchor() instanceof Anchor.Open open && open.cycle() != Unit.WEEK;
    }

    /** Whether both are one day, had the report been published then. */
    boolean holds(LocalDate published) {
        DateInterval first = said.on(published, Tense.OPEN);
        LocalDate day = first.firstKnown();
        if (day == null) {
            return true;
        }
        DateInterval second = named.nearest(day);
        boolean fits = named.weekday() == null || Stretch.fits(second, named.weekday());
        return fits && first.equals(second);
    }

    @Override
    public @Nullable String startCode() {
        return named.anchor().isFixed() ? null : said.startCode();
    }

    @Override
    public @Nullable String endCode() {
        return named.anchor().isFixed() ? null : said.endCode();
    }
}
