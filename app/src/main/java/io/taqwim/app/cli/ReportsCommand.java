package io.taqwim.app.cli;

import io.taqwim.app.publish.json.ReportJson;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The reports as they are read: what offsets count in, and a way to turn a folder into one file. */
@Command(
        name = "reports",
        abbreviateSynopsis = true,
        description = "Prints the reports as they are read, one JSON object a report (docs/formats.md, section 1).",
        footer = {"", "Example: taqwim reports samples/"})
public final class ReportsCommand implements Callable<Integer> {
    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Mixin
    private final ReadOptions read = new ReadOptions();

    public ReportsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        return Reading.run(
                read, world, err, received -> ReportJson.line(received.report()), line -> out.print(line + "\n"));
    }
}
