package io.taqwim.app.web;

import io.taqwim.app.desk.Edition;
import io.taqwim.app.desk.Editions;
import io.taqwim.app.read.InMemory;
import io.taqwim.app.read.Received;
import io.taqwim.app.read.Refused;
import io.taqwim.app.read.jsonl.JsonLinesSource;
import io.taqwim.app.web.http.Writes;
import io.taqwim.engine.Pipeline;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Editions of some reports and decisions, in memory. */
final class Desk implements Editions, Writes {
    static final PackFiles FILES = PackFiles.packed();
    private static final Pipeline PIPELINE = Pipeline.of(FILES);

    private final List<Mentions> said;
    private final List<Decision> decided = new ArrayList<>();
    private volatile Edition current;
    private final Map<LocalDate, Edition> earlier = new HashMap<>();

    Desk(List<Report> reports) {
        said = reports.stream().map(PIPELINE::understand).toList();
        current = new Edition(said, PIPELINE.calendar(said, null));
    }

    /** The shipped samples. */
    static Desk ofSamples() {
        try {
            List<Report> reports = new ArrayList<>();
            byte[] lines = Files.readAllBytes(Path.of("../samples/reports.jsonl"));
            InMemory.read(new JsonLinesSource(), lines).stream()
                    .map(Received::report)
                    .forEach(reports::add);
            for (String text : List.of("bucharest", "muscat-preview", "nouakchott", "pretoria")) {
                reports.add(Report.ofText(Files.readString(Path.of("../samples/" + text + ".txt"))));
            }
            return new Desk(reports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new IllegalStateException(e.sentence(), e);
        }
    }

    @Override
    public synchronized void decide(List<Decision> decisions) {
        decided.addAll(decisions);
        current = new Edition(said, PIPELINE.calendar(said, null, decided), decided);
    }

    @Override
    public Edition current() {
        return current;
    }

    @Override
    public synchronized Edition asOf(LocalDate day) {
        return earlier.computeIfAbsent(day, asked -> {
            List<Mentions> known = said.stream()
                    .filter(of -> of.published().date() == null
                            || !of.published().date().isAfter(asked))
                    .toList();
            return new Edition(known, PIPELINE.calendar(known, asked));
        });
    }
}
