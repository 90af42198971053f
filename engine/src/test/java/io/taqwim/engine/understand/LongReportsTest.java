package io.taqwim.engine.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.check.Examples;
import io.taqwim.engine.check.WholeReport;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Problem;
import io.taqwim.engine.model.Report;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** News of any length is read to its end; what no newsroom writes is read in part, and that is told. */
class LongReportsTest {
    private static final PackFiles FILES = PackFiles.packed();
    private final Understand understand = Understand.of(FILES);

    @Test
    void a_hundred_reports_in_one_are_read_to_their_end() {
        String news = Examples.languages(FILES).stream()
                .flatMap(language -> WholeReport.all(FILES, language).stream())
                .map(report -> report.report().text())
                .collect(Collectors.joining("\n"));
        String text = news.repeat(80_000 / news.length() + 1);

        assertThat(understand.read(Report.ofText(text)).problems())
                .extracting(Problem::code)
                .doesNotContain("read-in-part");
    }

    @Test
    void a_text_of_nothing_but_digits_and_slashes_is_read_in_part_and_says_so() {
        assertThat(understand.read(Report.ofText("1/".repeat(100_000))).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("read-in-part");
                    assertThat(problem.span()).isNotNull();
                });
    }
}
