package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a date expression means: a function of the day of publication. */
public interface DateValue {
    /** Where an interval is open: "from the 25th on" gives only a first day, "until Friday" only a last one. */
    enum Bound {
        WHOLE,
        STARTS,
        ENDS
    }

    /** The days meant, or {@link DateInterval#UNDATED} where they depend on a publication day that is not known. */
    DateInterval on(@Nullable LocalDate published, Tense tense);

    /** How the first day was said, where it depends on something ({@code P+1}, {@code --11-26}); null where it does not. */
    @Nullable
    String startCode();

    /** The same for the last day. */
    @Nullable
    String endCode();

    default Bound bound() {
        return Bound.WHOLE;
    }

    /** How long, where the expression is a length of time ("two days") and no date, or has one beside its first day. */
    default @Nullable Length length() {
        return null;
    }

    /** "On its second day" is 2; 0 where the expression does not count days inside an event. */
    default int dayOfEvent() {
        return 0;
    }
}
