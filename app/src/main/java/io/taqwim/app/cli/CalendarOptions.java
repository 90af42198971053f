package io.taqwim.app.cli;

import io.taqwim.app.publish.Publication;
import io.taqwim.engine.Pipeline;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Mentions;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which reports, and which events of the calendar that they make: the same for every command that gives out a calendar. */
final class CalendarOptions {
    @Mixin
    private final ReportOptions reports = new ReportOptions();

    @Mixin
    private final FilterOptions filter = new FilterOptions();

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

    @Nullable
    LocalDate since() {
        return since;
    }

    /**
     * Reads the reports, hands on what they say together, and returns the exit status.
     *
     * @param language of what has one language only
     * @param publish not called where nothing could be read
     */
    int make(World world, PrintWriter err, String language, Consumer<Publication> publish) {
        Pipeline engine = world.pipeline();
        List<Mentions> said = new ArrayList<>();
        int status = reports.read(world, err, said::add);
        if (status != ExitStatus.NOTHING_READABLE) {
            publish.accept(publication(world, engine, said, language));
        }
        return status;
    }

    private Publication publication(World world, Pipeline engine, List<Mentions> said, String language) {
        Calendar calendar = engine.calendar(said, asOf, reports.decisions());
        List<CalendarEvent> events = filter.wanted(calendar.events(), world.files());
        Map<String, List<String>> changes =
                since == null ? Map.of() : Changes.between(Changes.before(engine, said, calendar, since), calendar);
        if (since != null) {
            events = events.stream()
                    .filter(event -> changes.containsKey(event.id()))
                    .toList();
        }
        return new Publication(calendar, events, Publication.reports(said), changes, language);
    }
}
