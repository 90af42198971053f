package io.taqwim.app.cli;

import io.taqwim.app.publish.json.JsonLine;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which rows of the gazetteer and of the names in the languages do not fit together. */
@Command(
        name = "check",
        abbreviateSynopsis = true,
        description = "Says which rows of the tables do not fit together.",
        footer = {"", "Example: taqwim gazetteer check"})
public final class GazetteerCheckCommand implements Callable<Integer> {
    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Option(names = "--json", description = "One JSON object for each row that does not fit.")
    private boolean json;

    public GazetteerCheckCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<String> complaints = new GazetteerCheck(world.files()).complaints();
        complaints.forEach(complaint ->
                out.print((json ? JsonLine.of(line -> line.text("complaint", complaint)) : complaint) + "\n"));
        return complaints.isEmpty() ? ExitStatus.OK : ExitStatus.SOME_REFUSED;
    }
}
