package io.taqwim.app.cli;

import io.taqwim.app.gazetteer.QueryResult;
import io.taqwim.app.gazetteer.Refresh;
import io.taqwim.app.read.Refused;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.text.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts terms of office out of a query of Wikidata into the tables of a folder. */
@Command(
        name = "import",
        abbreviateSynopsis = true,
        description = {
            "Puts terms of office out of a query of Wikidata into the tables of the gazetteer.",
            "docs/gazetteer-import.md has the query and says what its columns mean."
        },
        footer = {"", "Example: taqwim gazetteer import query.json --into ."})
public final class GazetteerImportCommand implements Callable<Integer> {
    private static final long MOST_BYTES = 50_000_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The result of the query as JSON.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private Path file;

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "The folder that holds gazetteer/ and languages/ (default: this one).")
    private Path folder = Path.of(".");

    @Override
    public Integer call() {
        if (!Files.isRegularFile(folder.resolve(Refresh.LEADERS))) {
            throw new UsageException(Visible.spelled(folder.toString()) + " holds no " + Refresh.LEADERS
                    + "; name the folder of the project with --into.");
        }
        Refresh.Outcome outcome = Refresh.of(PackFiles.in(folder), result());
        outcome.refused().forEach(row -> spec.commandLine().getErr().println("taqwim: " + row + "."));
        outcome.tables().forEach(this::write);
        spec.commandLine()
                .getOut()
                .print(outcome.added() + " terms added, " + outcome.known() + " known, " + outcome.ended()
                        + " of them now with an end, " + outcome.refused().size() + " rows refused\n");
        for (Map.Entry<String, String> table : outcome.tables().entrySet()) {
            spec.commandLine().getOut().print("changed: " + table.getKey() + "\n");
        }
        return outcome.refused().isEmpty()
                ? ExitStatus.OK
                : outcome.added() + outcome.known() == 0 ? ExitStatus.NOTHING_READABLE : ExitStatus.SOME_REFUSED;
    }

    private QueryResult result() {
        String name = Visible.spelled(file.toString());
        try {
            if (!Files.isRegularFile(file)) {
                throw new UsageException(name + " is not a file.");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new UsageException(name + " has more than 50 MB; ask for fewer offices at a time.");
            }
            return QueryResult.read(Files.readString(file));
        } catch (Refused e) {
            throw new UsageException(name + " " + e.sentence() + ".");
        } catch (IOException e) {
            throw new UsageException(name + " cannot be read as UTF-8.");
        }
    }

    /** Written beside the table first: it is the old one or the new one, whatever happens. */
    private void write(String path, String table) {
        Path target = folder.resolve(path);
        Path beside = folder.resolve(path + ".new");
        try {
            Files.writeString(beside, table);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UsageException(Visible.spelled(target.toString()) + " cannot be written.");
        }
    }
}
