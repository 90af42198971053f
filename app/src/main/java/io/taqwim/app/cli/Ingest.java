package io.taqwim.app.cli;

import io.taqwim.app.desk.Desk;
import io.taqwim.app.desk.Engine;
import io.taqwim.app.read.Received;
import io.taqwim.app.store.Added;
import io.taqwim.app.store.Arrival;
import io.taqwim.app.store.Store;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts reports into a store, some at a time: each time all of them are on the disk or none. */
final class Ingest {
    private static final int AT_ONCE = 50;

    private final World world;
    private final Store store;
    private final Engine engine;
    private final Consumer<String> kept;
    private final List<Arrival> waiting = new ArrayList<>();
    private Added added = Added.NOTHING;

    /** @param kept gets the id of each report once it is on the disk */
    Ingest(World world, Store store, Engine engine, Consumer<String> kept) {
        this.world = world;
        this.store = store;
        this.engine = engine;
        this.kept = kept;
    }

    /** Reads everything and returns the exit status. */
    int run(ReadOptions read, PrintWriter err) {
        int status = Reading.run(read, world, err, this::arrival, this::keep);
        write();
        return status;
    }

    Added added() {
        return added;
    }

    /** The very same report again need not be understood again. */
    private Arrival arrival(String where, Received received) {
        Report report = received.report();
        Mentions said = store.isKept(report)
                ? null
                : Desk.withProblems(engine.pipeline().understand(report), received.problems());
        return new Arrival(report, received.problems(), named(where, report), where, said);
    }

    private static @Nullable String named(String where, Report report) {
        boolean ownId = !report.id().equals(Report.idOf(report.publisher(), report.url(), report.text()));
        if (ownId) {
            return null;
        }
        return report.url() != null ? "url " + report.url() : file(where);
    }

    /** The file, where it holds one report only; a line of a file says nothing about what it holds next time. */
    private static @Nullable String file(String where) {
        try {
            Path path = Path.of(where);
            return Files.isRegularFile(path) ? "file " + path.toAbsolutePath().normalize() : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void keep(Arrival arrival) {
        waiting.add(arrival);
        if (waiting.size() == AT_ONCE) {
            write();
        }
    }

    private void write() {
        if (waiting.isEmpty()) {
            return;
        }
        added = added.plus(store.add(waiting, engine.name()));
        waiting.forEach(arrival -> kept.accept(arrival.report().id()));
        waiting.clear();
    }
}
