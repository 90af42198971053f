package io.taqwim.app.cli;

import io.taqwim.app.store.Backups;
import io.taqwim.engine.text.Visible;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A backup made the store. */
@Command(
        name = "restore",
        abbreviateSynopsis = true,
        description = "Makes a backup the store of a folder.",
        footer = {"", "Example: taqwim restore --data target/store --replace target/monday.db"})
public final class RestoreCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "What taqwim backup has written.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Where there is a store: keep it beside the new one under another name.")
    private boolean replace;

    @Mixin
    private final StoreOptions data = new StoreOptions();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Backups.restore(file, data.folder(), replace, Instant::now)
                .ifPresent(former ->
                        out.print("The store that was there is now " + Visible.spelled(former.toString()) + "\n"));
        out.print("Restored into " + Visible.spelled(data.folder().toString()) + "\n");
        return ExitStatus.OK;
    }
}
