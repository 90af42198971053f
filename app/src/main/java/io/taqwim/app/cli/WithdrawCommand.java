package io.taqwim.app.cli;

import io.taqwim.app.store.Store;
import io.taqwim.engine.text.Visible;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A report out of everything derived, or back into it. */
@Command(
        name = "withdraw",
        abbreviateSynopsis = true,
        description =
                "Takes a report with all its revisions out of the calendar of a store. The store keeps it and the reason.",
        footer = {"", "Example: taqwim withdraw --data target/store kenya-3 --reason retracted"})
public final class WithdrawCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "REPORT", description = "The id of the report.")
    private String report = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for whoever asks later.")
    private String reason = "";

    @Option(names = "--undo", description = "Puts it back.")
    private boolean undo;

    @Mixin
    private final AuthorOptions author = new AuthorOptions();

    @Mixin
    private final StoreOptions data = new StoreOptions();

    @Override
    public Integer call() {
        try (Store store = data.existing()) {
            String name = Visible.line(report);
            if (!store.has(report)) {
                spec.commandLine()
                        .getErr()
                        .println("taqwim: no report of this store has the id " + name
                                + "; calendar --json prints the ids.");
                return ExitStatus.NOTHING_READABLE;
            }
            boolean changed = store.withdraw(report, !undo, author.name(), reason);
            String now = undo ? " is in the calendar" : " is out of the calendar";
            spec.commandLine().getOut().print(name + now + (changed ? "\n" : " already\n"));
            return ExitStatus.OK;
        }
    }
}
