package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few kills; {@code bench/kills} does hundreds, at random moments. */
class KilledIngestTest {
    private static final String SAMPLES = "../samples";

    @Test
    void what_was_acknowledged_before_a_kill_is_kept_and_a_second_run_ends_where_one_would_have(@TempDir Path folder)
            throws IOException, InterruptedException {
        String expected = Cli.run("calendar", "--json", SAMPLES).out();
        for (int reports = 0; reports < 3; reports++) {
            String data = folder.resolve("killed-after-" + reports).toString();

            List<String> acknowledged = killedAfter(reports * 8, data);

            Cli again = Cli.run("ingest", "--data", data, SAMPLES);
            int known = Integer.parseInt(again.out().replaceFirst("(?s).*, (\\d+) known.*", "$1"));
            assertThat(known).isGreaterThanOrEqualTo(acknowledged.size());
            assertThat(again.out()).contains("; 20 reports in ");
            assertThat(Cli.run("calendar", "--json", "--data", data).out()).isEqualTo(expected);
        }
    }

    /** The ids that were printed before the kill. */
    private static List<String> killedAfter(int reports, String data) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.taqwim.app.Main",
                        "ingest",
                        "--ids",
                        "--data",
                        data,
                        SAMPLES)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> ids = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (ids.size() < reports) {
                String id = out.readLine();
                if (id == null) {
                    break;
                }
                ids.add(id);
            }
            process.destroyForcibly();
            process.waitFor();
        }
        return ids;
    }
}
