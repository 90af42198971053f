package io.taqwim.engine.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Report;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The year of a weekday with day and month, in a report that came without its day. */
class NamedYearsTest {
    private static final Pack PACK = Pack.read(PackFiles.packed(), "ar");
    private static final Dates DATES = Dates.of(PACK);
    private static final LocalDate CRAWLED = LocalDate.of(2025, 12, 1);

    @Test
    void between_the_last_year_named_and_the_day_it_was_fetched_the_weekday_decides() {
        assertThat(first("وصل الوفد الثلاثاء 25 نوفمبر إلى بغداد، وهي تتولى الرئاسة منذ يونيو 2024", CRAWLED))
                .isEqualTo(DateInterval.day(LocalDate.of(2025, 11, 25)));
        assertThat(first("وصل الوفد الاثنين 25 نوفمبر إلى بغداد، وهي تتولى الرئاسة منذ يونيو 2024", CRAWLED))
                .isEqualTo(DateInterval.day(LocalDate.of(2024, 11, 25)));
    }

    @Test
    void what_is_planned_can_lie_in_the_next_year() {
        assertThat(first("يصل الوفد الخميس 15 يناير إلى بغداد، وهي تتولى الرئاسة منذ يونيو 2024", CRAWLED))
                .isEqualTo(DateInterval.day(LocalDate.of(2026, 1, 15)));
    }

    @Test
    void the_year_stays_open_without_a_bound_or_a_weekday() {
        String told = "وصل الوفد الثلاثاء 25 نوفمبر إلى بغداد، وهي تتولى الرئاسة منذ يونيو 2024";
        assertThat(first(told, null)).isEqualTo(DateInterval.UNDATED);
        assertThat(first("وصل الوفد الثلاثاء 25 نوفمبر إلى بغداد", CRAWLED)).isEqualTo(DateInterval.UNDATED);
        assertThat(first("وصل الوفد في 25 نوفمبر إلى بغداد، وهي تتولى الرئاسة منذ يونيو 2024", CRAWLED))
                .isEqualTo(DateInterval.UNDATED);
        assertThat(first("وصل الوفد الثلاثاء 25 نوفمبر إلى بغداد، وهي تتولى الرئاسة منذ يونيو 2014", CRAWLED))
                .isEqualTo(DateInterval.UNDATED);
    }

    private static DateInterval first(String text, @Nullable LocalDate crawled) {
        Report report = new Report("r", text, null, null, null, null, null, crawled, null);
        Chart chart = PACK.chart(report.text());
        return DATES.read(chart, report).get(0).value().on(null, Tense.PAST);
    }
}
