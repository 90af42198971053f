package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.Pipeline;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Report;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Odd reports take no more than three times as long as ordinary ones, byte for byte, counted in the time of the thread. */
class LinearTimeTest {
    private static final int BYTES = 300_000;
    private static final int RUNS = 3;

    private final Pipeline engine = Pipeline.of(PackFiles.packed());

    @Test
    void no_report_is_slow_because_of_what_is_in_it() throws IOException {
        String sample = Files.readString(Path.of("../samples/nouakchott.txt"));
        Map<String, String> odd = new TreeMap<>(Map.of(
                "blanks", " ",
                "digits", "1",
                "one letter", "ب",
                "one trigger", "زيارة ",
                "one name", "الرئيس ",
                "dates", "غدا ",
                "brackets", "(«",
                "and", "و",
                "line ends", "\n"));
        double ordinary = perByte(sample);
        odd.forEach((name, text) -> assertThat(perByte(text)).as(name).isLessThan(3 * ordinary));
        String half = sample.repeat(BYTES / bytes(sample) / 4);
        assertThat(seconds(half + half)).as("twice the length").isLessThan(3 * seconds(half));
    }

    private double perByte(String text) {
        String repeated = text.repeat(BYTES / bytes(text));
        return seconds(repeated) / bytes(repeated);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The best of a few, for the collector and the compiler share the thread's time. */
    private double seconds(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            engine.understand(Report.ofText(text));
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return best / 1e9;
    }
}
