package io.taqwim.app;

import io.taqwim.app.cli.CalendarCommand;
import io.taqwim.app.cli.DatesCommand;
import io.taqwim.app.cli.ExitStatus;
import io.taqwim.app.cli.TaqwimCommand;
import io.taqwim.app.cli.Terminal;
import io.taqwim.app.cli.UnderstandCommand;
import io.taqwim.app.cli.UsageException;
import io.taqwim.app.cli.World;
import io.taqwim.app.read.Source;
import io.taqwim.app.read.html.HtmlSource;
import io.taqwim.app.read.jsonl.JsonLinesSource;
import io.taqwim.app.read.text.TextSource;
import io.taqwim.engine.language.PackException;
import java.io.InputStream;
import java.util.List;
import picocli.CommandLine;

/** The only lists: sources, formats, commands. */
final class Wiring {
    /** The last one reads what no other takes. */
    private static final List<Source> SOURCES = List.of(new JsonLinesSource(), new HtmlSource(), new TextSource());

    private Wiring() {}

    static CommandLine commandLine(InputStream standardInput, Terminal terminal) {
        World world = new World(SOURCES, standardInput, terminal);
        return new CommandLine(new TaqwimCommand())
                .addSubcommand(new CalendarCommand(world))
                .addSubcommand(new DatesCommand(world))
                .addSubcommand(new UnderstandCommand(world))
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof UsageException || e instanceof PackException) {
                        command.getErr().println("taqwim: " + e.getMessage());
                        return ExitStatus.USAGE;
                    }
                    throw e;
                });
    }
}
