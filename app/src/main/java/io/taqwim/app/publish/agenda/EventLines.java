package io.taqwim.app.publish.agenda;

import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Move;
import io.taqwim.engine.model.Origin;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.ReportClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of one event: title and status, when and where, who, how it moved, where reports differ, who says so. */
final class EventLines {
    private final Phrases phrases;
    private final Paper paper;
    private final Map<String, String> tags;
    private final Map<String, Report> reports;

    EventLines(Phrases phrases, Paper paper, Map<String, String> tags, Map<String, Report> reports) {
        this.phrases = phrases;
        this.paper = paper;
        this.tags = tags;
        this.reports = reports;
    }

    /**
     * @param day the day under which the event stands and that need not be said again
     */
    void print(CalendarEvent event, int indent, @Nullable LocalDate day) {
        CalendarStatus status = event.status();
        List<Paper.Run> first = new ArrayList<>();
        first.add(new Paper.Run(Style.TITLE, title(event)));
        first.add(new Paper.Run(Style.PLAIN, "·"));
        first.add(new Paper.Run(style(status), phrases.code("status", status.code())));
        if (event.background()) {
            first.add(new Paper.Run(Style.QUIET, "· " + phrases.label("background")));
        }
        String tag = tags.get(event.id());
        if (tag != null) {
            first.add(new Paper.Run(Style.OPEN, "· " + tag));
        }
        paper.line(indent, first);
        detail(indent, Style.PLAIN, whenAndWhere(event, day));
        detail(indent, Style.PLAIN, people(event.parties()));
        moves(event, indent);
        event.conflicts().forEach(conflict -> conflict(conflict, indent));
        detail(indent, Style.QUIET, sources(event));
    }

    private void detail(int indent, Style style, String text) {
        if (!text.isEmpty()) {
            paper.line(indent + 2, style, text);
        }
    }

    /** Its title in the language of the page; kind and parties where it has none in that language. */
    String title(CalendarEvent event) {
        String title = event.title().in(phrases.language());
        if (!title.isEmpty()) {
            return phrases.foreign(title);
        }
        List<String> parties = event.parties().stream()
                .map(party -> phrases.names().party(party.id()))
                .toList();
        return phrases.label("colon", phrases.code("kind", event.kind()), phrases.list(parties));
    }

    private static Style style(CalendarStatus status) {
        return switch (status) {
            case CONFIRMED, UNDER_WAY, HELD -> Style.SURE;
            case MOOTED, ANNOUNCED, RESCHEDULED -> Style.OPEN;
            case POSTPONED, CANCELLED, LAPSED -> Style.OFF;
        };
    }

    private String whenAndWhere(CalendarEvent event, @Nullable LocalDate day) {
        List<String> parts = new ArrayList<>();
        DateInterval when = event.when();
        if (!when.isDated()) {
            wordsOfStart(event).ifPresent(words -> parts.add(phrases.label("said", phrases.quote(words))));
        } else if (day == null || !day.equals(when.start()) || !day.equals(when.end())) {
            parts.add(phrases.when(when));
        }
        Place place = event.place();
        if (place.venue() != null) {
            parts.add(phrases.foreign(phrases.names().venue(place.venue())));
        }
        if (place.city() != null) {
            parts.add(phrases.foreign(phrases.names().city(place.city())));
        } else if (place.country() != null) {
            parts.add(phrases.names().country(place.country()));
        }
        return phrases.list(parts);
    }

    private static Optional<String> wordsOfStart(CalendarEvent event) {
        return event.claims().stream()
                .map(ReportClaim::claim)
                .filter(claim -> claim.field().equals("start"))
                .map(Claim::quote)
                .findFirst();
    }

    /** Who acts for whom, where somebody is named. */
    private String people(List<Participant> parties) {
        List<String> people = new ArrayList<>();
        for (Participant party : parties) {
            String person = party.person() != null ? party.person() : party.holder();
            if (person != null) {
                String name = phrases.foreign(phrases.names().person(person));
                people.add(phrases.label("brackets", name, phrases.names().party(party.id())));
            }
        }
        return phrases.list(people);
    }

    private void moves(CalendarEvent event, int indent) {
        if (event.history().size() < 2) {
            return;
        }
        for (Move move : event.history()) {
            LocalDate start = move.start();
            LocalDate end = move.end();
            boolean dated = start != null || end != null;
            String when = phrases.when(new DateInterval(start, end, dated ? Precision.DAY : null));
            String asOf = move.asOf() == null ? report(move.report()) : phrases.day(move.asOf());
            String status = phrases.code("status", move.status().code());
            detail(indent, Style.OPEN, phrases.label("moved.step", asOf, status, when));
        }
    }

    private void conflict(Conflict conflict, int indent) {
        String field = phrases.field(conflict.field());
        String why = conflict.why().in(phrases.language());
        detail(indent, Style.OFF, phrases.label("conflict", field, phrases.foreign(why)));
        for (Conflict.Side side : conflict.sides()) {
            String value = phrases.value(conflict.field(), side.value());
            String by = phrases.counted("independent", side.independent());
            List<String> said = side.claims().stream()
                    .map(claim -> phrases.quote(claim.claim().quote()))
                    .distinct()
                    .toList();
            paper.line(indent + 4, Style.PLAIN, phrases.label("side", value, by, phrases.list(said)));
        }
    }

    private String sources(CalendarEvent event) {
        if (event.sources().reports() == 0) {
            return "";
        }
        List<String> origins =
                event.sources().origins().stream().map(this::origin).toList();
        return phrases.label(
                "sources",
                phrases.counted("reports", event.sources().reports()),
                phrases.counted("independent", event.sources().independent()),
                phrases.list(origins));
    }

    private String origin(Origin origin) {
        String name = origin.name();
        return switch (origin.by()) {
            case SPEAKER ->
                phrases.label("origin.speaker", phrases.foreign(phrases.names().person(orEmpty(name))));
            case AGENCY ->
                phrases.label("origin.agency", phrases.foreign(phrases.names().agency(orEmpty(name))));
            case TEXT ->
                phrases.label(
                        "origin.text",
                        phrases.counted("reports", origin.reports().size()));
            case OUTLET -> name == null ? phrases.label("origin.unnamed") : phrases.foreign(name);
        };
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }

    /** What a report is called: its publisher, else its id. */
    String report(String id) {
        Report report = reports.get(id);
        return phrases.foreign(report == null || report.publisher() == null ? id : report.publisher());
    }
}
