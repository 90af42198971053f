package io.taqwim.app.cli;

import io.taqwim.app.store.Store;
import io.taqwim.engine.text.Visible;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The whole store as one file. */
@Command(
        name = "backup",
        abbreviateSynopsis = true,
        description = "Writes the whole store as one file, while others read and write it.",
        footer = {"", "Example: taqwim backup --data target/store target/monday.db"})
public final class BackupCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file = Path.of("");

    @Mixin
    private final StoreOptions data = new StoreOptions();

    @Override
    public Integer call() {
        try (Store store = data.existing()) {
            store.backup(file);
            spec.commandLine().getOut().print(Visible.spelled(file.toString()) + "\n");
            return ExitStatus.OK;
        }
    }
}
