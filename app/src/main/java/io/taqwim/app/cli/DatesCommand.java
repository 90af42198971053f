package io.taqwim.app.cli;

import io.taqwim.app.publish.json.DatesJson;
import io.taqwim.app.read.TimeStamp;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.understand.dates.DateReader;
import io.taqwim.engine.understand.dates.DateReading;
import io.taqwim.engine.understand.dates.Length;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every date expression of a text, with the days it comes to. */
@Command(
        name = "dates",
        abbreviateSynopsis = true,
        description = "Finds the dates, lengths of time and counted days of a text, and says which days they are.",
        footer = {"", "Example: taqwim dates --published 2026-04-12 samples/muscat-preview.txt"})
public final class DatesCommand implements Callable<Integer> {
    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TEXT",
            arity = "0..*",
            description = "The text itself, or the name of a file that holds it; nothing or -: standard input.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--published", paramLabel = "DAY", description = "The day of publication (2025-11-24).")
    private @Nullable String published;

    @Option(names = "--json", description = "One JSON object an expression.")
    private boolean json;

    @Option(
            names = "--cases",
            paramLabel = "FILE.tsv",
            description = "Reads the columns id, reference_datetime and text; one JSON object a case.")
    private @Nullable Path cases;

    public DatesCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (cases != null) {
            cases(cases, out);
            return ExitStatus.OK;
        }
        LocalDate day = published == null ? null : day(published, "--published");
        for (DateReading date : reader().read(text(), day)) {
            out.print((json ? DatesJson.line(date) : line(date)) + "\n");
        }
        return ExitStatus.OK;
    }

    private DateReader reader() {
        return DateReader.of(Pack.read(world.files(), "ar"));
    }

    private void cases(Path file, PrintWriter out) {
        DateReader reader = reader();
        String[] lines = read(file).split("\r?\n", -1);
        List<String> columns = List.of(lines[0].split("\t", -1));
        int id = column(columns, "id", file);
        int reference = column(columns, "reference_datetime", file);
        int text = column(columns, "text", file);
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            if (cells.length > Math.max(id, Math.max(reference, text))) {
                LocalDate day = cells[reference].isBlank() ? null : day(cells[reference], file + ", line " + (i + 1));
                out.print(DatesJson.ofCase(cells[id], reader.read(cells[text], day)) + "\n");
            } else if (!lines[i].isBlank()) {
                throw new UsageException(file + ", line " + (i + 1) + " has fewer cells than columns.");
            }
        }
    }

    private static int column(List<String> columns, String name, Path file) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new UsageException(file + " has no column called " + name + ".");
        }
        return index;
    }

    private static LocalDate day(String stamp, String where) {
        LocalDate day = TimeStamp.day(stamp);
        if (day == null) {
            throw new UsageException(where + ": " + stamp + " is no day that I know how to read; write 2025-11-24.");
        }
        return day;
    }

    private String text() {
        if (words.isEmpty() || words.equals(List.of("-"))) {
            try {
                return new String(world.standardInput().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UsageException("Standard input cannot be read: " + e.getMessage());
            }
        }
        Path file = words.size() == 1 ? fileCalled(words.get(0)) : null;
        return file == null ? String.join(" ", words) : read(file);
    }

    private static @Nullable Path fileCalled(String word) {
        try {
            Path file = Path.of(word);
            return Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new UsageException(file + " is not UTF-8.");
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read.");
        }
    }

    /** For people: the days first, then the words; the quote last, for it may run from right to left. */
    private static String line(DateReading date) {
        return days(date) + "\t" + date.quote().replace('\n', ' ').replace('\t', ' ');
    }

    private static String days(DateReading date) {
        DateInterval when = date.when();
        Length length = date.value().length();
        if (!when.isDated()) {
            return length != null ? length.iso() : date.value().dayOfEvent() != 0 ? dayOfEvent(date) : codes(date);
        }
        String start = when.start() == null ? "" : when.start().toString();
        String end = when.end() == null ? "" : when.end().toString();
        String precision =
                when.precision() == null ? "" : " " + when.precision().code();
        return (start.equals(end) ? start : start + ".." + end) + precision;
    }

    private static String dayOfEvent(DateReading date) {
        return date.value().dayOfEvent() < 0
                ? "last day"
                : "day " + date.value().dayOfEvent();
    }

    private static String codes(DateReading date) {
        String start = date.value().startCode();
        String end = date.value().endCode();
        if (start == null) {
            return ".." + end;
        }
        return start.equals(end) ? start : start + ".." + (end == null ? "" : end);
    }
}
