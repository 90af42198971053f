package io.taqwim.app.cli;

import io.taqwim.app.publish.json.JsonLine;
import io.taqwim.engine.check.Check;
import io.taqwim.engine.check.Examples;
import io.taqwim.engine.language.PackException;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.text.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The examples beside the rules of a language and its whole reports, read with its whole pack. */
@Command(
        name = "check",
        abbreviateSynopsis = true,
        description = {"Runs the examples and whole reports of languages and says which come out otherwise."},
        footer = {"", "Example: taqwim check", "", "While writing rules: taqwim check languages/ar --watch"})
public final class CheckCommand implements Callable<Integer> {
    private static final long LOOK_AGAIN_MILLIS = 300;

    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "A language's folder, languages/ar (default: all languages packed with the program).")
    private @Nullable Path folder;

    @Option(names = "--watch", description = "Check again whenever a file of FOLDER changes, until interrupted.")
    private boolean watch;

    @Option(names = "--json", description = "One JSON object for each example that comes out otherwise.")
    private boolean json;

    public CheckCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (folder == null) {
            if (watch) {
                throw new UsageException("--watch needs a folder to watch: taqwim check languages/ar --watch");
            }
            return check(world.files(), "languages/");
        }
        Path language = folder.toAbsolutePath().normalize();
        if (!Files.isRegularFile(language.resolve("pack.yml"))) {
            throw new UsageException(
                    Visible.spelled(folder.toString()) + " is no language's folder: it has no pack.yml.");
        }
        return watch ? watch(language) : check(language);
    }

    /** The house around {@code languages/xx}; what it has not is taken from the program. */
    private int check(Path language) {
        PackFiles around = PackFiles.in(language.resolve("../..").normalize());
        return check(world.files().with(around), "languages/" + language.getFileName() + "/");
    }

    private int check(PackFiles files, String below) {
        int checked = 0;
        int otherwise = 0;
        for (Check check : Examples.of(files)) {
            if (check.file().startsWith(below)) {
                checked++;
                String complaint = check.run();
                if (!complaint.isEmpty()) {
                    otherwise++;
                    print(json ? line(check, complaint) : complaint);
                }
            }
        }
        if (!json) {
            print(checked + " examples, " + otherwise + " come out otherwise");
        }
        return otherwise == 0 ? ExitStatus.OK : ExitStatus.SOME_REFUSED;
    }

    private static String line(Check check, String complaint) {
        return JsonLine.of(line -> {
            line.text("rule", check.rule());
            line.text("file", check.file());
            line.number("line", check.line());
            line.text("complaint", complaint);
        });
    }

    /** A file that cannot be used is told as it would stop the program, and waited for to be mended. */
    private int watch(Path language) {
        long seen = -1;
        int status = ExitStatus.OK;
        while (!Thread.currentThread().isInterrupted()) {
            long state = state(language);
            if (state != seen) {
                seen = state;
                try {
                    status = check(language);
                } catch (PackException e) {
                    print(String.valueOf(e.getMessage()));
                    status = ExitStatus.USAGE;
                }
                spec.commandLine().getOut().flush();
            }
            sleep();
        }
        return status;
    }

    private static void sleep() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Differs when a file was written, added or taken away. */
    private static long state(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> 31L * file.hashCode() + file.toFile().lastModified())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text.stripTrailing() + "\n");
    }
}
