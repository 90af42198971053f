package io.taqwim.app.cli;

import io.taqwim.app.publish.json.JsonLine;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import io.taqwim.engine.text.Visible;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who and what is known under a name, in any language. */
@Command(
        name = "gazetteer",
        abbreviateSynopsis = true,
        description = "Finds states, organisations, offices, people and places by any of their names.",
        footer = {
            "",
            "Example: taqwim gazetteer Oman",
            "",
            "taqwim gazetteer check looks over the tables, taqwim gazetteer import FILE refreshes them."
        })
public final class GazetteerCommand implements Callable<Integer> {
    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "A name or a part of one; several words are one name.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "One JSON object for each that is found.")
    private boolean json;

    public GazetteerCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (words.isEmpty()) {
            throw new UsageException("Whom or what to look up? Name it; taqwim gazetteer check looks over the tables.");
        }
        String name = String.join(" ", words);
        List<Directory.Found> found = new Directory(world.files()).find(name);
        if (found.isEmpty()) {
            spec.commandLine().getErr().println("taqwim: nothing is called " + Visible.spelled(name) + ".");
            return ExitStatus.NOTHING_READABLE;
        }
        found.forEach(one -> out.print(json ? line(one) + "\n" : page(one)));
        return ExitStatus.OK;
    }

    private String line(Directory.Found found) {
        return JsonLine.of(line -> {
            line.text("table", found.table());
            line.text("id", found.id());
            line.texts("names", found.names());
            line.objects("terms", terms(found), term -> {
                for (String column : List.of("person", "office", "iso2", "organisation", "from", "to")) {
                    line.text(column, term.cell(column).isEmpty() ? null : term.cell(column));
                }
            });
        });
    }

    private String page(Directory.Found found) {
        StringBuilder page = new StringBuilder(found.id())
                .append("  (")
                .append(found.table())
                .append(")\n");
        page.append("  ").append(String.join(" | ", found.names())).append('\n');
        for (Tsv.Row term : terms(found)) {
            String party = term.cell("iso2").isEmpty() ? term.cell("organisation") : term.cell("iso2");
            page.append("  ")
                    .append(term.cell("person"))
                    .append(", ")
                    .append(term.cell("office"))
                    .append(", ");
            page.append(party).append(", ").append(orUnknown(term.cell("from"))).append(" to ");
            page.append(orUnknown(term.cell("to"))).append('\n');
        }
        return page.toString();
    }

    private static String orUnknown(String day) {
        return day.isEmpty() ? "?" : day;
    }

    /** Terms of office of a person, or in a state or organisation. */
    private List<Tsv.Row> terms(Directory.Found found) {
        String column = switch (found.table()) {
            case "people" -> "person";
            case "countries" -> "iso2";
            case "organisations" -> "organisation";
            default -> "";
        };
        PackFiles files = world.files();
        return column.isEmpty()
                ? List.of()
                : Tsv.read(files, "gazetteer/leaders.tsv").stream()
                        .filter(row -> row.cell(column).equals(found.id()))
                        .toList();
    }
}
