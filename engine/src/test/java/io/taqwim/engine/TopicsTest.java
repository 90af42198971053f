package io.taqwim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.language.Labels;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import io.taqwim.engine.language.Yaml;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.understand.Understand;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What events are about: the codes that can be said, and whose words count. */
class TopicsTest {
    private static final PackFiles FILES = PackFiles.packed();
    private static final Understand UNDERSTAND = Understand.of(FILES);

    @Test
    void every_topic_that_is_read_is_in_the_codebook_and_has_a_name_in_every_language_of_pages() {
        Set<String> known = new TreeSet<>();
        Tsv.read(FILES, "kinds/topics.tsv").forEach(row -> known.add(row.cell("topic")));
        Set<String> read = new TreeSet<>();
        Object topics = Pack.read(FILES, "ar").rules().file("topics").get("topics");
        for (Object topic : Yaml.list(topics)) {
            read.add(String.valueOf(Yaml.map(topic, "topics.yml", "topics").get("topic")));
        }
        assertThat(read).hasSize(24).isEqualTo(known);
        for (String language : List.of("ar", "en")) {
            Labels labels = Labels.read(FILES, language);
            assertThat(known).allMatch(topic -> labels.has("web.topic-" + topic));
        }
    }

    @Test
    void terms_of_media_topics_are_eight_digits_with_a_name() {
        assertThat(Tsv.read(FILES, "kinds/topics.tsv")).allSatisfy(row -> {
            assertThat(row.cell("medtop")).matches("[0-9]{8}|");
            assertThat(row.cell("name").isEmpty()).isEqualTo(row.cell("medtop").isEmpty());
            assertThat(row.cell("match")).isIn("", "wider", "narrower", "near");
        });
    }

    @Test
    void a_topic_has_its_words_and_the_rule_that_knows_them() {
        Mention meeting = read("""
                بحث وزير الخارجية الماليزي محمد حسن مع نظيره الفيتنامي لي هواي ترونغ في هانوي أمس أمن الطاقة.
                """).get(0);
        assertThat(meeting.topics()).containsExactly("energy");
        assertThat(meeting.claims())
                .filteredOn(claim -> claim.field().equals("topics.energy"))
                .extracting(Claim::quote, Claim::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("أمن الطاقة", "ar.topic.energy"));
    }

    @Test
    void what_the_two_discussed_is_the_topic_of_the_talks_told_before() {
        assertThat(read("""
                استقبل الرئيس التونسي قيس سعيد أمس بقصر قرطاج وزير الخارجية اليوناني يورغوس ييرابيتريتيس.

                وناقش الجانبان ملف الهجرة وآفاق النقل البحري.
                """).get(0).topics()).containsExactly("migration", "transport");
    }

    @Test
    void what_else_the_report_says_is_no_topic() {
        assertThat(read("""
                استقبل الرئيس التونسي قيس سعيد أمس بقصر قرطاج وزير الخارجية اليوناني يورغوس ييرابيتريتيس.

                وارتفعت أسعار النفط في الأسواق العالمية بعد رفع العقوبات.
                """).get(0).topics()).isEmpty();
    }

    @Test
    void what_a_minister_is_called_is_no_topic() {
        assertThat(read("""
                بحث وزير الخارجية المصري بدر عبد العاطي مع نظيره القبرصي كونستانتينوس كومبوس في القاهرة أمس ملفات عدة بحضور وزير الدفاع.
                """).get(0).topics()).isEmpty();
    }

    @Test
    void a_visit_is_about_what_its_only_talks_are_about() {
        assertThat(read("""
                وصل وزير الخارجية الإيطالي أنطونيو تاياني أمس إلى تونس في زيارة رسمية. وأجرى تاياني خلال الزيارة مباحثات مع نظيره التونسي محمد علي النفطي حول الهجرة غير النظامية.
                """))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.topics()).containsExactly("migration"));
    }

    private static List<Mention> read(String text) {
        LocalDate day = LocalDate.of(2026, 3, 10);
        return UNDERSTAND
                .read(new Report("r", text.strip(), null, null, null, day, day.toString(), null, null))
                .events();
    }
}
