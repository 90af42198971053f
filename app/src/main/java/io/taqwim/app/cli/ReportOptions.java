package io.taqwim.app.cli;

import io.taqwim.app.desk.Desk;
import io.taqwim.app.desk.Engine;
import io.taqwim.app.store.Store;
import io.taqwim.engine.Pipeline;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.Mentions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which reports: what is named, or what a store has kept. */
final class ReportOptions {
    @Mixin
    private final ReadOptions read = new ReadOptions();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Instead of INPUTs: the reports of the store in this folder.")
    private @Nullable Path folder;

    private List<Decision> decisions = List.of();

    /** An editor's word on these reports; known once they are read. */
    List<Decision> decisions() {
        return decisions;
    }

    /** Hands on what each report says, in their order, and returns the exit status. */
    int read(World world, PrintWriter err, Consumer<Mentions> said) {
        if (folder == null) {
            Pipeline engine = world.pipeline();
            return Reading.run(read, world, err, received -> UnderstandCommand.understood(engine, received), said);
        }
        if (!read.inputs.isEmpty()) {
            throw new UsageException(
                    "Reports come from INPUTs or with --data from a store, not from both; taqwim ingest puts INPUTs into a store.");
        }
        try (Store store = Store.existing(folder, Instant::now)) {
            Desk desk = new Desk(store, Engine.of(world.pipeline(), world.files()), () -> null);
            desk.said().forEach(said);
            decisions = desk.decisions();
            return ExitStatus.OK;
        }
    }
}
