package io.taqwim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another outlet that prints a text and changes one word of it disagrees with it in that, and tells the same event. */
class AnEditedCopyDisagreesTest {
    private static final String TEXT = """
            يعقد وزير خارجية سلوفاكيا يوراي بلانار جلسة مباحثات مع نظيره القبرصي كونستانتينوس كومبوس في براتيسلافا يوم 14 أبريل المقبل.
            وذكرت الوزارة السلوفاكية في بيان وزعته على الصحفيين أن جدول الأعمال يشمل تبسيط إجراءات السفر للطلبة وتبادل الخبرات في صيانة الآثار القديمة وترميم المخطوطات المحفوظة في الأديرة.
            وأضاف البيان أن الجانبين يدرسان منذ شهور توسيع برنامج المنح المخصص للأطباء الشبان، وأن لجنة من الخبراء أعدت تقريرا مفصلا عن سبل تمويله في السنوات الخمس القادمة.
            """;

    @Test
    void in_the_town() {
        assertThat(conflict("place.city", "براتيسلافا", "كوشيتسه")).containsExactlyInAnyOrder("Bratislava", "Košice");
    }

    @Test
    void in_the_day() {
        assertThat(conflict("start", "14 أبريل", "16 أبريل")).containsExactlyInAnyOrder("2026-04-14", "2026-04-16");
    }

    @Test
    void in_nothing_where_a_word_says_nothing() {
        assertThat(event("مفصلا", "مطولا").conflicts()).isEmpty();
    }

    private static List<String> conflict(String field, String word, String other) {
        CalendarEvent event = event(word, other);
        assertThat(event.conflicts()).extracting(Conflict::field).contains(field);
        return event.conflicts().stream()
                .filter(conflict -> conflict.field().equals(field))
                .flatMap(conflict -> conflict.sides().stream())
                .map(Conflict.Side::value)
                .toList();
    }

    /** The one event that the text and its copy with another word tell. */
    private static CalendarEvent event(String word, String other) {
        assertThat(TEXT).containsOnlyOnce(word);
        List<Mentions> both = List.of(read("text", TEXT), read("copy", TEXT.replace(word, other)));
        Calendar calendar = ReadReports.PIPELINE.calendar(both, null);
        assertThat(calendar.events()).hasSize(1);
        CalendarEvent event = calendar.events().get(0);
        assertThat(event.mentions()).hasSize(2);
        return event;
    }

    private static Mentions read(String id, String text) {
        LocalDate published = LocalDate.of(2026, 3, 20);
        return ReadReports.PIPELINE.understand(
                new Report(id, text, null, null, id, published, published.toString(), null, null));
    }
}
