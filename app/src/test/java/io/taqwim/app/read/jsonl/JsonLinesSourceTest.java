package io.taqwim.app.read.jsonl;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.taqwim.app.read.InMemory;
import io.taqwim.app.read.Received;
import io.taqwim.app.read.Refused;
import io.taqwim.engine.model.Report;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesSourceTest {

    @Test
    void every_field_arrives() throws IOException, Refused {
        Report report = one("""
                {"id": 17, "title": "عنوان", "text": "نص الخبر", "url": "https://example.org/1", "publisher": "المرسى", \
                "published": "Thu, 09 Apr 2026 23:30:00 +0300", "crawled": "2026-04-12", "language": "ar", "tags": [1, {"a": null}]}
                """).report();
        assertThat(report)
                .isEqualTo(new Report(
                        "17",
                        "عنوان\nنص الخبر",
                        "عنوان",
                        "https://example.org/1",
                        "المرسى",
                        LocalDate.of(2026, 4, 9),
                        "Thu, 09 Apr 2026 23:30:00 +0300",
                        LocalDate.of(2026, 4, 12),
                        "ar"));
    }

    @Test
    void a_title_that_the_text_begins_with_is_not_repeated() throws IOException, Refused {
        assertThat(one("{\"title\": \"عنوان\", \"text\": \"عنوان ونص\"}")
                        .report()
                        .text())
                .isEqualTo("عنوان ونص");
    }

    @Test
    void empty_and_null_fields_are_missing_ones() throws IOException, Refused {
        assertThat(one("{\"id\": null, \"title\": \"\", \"text\": \"نص\", \"published\": null, \"url\": \"\"}")
                        .report())
                .isEqualTo(Report.ofText("نص"));
    }

    @Test
    void an_unreadable_time_stamp_is_a_problem_and_the_report_is_undated() throws IOException, Refused {
        Received received = one("{\"text\": \"نص\", \"published\": \"الخميس الماضي\"}");
        assertThat(received.report().published()).isNull();
        assertThat(received.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("published-unreadable"));
    }

    @Test
    void each_odd_line_is_refused_in_a_sentence_and_the_others_are_read() throws IOException, Refused {
        String lines = """
                {"text": "نص"}
                [1, 2]

                {"text":
                {"title": "عنوان"}
                {"text": {"a": 1}}
                {"text": "نص"} {"text": "نص"}
                {"text": "\\ud83d"}
                {"text": "   "}
                """ + "[".repeat(100_000) + "\n{\"text\": \"نص\"}";
        assertThat(InMemory.refusals(new JsonLinesSource(), lines.getBytes(UTF_8)))
                .satisfiesExactly(
                        read -> assertThat(read).isEmpty(),
                        array -> assertThat(array).contains("no JSON object"),
                        half -> assertThat(half).contains("no JSON"),
                        textless -> assertThat(textless).contains("no \"text\""),
                        object -> assertThat(object).contains("no string"),
                        two -> assertThat(two).contains("more than one"),
                        surrogate -> assertThat(surrogate).contains("half a character"),
                        blank -> assertThat(blank).contains("no text"),
                        deep -> assertThat(deep).contains("deeper"),
                        last -> assertThat(last).isEmpty());
    }

    @Test
    void a_line_that_is_too_long_is_passed_over_without_being_kept() throws IOException, Refused {
        String lines = "{\"text\": \"" + "a".repeat(20_000_001) + "\"}\n{\"text\": \"نص\"}\n{\"text\": \""
                + "a".repeat(5_000_001) + "\"}";
        assertThat(InMemory.refusals(new JsonLinesSource(), lines.getBytes(UTF_8)))
                .satisfiesExactly(
                        line -> assertThat(line).contains("longer than 20 MB"),
                        read -> assertThat(read).isEmpty(),
                        text -> assertThat(text).contains("longer than 5 MB"));
    }

    @Test
    void other_encodings_are_read_too() throws IOException, Refused {
        String lines = "{\"text\": \"استقبل الرئيس ضيفه\"}\n{\"text\": \"وبحثا التعاون\"}\n";
        for (Charset charset : List.of(UTF_16LE, Charset.forName("windows-1256"))) {
            assertThat(InMemory.read(new JsonLinesSource(), lines.getBytes(charset)))
                    .extracting(received -> received.report().text())
                    .containsExactly("استقبل الرئيس ضيفه", "وبحثا التعاون");
        }
    }

    @Test
    void a_file_without_any_line_is_refused() {
        assertThatThrownBy(() -> InMemory.read(new JsonLinesSource(), "\n \r\n".getBytes(UTF_8)))
                .isInstanceOf(Refused.class);
    }

    private static Received one(String line) throws IOException, Refused {
        List<Received> all = InMemory.read(new JsonLinesSource(), line.getBytes(UTF_8));
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
