package io.taqwim.app.cli;

import io.taqwim.app.desk.Desk;
import io.taqwim.app.desk.Engine;
import io.taqwim.app.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything derived, made anew from the reports as received. */
@Command(
        name = "rebuild",
        abbreviateSynopsis = true,
        description = "Reads all reports of a store anew. Nothing that was received is touched.",
        footer = {"", "Example: taqwim rebuild --data target/store"})
public final class RebuildCommand implements Callable<Integer> {
    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Mixin
    private final StoreOptions data = new StoreOptions();

    public RebuildCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        try (Store store = data.existing()) {
            store.forgetDerived();
            int events = new Desk(store, Engine.of(world.pipeline(), world.files()), () -> null)
                    .renew()
                    .events()
                    .size();
            spec.commandLine()
                    .getOut()
                    .print(IngestCommand.count(store.size(), "report") + " read anew: "
                            + IngestCommand.count(events, "event") + "\n");
            return ExitStatus.OK;
        }
    }
}
