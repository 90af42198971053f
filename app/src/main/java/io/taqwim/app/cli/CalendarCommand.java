package io.taqwim.app.cli;

import io.taqwim.app.publish.agenda.Agenda;
import io.taqwim.app.publish.agenda.Look;
import io.taqwim.app.publish.agenda.Phrases;
import io.taqwim.app.publish.json.CalendarJson;
import io.taqwim.engine.Pipeline;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Mixin
    private final ReadOptions read = new ReadOptions();

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final LookOptions look = new LookOptions();

    @Option(
            names = "--json",
            description = "One JSON object an event, background ones too, as docs/formats.md, section 3, has it.")
    private boolean json;

    @Option(names = "--background", description = "Show what reports tell as background only, too.")
    private boolean background;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day the calendar is made for (default: the latest publication day among the reports).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description =
                    "Only what reports published after this day changed: new, moved, cancelled, newly in conflict.")
    private @Nullable LocalDate since;

    public CalendarCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Look page = look.look(world.files(), world.terminal());
        Pipeline engine = world.pipeline();
        List<Mentions> said = new ArrayList<>();
        int status = Reading.run(
                read,
                world,
                spec.commandLine().getErr(),
                received -> UnderstandCommand.understood(engine, received),
                said::add);
        if (status != ExitStatus.NOTHING_READABLE) {
            print(engine, said, page);
        }
        return status;
    }

    private void print(Pipeline engine, List<Mentions> said, Look page) {
        Calendar calendar = engine.calendar(said, asOf);
        List<CalendarEvent> events = filter.wanted(calendar.events(), world.files());
        if (since == null) {
            lines(calendar, events, Map.of(), said, page);
            return;
        }
        Map<String, List<String>> changes = Changes.between(Changes.before(engine, said, calendar, since), calendar);
        lines(
                calendar,
                events.stream().filter(event -> changes.containsKey(event.id())).toList(),
                changes,
                said,
                page);
    }

    private void lines(
            Calendar calendar,
            List<CalendarEvent> events,
            Map<String, List<String>> changes,
            List<Mentions> said,
            Look page) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            for (CalendarEvent event : events) {
                out.print(
                        since == null
                                ? CalendarJson.line(calendar, event)
                                : CalendarJson.line(calendar, event, changes.getOrDefault(event.id(), List.of())));
                out.print('\n');
            }
            return;
        }
        Phrases phrases = new Phrases(world.files(), page);
        Map<String, String> tags = new HashMap<>();
        changes.forEach((id, happened) -> tags.put(
                id,
                phrases.list(happened.stream()
                        .map(what -> phrases.label("change." + what))
                        .toList())));
        Map<String, Report> reports = new HashMap<>();
        said.forEach(mentions -> reports.put(mentions.report().id(), mentions.report()));
        String heading =
                since == null ? Agenda.heading(calendar, phrases) : phrases.label("changes", phrases.day(since));
        new Agenda(calendar, events, background, tags, reports, phrases, page, line -> out.print(line + "\n"))
                .print(heading, said.size());
    }
}
