package io.taqwim.engine.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What depends on the day of publication moves with it. */
class ShiftedPublicationTest {
    private static final DateReader READER = DateReader.of(Pack.read(PackFiles.packed(), "ar"));
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 24);

    /** Told by their distance in days: any number of days may lie between two publications. */
    private static final List<String> DAYS = List.of(
            "غدا",
            "أمس",
            "اليوم",
            "بعد غد",
            "أول من أمس",
            "مساء أمس",
            "قبل خمسة أيام",
            "بعد ثلاثة أيام",
            "قبل أسبوعين",
            "اليومين المقبلين",
            "الأيام الثلاثة الماضية",
            "من غد حتى بعد غد",
            "لمدة يومين ابتداء من غد");

    /** Told by their place in a week: whole weeks. */
    private static final List<String> WEEKS = List.of(
            "الثلاثاء",
            "وصل الأحد",
            "سيصل الخميس",
            "الاثنين المقبل",
            "الأربعاء الماضي",
            "الخميس بعد المقبل",
            "الأسبوع المقبل",
            "الأسبوع الماضي",
            "الجمعة من الأسبوع المقبل",
            "نهاية الأسبوع",
            "بقية الأسبوع",
            "من الأحد حتى الأربعاء",
            "يومي الثلاثاء والأربعاء المقبلين",
            "منذ السبت",
            "غدا الثلاثاء");

    @Test
    void by_as_many_days() {
        Random random = new Random(4);
        for (String text : DAYS) {
            for (int i = 0; i < 50; i++) {
                moves(text, random.nextInt(20_000) - 10_000);
            }
        }
    }

    @Test
    void by_as_many_weeks() {
        Random random = new Random(4);
        for (String text : WEEKS) {
            for (int i = 0; i < 50; i++) {
                moves(text, 7 * (random.nextInt(2_000) - 1_000));
            }
        }
    }

    private static void moves(String text, int days) {
        List<DateReading> before = READER.read(text, PUBLISHED);
        List<DateReading> after = READER.read(text, PUBLISHED.plusDays(days));
        assertThat(before).as(text).hasSize(1);
        assertThat(after).as(text).hasSize(1);
        assertThat(after.get(0).when().start())
                .as(text)
                .isEqualTo(shifted(before.get(0).when().start(), days));
        assertThat(after.get(0).when().end())
                .as(text)
                .isEqualTo(shifted(before.get(0).when().end(), days));
    }

    private static @Nullable LocalDate shifted(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days);
    }
}
