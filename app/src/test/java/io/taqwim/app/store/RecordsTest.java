package io.taqwim.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.Pipeline;
import io.taqwim.engine.check.Examples;
import io.taqwim.engine.check.WholeReport;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    void what_reports_say_comes_back_as_it_was_written() {
        PackFiles files = PackFiles.packed();
        Pipeline pipeline = Pipeline.of(files);
        List<Report> reports = Examples.languages(files).stream()
                .flatMap(language -> WholeReport.all(files, language).stream())
                .map(WholeReport::report)
                .toList();

        assertThat(reports).hasSizeGreaterThan(60).allSatisfy(report -> {
            Mentions said = pipeline.understand(report);
            Report back = Records.report(Records.of(report));
            assertThat(back).isEqualTo(report);
            assertThat(Records.mentions(back, Records.of(said))).isEqualTo(said);
        });
    }
}
