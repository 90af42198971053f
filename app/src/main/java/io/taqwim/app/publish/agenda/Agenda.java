package io.taqwim.app.publish.agenda;

import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Placing;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A calendar by day: each event with its programme, conflicts and sources; coarse and undated ones in parts of their own. */
public final class Agenda {
    private static final Comparator<CalendarEvent> BY_DAY =
            Comparator.comparing(event -> event.when().firstKnown(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Calendar calendar;
    private final Map<String, CalendarEvent> shown = new LinkedHashMap<>();
    private final Map<String, List<CalendarEvent>> programmes = new LinkedHashMap<>();
    private final Phrases phrases;
    private final Paper paper;
    private final EventLines eventLines;
    private final EventPhrases eventPhrases;
    private int hidden;

    /**
     * @param events those of the calendar that are wanted, in its order
     * @param withBackground whether events are shown that every report tells as background only
     * @param tags a word on some events, by their ids
     * @param reports by id
     */
    public Agenda(
            Calendar calendar,
            List<CalendarEvent> events,
            boolean withBackground,
            Map<String, String> tags,
            Map<String, Report> reports,
            Phrases phrases,
            Look look,
            Consumer<String> lines) {
        this.calendar = calendar;
        this.phrases = phrases;
        this.paper = new Paper(look, phrases.rightToLeft(), lines);
        this.eventLines = new EventLines(phrases, paper, tags, reports);
        this.eventPhrases = new EventPhrases(phrases, reports);
        for (CalendarEvent event : events) {
            if (event.background() && !withBackground) {
                hidden++;
            } else {
                shown.put(event.id(), event);
            }
        }
        for (CalendarEvent event : shown.values()) {
            if (isProgramme(event)) {
                programmes
                        .computeIfAbsent(event.partOf(), id -> new ArrayList<>())
                        .add(event);
            }
        }
    }

    /** An item whose event is not shown stands by itself. */
    private boolean isProgramme(CalendarEvent event) {
        return event.partOf() != null && shown.containsKey(event.partOf());
    }

    /** What stands above a calendar. */
    public static String heading(Calendar calendar, Phrases phrases) {
        LocalDate asOf = calendar.asOf();
        return asOf == null ? phrases.label("calendar.undated") : phrases.label("calendar", phrases.day(asOf));
    }

    /** Prints the whole page. */
    public void print(String heading, int reports) {
        paper.line(0, Style.HEADING, heading);
        paper.line(
                0,
                Style.QUIET,
                phrases.list(List.of(phrases.counted("events", shown.size()), phrases.counted("reports", reports))));
        if (shown.isEmpty()) {
            paper.line(0, Style.PLAIN, phrases.label("nothing"));
        }
        Map<LocalDate, List<CalendarEvent>> days = new TreeMap<>();
        List<CalendarEvent> coarse = new ArrayList<>();
        List<CalendarEvent> undated = new ArrayList<>();
        for (CalendarEvent event : shown.values()) {
            if (isProgramme(event)) {
                continue;
            }
            LocalDate day = event.when().firstKnown();
            if (day == null) {
                undated.add(event);
            } else if (event.when().precision() == Precision.DAY) {
                days.computeIfAbsent(day, d -> new ArrayList<>()).add(event);
            } else {
                coarse.add(event);
            }
        }
        days.forEach((day, events) -> part(phrases.weekday(day), events, day));
        part(phrases.label("part.coarse"), coarse, null);
        part(phrases.label("part.undated"), undated, null);
        notes();
    }

    private void part(String heading, List<CalendarEvent> events, @Nullable LocalDate day) {
        if (events.isEmpty()) {
            return;
        }
        paper.blank();
        paper.line(0, Style.HEADING, heading);
        for (CalendarEvent event : events) {
            event(event, 2, day);
        }
    }

    private void event(CalendarEvent event, int indent, @Nullable LocalDate day) {
        eventLines.print(event, indent, day);
        CalendarEvent whole = event.partOf() == null ? null : find(event.partOf());
        if (whole != null && !isProgramme(event)) {
            paper.line(indent + 2, Style.QUIET, phrases.label("partof", eventPhrases.title(whole)));
        }
        List<CalendarEvent> programme = new ArrayList<>(programmes.getOrDefault(event.id(), List.of()));
        if (!programme.isEmpty()) {
            paper.line(indent + 2, Style.QUIET, phrases.label("programme"));
            programme.sort(BY_DAY);
            programme.forEach(item -> event(item, indent + 4, null));
        }
    }

    private @Nullable CalendarEvent find(String id) {
        return calendar.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void notes() {
        if (hidden > 0 || !calendar.placings().isEmpty()) {
            paper.blank();
        }
        for (Placing placing : calendar.placings()) {
            String report = eventPhrases.report(placing.report());
            paper.line(0, Style.QUIET, phrases.label("placed", report, phrases.day(placing.published())));
        }
        if (hidden > 0) {
            paper.line(0, Style.QUIET, phrases.counted("background", hidden));
        }
    }
}
