package io.taqwim.engine;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** Reports to read with the whole engine: those of the scenarios and samples, or of a folder that is named from outside. */
@NullUnmarked
public final class ReadReports {
    /** {@code -Dreports=FOLDER}: its .jsonl files are read instead. */
    private static final String FOLDER = System.getProperty("reports");

    public static final Pipeline PIPELINE = Pipeline.of(PackFiles.packed());

    private ReadReports() {}

    public static List<Report> all() throws IOException {
        List<Report> reports = new ArrayList<>();
        if (FOLDER == null) {
            for (Scenario scenario : Scenario.all()) {
                reports.addAll(scenario.reports());
            }
            reports.addAll(Scenario.reports(Path.of("..", "samples", "reports.jsonl")));
            return reports;
        }
        try (Stream<Path> files = Files.walk(Path.of(FOLDER))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                reports.addAll(Scenario.reports(file));
            }
        }
        return reports;
    }
}
