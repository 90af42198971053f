package io.taqwim.app.publish;

import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is to be written down: a calendar, which of its events, and the reports that they were read in.
 *
 * @param events those of the calendar that are wanted, in its order
 * @param reports by id
 * @param changes what happened to an event, by its id; empty where nobody asked
 * @param language of titles and labels where a format has one language only, a folder of {@code languages/}
 */
public record Publication(
        Calendar calendar,
        List<CalendarEvent> events,
        Map<String, Report> reports,
        Map<String, List<String>> changes,
        String language) {
    public Publication {
        events = List.copyOf(events);
        reports = Map.copyOf(reports);
        changes = Map.copyOf(changes);
    }

    /** All of a calendar. */
    public static Publication of(Calendar calendar, Map<String, Report> reports, String language) {
        return new Publication(calendar, calendar.events(), reports, Map.of(), language);
    }

    /** The reports of what was read, by id; of two revisions the one that comes last. */
    public static Map<String, Report> reports(List<Mentions> said) {
        return said.stream()
                .collect(Collectors.toMap(
                        mentions -> mentions.report().id(), Mentions::report, (earlier, later) -> later));
    }
}
