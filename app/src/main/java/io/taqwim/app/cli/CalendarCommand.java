package io.taqwim.app.cli;

import io.taqwim.app.publish.Document;
import io.taqwim.app.publish.Format;
import io.taqwim.app.publish.Publication;
import io.taqwim.app.publish.agenda.Agenda;
import io.taqwim.app.publish.agenda.Look;
import io.taqwim.app.publish.agenda.Phrases;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all reports together say, as one calendar. */
@Command(
        name = "calendar",
        abbreviateSynopsis = true,
        description = "Makes one reconciled, sourced calendar of all reports together.",
        footer = {"", "Example: taqwim calendar samples/ --country Oman --from 2026-04-01"})
public final class CalendarCommand implements Callable<Integer> {
    private static final String PAGE = "page";

    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Mixin
    private final CalendarOptions calendar = new CalendarOptions();

    @Mixin
    private final LookOptions look = new LookOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "page (the default), jsonl, csv (the events only: taqwim export writes all tables) or ics.")
    private @Nullable String format;

    @Option(
            names = "--json",
            description =
                    "The same as --format jsonl: one JSON object an event, background ones too, as docs/formats.md,"
                            + " section 3, has it.")
    private boolean json;

    @Option(names = "--background", description = "Show on the page what reports tell as background only, too.")
    private boolean background;

    public CalendarCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Look page = look.look(world.files(), world.terminal());
        String wanted = wanted();
        Format other = wanted.equals(PAGE) ? null : world.format(wanted, PAGE);
        PrintWriter err = spec.commandLine().getErr();
        return calendar.make(world, err, page.language(), publication -> {
            if (other == null) {
                print(publication, page);
            } else {
                write(other.documents(publication, world.files()).get(0));
            }
        });
    }

    private void write(Document document) {
        try {
            document.body().write(spec.commandLine().getOut());
        } catch (IOException e) {
            throw new UncheckedIOException("a print writer tells of no failure", e);
        }
    }

    private String wanted() {
        if (json && format != null && !format.equals("jsonl")) {
            throw new UsageException("--json and --format " + format + " do not go together; leave one out.");
        }
        return json ? "jsonl" : format == null ? PAGE : format;
    }

    private void print(Publication publication, Look page) {
        PrintWriter out = spec.commandLine().getOut();
        Phrases phrases = new Phrases(world.files(), page);
        Map<String, String> tags = new HashMap<>();
        publication.changes().forEach((id, happened) -> tags.put(id, phrases.list(changes(phrases, happened))));
        LocalDate since = calendar.since();
        String heading = since == null
                ? Agenda.heading(publication.calendar(), phrases)
                : phrases.label("changes", phrases.day(since));
        new Agenda(
                        publication.calendar(),
                        publication.events(),
                        background,
                        tags,
                        publication.reports(),
                        phrases,
                        page,
                        line -> out.print(line + "\n"))
                .print(heading, publication.reports().size());
    }

    private static List<String> changes(Phrases phrases, List<String> happened) {
        return happened.stream().map(what -> phrases.label("change." + what)).toList();
    }
}
