package io.taqwim.app.cli;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import io.taqwim.engine.understand.names.SameName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether spellings are of one name. */
@Command(
        name = "names",
        abbreviateSynopsis = true,
        description = "Tells whether two spellings, in one script or two, are of one name.",
        footer = {"", "Example: taqwim names Japarov Djaparov"})
public final class NamesCommand implements Callable<Integer> {
    private static final String FILE = "pairs.tsv";

    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..2", description = "The two spellings.")
    private List<String> names = List.of();

    @Option(
            names = "--pairs",
            paramLabel = "FILE.tsv",
            description = "A table with the columns latin and other: prints 1 (one name) or 0 for each row.")
    private @Nullable Path pairs;

    public NamesCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        SameName same = SameName.read(world.files());
        PrintWriter out = spec.commandLine().getOut();
        if (pairs != null) {
            for (Tsv.Row row : rows(pairs)) {
                out.print(same.same(row.cell("latin"), row.cell("other")) ? "1\n" : "0\n");
            }
        } else if (names.size() == 2) {
            out.print(same.same(names.get(0), names.get(1)) ? "one name\n" : "two names\n");
        } else {
            throw new UsageException("names needs two spellings, or --pairs with a table");
        }
        return ExitStatus.OK;
    }

    private static List<Tsv.Row> rows(Path file) {
        try {
            TreeMap<String, String> one = new TreeMap<>();
            one.put(FILE, Files.readString(file, StandardCharsets.UTF_8));
            return Tsv.read(new PackFiles(one), FILE);
        } catch (IOException e) {
            throw new UsageException("cannot read " + file);
        }
    }
}
