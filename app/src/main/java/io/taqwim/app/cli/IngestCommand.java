package io.taqwim.app.cli;

import io.taqwim.app.desk.Engine;
import io.taqwim.app.store.Added;
import io.taqwim.app.store.Store;
import io.taqwim.engine.text.Visible;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reports into the store. */
@Command(
        name = "ingest",
        abbreviateSynopsis = true,
        description = {
            "Puts reports into a store: what is there already stays, an edited report is a revision of it.",
            "May be stopped at any moment and run again."
        },
        footer = {"", "Example: taqwim ingest --data target/store samples/"})
public final class IngestCommand implements Callable<Integer> {
    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Mixin
    private final ReadOptions read = new ReadOptions();

    @Mixin
    private final StoreOptions data = new StoreOptions();

    @Option(names = "--ids", description = "Print the id of every report as soon as it is on the disk.")
    private boolean ids;

    public IngestCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Store store = data.open()) {
            Ingest ingest = new Ingest(world, store, Engine.of(world.pipeline(), world.files()), id -> {
                if (ids) {
                    out.print(Visible.line(id) + "\n");
                    out.flush();
                }
            });
            int status = ingest.run(read, spec.commandLine().getErr());
            if (!ids) {
                out.print(told(ingest.added()) + "; " + count(store.size(), "report") + " in "
                        + Visible.spelled(store.file().toString()) + "\n");
            }
            return status;
        }
    }

    private static String told(Added added) {
        return count(added.reports(), "new report") + ", " + count(added.revisions(), "revision") + ", " + added.known()
                + " known";
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
