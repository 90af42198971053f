package io.taqwim.app.cli;

import io.taqwim.app.publish.Document;
import io.taqwim.app.publish.Format;
import io.taqwim.app.publish.Publication;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The calendar as files, every table of a format. */
@Command(
        name = "export",
        abbreviateSynopsis = true,
        description = "Writes the calendar of all reports as files for other programs.",
        footer = {"", "Example: taqwim export --format csv,ics --out target/export samples/"})
public final class ExportCommand implements Callable<Integer> {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Mixin
    private final CalendarOptions calendar = new CalendarOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "jsonl, csv, ics, or several of them (default: all).")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the files, made where it is missing; files of the same names are replaced.")
    private @Nullable Path folder;

    @Option(
            names = "--bom",
            description =
                    "Begin tables with a byte order mark: then a double click opens them in Excel with their Arabic.")
    private boolean byteOrderMark;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Language of calendar files: ar or en (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    public ExportCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Path out = folder == null ? Path.of(".") : folder;
        LookOptions.checkedLanguage(language, world.files());
        List<Format> wanted = formats.isEmpty()
                ? world.formats()
                : formats.stream().map(name -> world.format(name)).toList();
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new UsageException("--out " + out + " cannot be made a folder: " + e.getMessage());
        }
        return calendar.make(
                world, spec.commandLine().getErr(), language, publication -> write(publication, wanted, out));
    }

    private void write(Publication publication, List<Format> wanted, Path out) {
        for (Format format : wanted) {
            for (Document document : format.documents(publication, world.files())) {
                Path file = out.resolve(document.name());
                write(document, file);
                spec.commandLine().getOut().print(file + "\n");
            }
        }
    }

    /** Beside its place first, then moved there: who reads meanwhile finds the old file or the new one, never half of it. */
    private void write(Document document, Path file) {
        Path beside = file.resolveSibling("." + document.name() + ".new");
        try {
            try (Writer out = new OutputStreamWriter(Files.newOutputStream(beside), StandardCharsets.UTF_8)) {
                if (byteOrderMark && document.name().endsWith(".csv")) {
                    out.write(BYTE_ORDER_MARK);
                }
                document.body().write(out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UsageException(file + " cannot be written: " + e.getMessage());
        }
    }
}
