package io.taqwim.engine.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Published;
import io.taqwim.engine.model.Published.Basis;
import io.taqwim.engine.model.Report;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a report that came without its day was published, by its own words. */
class PublicationDayTest {
    private static final Pack PACK = Pack.read(PackFiles.packed(), "ar");
    private static final Dates DATES = Dates.of(PACK);

    @Test
    void what_came_with_the_report_stands() {
        Report report = new Report(
                "r",
                "التقى الوزيران اليوم 3 مارس 2020",
                null,
                null,
                null,
                LocalDate.of(2025, 11, 24),
                null,
                null,
                null);
        assertThat(read(report).published()).isEqualTo(new Published(LocalDate.of(2025, 11, 24), Basis.GIVEN));
    }

    @Test
    void a_date_in_a_line_of_its_own_is_stated() {
        known("وصول الوفد إلى مسقط\nالأحد 23 نوفمبر 2025\nوصل الوفد مساء اليوم.", "2025-11-23", Basis.STATED);
        known("الوفد في مسقط\nنشر في: ٢٣/١١/٢٠٢٥ - 14:05\nوصل الوفد اليوم.", "2025-11-23", Basis.STATED);
        known("وصل الوفد اليوم.\nتاريخ النشر: 2025-11-23", "2025-11-23", Basis.STATED);
    }

    @Test
    void today_with_a_whole_date_is_stated() {
        known("استقبل الملك اليوم الأحد 23 نوفمبر 2025 وزير الدفاع", "2025-11-23", Basis.STATED);
    }

    @Test
    void tomorrow_with_a_whole_date_leaves_one_day() {
        PublicationDay day =
                known("يصل غدا الثلاثاء 4 / 6 / 1447هـ الموافق 25 / 11 / 2025م وفد رفيع", "2025-11-24", Basis.INFERRED);
        assertThat(day.derivation())
                .extracting(PublicationDay.Step::quote)
                .containsExactly("غدا الثلاثاء 4 / 6 / 1447هـ الموافق 25 / 11 / 2025م");
    }

    @Test
    void next_friday_with_its_date_and_todays_weekday_leave_one_day() {
        known("أعلن الوزير اليوم الاثنين أن القمة تعقد الجمعة المقبل 28 نوفمبر 2025", "2025-11-24", Basis.INFERRED);
    }

    @Test
    void next_friday_with_its_date_alone_leaves_a_week() {
        unknown("أعلن الوزير أن القمة تعقد الجمعة المقبل 28 نوفمبر 2025");
    }

    @Test
    void a_date_without_its_year_leaves_many_days() {
        unknown("يصل غدا الثلاثاء 25 نوفمبر وفد رفيع إلى المنامة");
    }

    @Test
    void the_date_of_an_event_is_not_that_of_the_report() {
        unknown("قمة المناخ 25 نوفمبر 2025\nيعقد القادة قمتهم في 25 نوفمبر 2025.");
        unknown("في 3 مارس 2020 وقع الطرفان الاتفاق، وهو الأول من نوعه.");
    }

    @Test
    void what_contradicts_itself_leaves_none() {
        unknown("يصل غدا الأحد 25 نوفمبر 2025 وفد، والتقى أمس الأحد 2 نوفمبر 2025 وفدا آخر");
    }

    @Test
    void no_report_was_published_after_it_was_crawled() {
        String text = "الوفد في مسقط\nالأحد 23 نوفمبر 2025\nوصل الوفد اليوم.";
        LocalDate before = LocalDate.of(2025, 11, 20);
        assertThat(read(report(text, before)).published()).isEqualTo(Published.UNKNOWN);
        LocalDate after = LocalDate.of(2025, 12, 20);
        assertThat(read(report(text, after)).published().date()).isEqualTo(LocalDate.of(2025, 11, 23));
    }

    private static PublicationDay known(String text, String day, Basis basis) {
        PublicationDay read = read(report(text, null));
        assertThat(read.published()).isEqualTo(new Published(LocalDate.parse(day), basis));
        assertThat(read.derivation())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.span().quote(text)).isEqualTo(step.quote()));
        return read;
    }

    private static void unknown(String text) {
        assertThat(read(report(text, null)).published()).isEqualTo(Published.UNKNOWN);
    }

    private static Report report(String text, @Nullable LocalDate crawled) {
        return new Report("r", text, null, null, null, null, null, crawled, null);
    }

    private static PublicationDay read(Report report) {
        Chart chart = PACK.chart(report.text());
        return PublicationDay.of(report, chart, DATES.read(chart));
    }
}
