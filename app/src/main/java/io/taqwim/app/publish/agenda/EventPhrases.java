package io.taqwim.app.publish.agenda;

import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Move;
import io.taqwim.engine.model.Origin;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an event is called, where it is, who takes part, how it moved and who tells it, in the words of a language. */
public final class EventPhrases {
    private final Phrases phrases;
    private final Map<String, Report> reports;

    /**
     * @param reports by id
     */
    public EventPhrases(Phrases phrases, Map<String, Report> reports) {
        this.phrases = phrases;
        this.reports = reports;
    }

    /** Its title in the language of the page; kind and parties where it has none in that language. */
    public String title(CalendarEvent event) {
        String title = event.title().in(phrases.language());
        if (!title.isEmpty()) {
            return phrases.foreign(title);
        }
        List<String> parties = event.parties().stream()
                .map(party -> phrases.names().party(party.id()))
                .toList();
        return phrases.label("colon", phrases.code("kind", event.kind()), phrases.list(parties));
    }

    /** Venue and city, or venue and country: from the smallest, none where nobody says. */
    public List<String> place(Place place) {
        List<String> parts = new ArrayList<>();
        if (place.venue() != null) {
            parts.add(phrases.foreign(phrases.names().venue(place.venue())));
        }
        if (place.city() != null) {
            parts.add(phrases.foreign(phrases.names().city(place.city())));
        } else if (place.country() != null) {
            parts.add(phrases.names().country(place.country()));
        }
        return parts;
    }

    /** Who acts for whom, where somebody is named; else empty. */
    public String people(CalendarEvent event) {
        List<String> people = new ArrayList<>();
        for (Participant party : event.parties()) {
            String person = party.person() != null ? party.person() : party.holder();
            if (person != null) {
                String name = phrases.foreign(phrases.names().person(person));
                people.add(phrases.label("brackets", name, phrases.names().party(party.id())));
            }
        }
        return phrases.list(people);
    }

    /** How status and days moved, a line a step; none where they never did. */
    public List<String> moves(CalendarEvent event) {
        return event.history().size() < 2
                ? List.of()
                : event.history().stream().map(move -> move(event, move)).toList();
    }

    private String move(CalendarEvent event, Move move) {
        LocalDate start = move.start();
        LocalDate end = move.end();
        boolean dated = start != null || end != null;
        String when = phrases.when(new DateInterval(start, end, dated ? Precision.DAY : null));
        String asOf = move.asOf() == null ? report(move.report()) : phrases.day(move.asOf());
        return phrases.label(
                "moved.step", asOf, phrases.status(event.kind(), move.status().code()), when);
    }

    /** How many reports and independent sources tell it, and which; empty where none does. */
    public String sources(CalendarEvent event) {
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

    /** Its name, and what it is where that is not plain. */
    public String origin(Origin origin) {
        return switch (origin.by()) {
            case SPEAKER -> phrases.label("origin.speaker", originName(origin));
            case AGENCY -> phrases.label("origin.agency", originName(origin));
            case TEXT, OUTLET -> originName(origin);
        };
    }

    public String originName(Origin origin) {
        String name = origin.name();
        return switch (origin.by()) {
            case SPEAKER -> phrases.foreign(phrases.names().person(orEmpty(name)));
            case AGENCY -> phrases.foreign(phrases.names().agency(orEmpty(name)));
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
    public String report(String id) {
        Report report = reports.get(id);
        return phrases.foreign(report == null || report.publisher() == null ? id : report.publisher());
    }
}
