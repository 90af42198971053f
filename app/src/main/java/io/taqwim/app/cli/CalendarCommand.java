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

    public CalendarCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Look page = look.look(world.files(), world.terminal());
        Pipeline engine = world.pipeline();
        List<Mentions> said = new ArrayList<>();
        int status = Reading.run(
                read,
                world,
                spec.commandLine().getErr(),
                received -> UnderstandCommand.understood(engine, received),
                said::add);
        Calendar calendar = engine.calendar(said, asOf);
        List<CalendarEvent> events = filter.wanted(calendar.events(), world.files());
        if (json) {
            events.forEach(event -> out.print(CalendarJson.line(calendar, event) + "\n"));
        } else if (status != ExitStatus.NOTHING_READABLE) {
            Map<String, Report> reports = new HashMap<>();
            said.forEach(mentions -> reports.put(mentions.report().id(), mentions.report()));
            Phrases phrases = new Phrases(world.files(), page);
            new Agenda(calendar, events, background, reports, phrases, page, line -> out.print(line + "\n"))
                    .print(said.size());
        }
        return status;
    }
}
