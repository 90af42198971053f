package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a date is counted inside of: a year that is named, the month after the publication, any year. */
interface Anchor {
    /** Whether it lies where it lies whenever the report was published. */
    default boolean isFixed() {
        return false;
    }

    /** The stretch {@code turn} turns after the one that is meant or lies nearest; null where there is none. */
    @Nullable
    DateInterval at(LocalDate published, int turn);

    String code();

    /** A year by its number. */
    record Year(int number, boolean hijri) implements Anchor {
        @Override
        public boolean isFixed() {
            return true;
        }

        @Override
        public @Nullable DateInterval at(LocalDate published, int turn) {
            return hijri
                    ? Hijri.year(number)
                    : new DateInterval(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31), Precision.YEAR);
        }

        @Override
        public String code() {
            return (hijri ? "H" : "") + number;
        }
    }

    /** A stretch that has no other name: a decade, a day of another calendar. */
    record Fixed(DateInterval stretch) implements Anchor {
        @Override
        public boolean isFixed() {
            return true;
        }

        @Override
        public DateInterval at(LocalDate published, int turn) {
            return stretch;
        }

        @Override
        public String code() {
            return String.valueOf(stretch.start());
        }
    }

    /** So many units after the one in which the publication lies. */
    record Shifted(Unit unit, int by, DayOfWeek firstOfWeek) implements Anchor {
        @Override
        public @Nullable DateInterval at(LocalDate published, int turn) {
            return unit.around(published, by, firstOfWeek);
        }

        @Override
        public String code() {
            if (unit == Unit.DAY) {
                return by == 0 ? "P" : "P" + signed();
            }
            return "P" + signed() + unit.letter();
        }

        private String signed() {
            return by < 0 ? Integer.toString(by) : "+" + by;
        }
    }

    /** Any turn of something that comes again and again; words, the tense or nearness pick one. */
    record Open(Unit cycle, Pick pick, DayOfWeek firstOfWeek) implements Anchor {
        @Override
        public @Nullable DateInterval at(LocalDate published, int turn) {
            return cycle.around(published, turn, firstOfWeek);
        }

        @Override
        public String code() {
            String prefix = pick == Pick.BY_TENSE ? "" : "P:" + pick.code();
            return switch (cycle) {
                case WEEK -> pick == Pick.BY_TENSE ? "P" : prefix;
                case MONTH -> prefix + "--";
                case HIJRI_YEAR -> prefix + "H-";
                default -> prefix + "-";
            };
        }
    }
}
