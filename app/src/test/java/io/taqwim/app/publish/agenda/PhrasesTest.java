package io.taqwim.app.publish.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private static final PackFiles FILES = PackFiles.packed();
    private static final Phrases ENGLISH = new Phrases(FILES, new Look("en", 80, false, false, false));
    private static final Phrases ARABIC = new Phrases(FILES, new Look("ar", 80, false, false, false));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "2026-04-14 | 2026-04-14 | DAY     | 14 April 2026                       | 14 أبريل 2026",
                "2026-04-14 | 2026-04-16 | DAY     | 14 to 16 April 2026                 | 14 إلى 16 أبريل 2026",
                "2026-04-30 | 2026-05-02 | DAY     | 30 April to 2 May 2026              | 30 أبريل إلى 2 مايو 2026",
                "2026-12-31 | 2027-01-01 | DAY     | 31 December 2026 to 1 January 2027  | 31 ديسمبر 2026 إلى 1 يناير 2027",
                "2026-04-14 | -          | DAY     | from 14 April 2026                  | ابتداء من 14 أبريل 2026",
                "-          | 2026-04-16 | DAY     | until 16 April 2026                 | حتى 16 أبريل 2026",
                "2026-04-13 | 2026-04-19 | WEEK    | in the week from 13 April 2026 to 19 April 2026 | في الأسبوع من 13 أبريل 2026 إلى 19 أبريل 2026",
                "2028-02-01 | 2028-02-29 | MONTH   | in February 2028                    | في فبراير 2028",
                "2026-04-01 | 2026-05-31 | MONTH   | between 1 April 2026 and 31 May 2026 | بين 1 أبريل 2026 و31 مايو 2026",
                "2026-10-01 | 2026-12-31 | QUARTER | in the last quarter of 2026         | في الربع الأخير من 2026",
                "2026-01-01 | 2026-06-30 | HALF    | in the first half of 2026           | في النصف الأول من 2026",
                "2026-07-01 | 2026-12-31 | HALF    | in the second half of 2026          | في النصف الثاني من 2026",
                "2026-01-01 | 2026-12-31 | YEAR    | in 2026                             | في عام 2026",
                "2020-01-01 | 2029-12-31 | DECADE  | in the 2020s                        | في العقد الذي يبدأ عام 2020",
                "-          | -          | -       | no date                             | بلا تاريخ"
            })
    void ranges_are_said_in_words(LocalDate start, LocalDate end, Precision precision, String english, String arabic) {
        DateInterval when = new DateInterval(start, end, precision);
        assertThat(ENGLISH.when(when)).isEqualTo(english);
        assertThat(ARABIC.when(when)).isEqualTo(arabic);
    }

    @ParameterizedTest
    @CsvSource({
        "visit, held, تمّت",
        "call, held, جرى",
        "summit, held, انعقدت",
        "conference, held, انعقد",
        "address, held, أُلقي",
        "visit, cancelled, ملغاة",
        "meeting, cancelled, ملغى",
        "tour, under-way, جارية",
        "call, under-way, جار",
        "visit, lapsed, مضى موعدها دون خبر"
    })
    void the_word_for_a_status_fits_the_kind(String kind, String status, String arabic) {
        assertThat(ARABIC.status(kind, status)).isEqualTo(arabic);
    }
}
