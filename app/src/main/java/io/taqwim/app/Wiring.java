package io.taqwim.app;

import io.taqwim.app.cli.BackupCommand;
import io.taqwim.app.cli.CalendarCommand;
import io.taqwim.app.cli.CheckCommand;
import io.taqwim.app.cli.CompletionCommand;
import io.taqwim.app.cli.DatesCommand;
import io.taqwim.app.cli.DecideCommand;
import io.taqwim.app.cli.EvaluateCommand;
import io.taqwim.app.cli.ExitStatus;
import io.taqwim.app.cli.ExplainCommand;
import io.taqwim.app.cli.ExportCommand;
import io.taqwim.app.cli.GazetteerCheckCommand;
import io.taqwim.app.cli.GazetteerCommand;
import io.taqwim.app.cli.GazetteerImportCommand;
import io.taqwim.app.cli.IngestCommand;
import io.taqwim.app.cli.ManCommand;
import io.taqwim.app.cli.NamesCommand;
import io.taqwim.app.cli.RebuildCommand;
import io.taqwim.app.cli.ReportsCommand;
import io.taqwim.app.cli.RestoreCommand;
import io.taqwim.app.cli.ServeCommand;
import io.taqwim.app.cli.TaqwimCommand;
import io.taqwim.app.cli.Terminal;
import io.taqwim.app.cli.UnderstandCommand;
import io.taqwim.app.cli.UsageException;
import io.taqwim.app.cli.WithdrawCommand;
import io.taqwim.app.cli.World;
import io.taqwim.app.publish.Format;
import io.taqwim.app.publish.csv.CsvFormat;
import io.taqwim.app.publish.ics.IcsFormat;
import io.taqwim.app.publish.json.JsonLinesFormat;
import io.taqwim.app.read.Source;
import io.taqwim.app.read.html.HtmlSource;
import io.taqwim.app.read.jsonl.JsonLinesSource;
import io.taqwim.app.read.text.TextSource;
import io.taqwim.app.store.StoreException;
import io.taqwim.engine.language.PackException;
import java.io.InputStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The only lists: sources, formats, commands. */
final class Wiring {
    /** The last one reads what no other takes. */
    private static final List<Source> SOURCES = List.of(new JsonLinesSource(), new HtmlSource(), new TextSource());

    /** What a calendar can be written as, for commands and pages. */
    private static final List<Format> FORMATS = List.of(new JsonLinesFormat(), new CsvFormat(), new IcsFormat());

    private Wiring() {}

    static CommandLine commandLine(InputStream standardInput, Terminal terminal) {
        World world = new World(SOURCES, FORMATS, standardInput, terminal);
        return new CommandLine(new TaqwimCommand())
                .addSubcommand(new CalendarCommand(world))
                .addSubcommand(new ExportCommand(world))
                .addSubcommand(new ServeCommand(world))
                .addSubcommand(new IngestCommand(world))
                .addSubcommand(new WithdrawCommand())
                .addSubcommand(new DecideCommand(world))
                .addSubcommand(new RebuildCommand(world))
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new DatesCommand(world))
                .addSubcommand(new UnderstandCommand(world))
                .addSubcommand(new ExplainCommand(world))
                .addSubcommand(new ReportsCommand(world))
                .addSubcommand(new CommandLine(new GazetteerCommand(world))
                        .addSubcommand(new GazetteerCheckCommand(world))
                        .addSubcommand(new GazetteerImportCommand()))
                .addSubcommand(new NamesCommand(world))
                .addSubcommand(new EvaluateCommand(world))
                .addSubcommand(new CheckCommand(world))
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new ManCommand())
                .setParameterExceptionHandler((e, args) -> mistake(e))
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof UsageException || e instanceof PackException) {
                        command.getErr().println("taqwim: " + e.getMessage());
                        return ExitStatus.USAGE;
                    }
                    if (e instanceof StoreException) {
                        command.getErr().println("taqwim: " + e.getMessage());
                        return ExitStatus.STORE;
                    }
                    if (e instanceof OutputFailed failed) {
                        return failed.tell(command.getErr());
                    }
                    throw e;
                });
    }

    private static int mistake(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        e.getCommandLine().getErr().println(command + ": " + e.getMessage() + "; see " + command + " --help");
        return ExitStatus.USAGE;
    }
}
