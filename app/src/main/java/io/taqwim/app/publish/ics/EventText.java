package io.taqwim.app.publish.ics;

import io.taqwim.app.publish.agenda.EventPhrases;
import io.taqwim.app.publish.agenda.Phrases;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.Move;
import io.taqwim.engine.model.Origin;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.ReportClaim;
import io.taqwim.engine.model.Ruling;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a calendar app shows of an event: its title, its place, and a line for each field with who says so. */
final class EventText {
    private final Terms terms;
    private final Phrases phrases;
    private final EventPhrases events;

    EventText(Terms terms, Map<String, Report> reports) {
        this.terms = terms;
        this.phrases = terms.phrases();
        this.events = new EventPhrases(phrases, reports);
    }

    /** The title, behind a word for a status that is not plain. */
    String summary(CalendarEvent event) {
        String word = terms.word(event.status());
        return word.isEmpty() ? events.title(event) : terms.label("summary", word, events.title(event));
    }

    /** From the smallest to the state; empty where nobody says. */
    String location(CalendarEvent event) {
        List<String> parts = new ArrayList<>(events.place(event.place()));
        if (event.place().city() != null && event.place().country() != null) {
            parts.add(phrases.names().country(event.place().country()));
        }
        return phrases.list(parts);
    }

    /**
     * The lines of its description.
     *
     * @param whole the event whose programme it belongs to
     * @param programme its own items, in order
     * @param rulings what editors decided on it
     * @param changed the day of its last change
     * @param evidence address of the page with all words behind it
     */
    String description(
            CalendarEvent event,
            @Nullable CalendarEvent whole,
            List<CalendarEvent> programme,
            List<Ruling> rulings,
            @Nullable LocalDate changed,
            @Nullable String evidence) {
        Telling telling = new Telling(event);
        Sources sources = new Sources(event);
        List<String> lines = new ArrayList<>();
        field(lines, "status", phrases.status(event.kind(), event.status().code()), sources, telling.status());
        field(lines, "kind", kind(event), sources, telling.kind());
        field(lines, "when", phrases.when(event.when()), sources, telling.days());
        field(lines, "where", location(event), sources, telling.place());
        field(lines, "who", who(event), sources, telling.people());
        if (whole != null) {
            lines.add(phrases.label("partof", events.title(whole)));
        }
        event.conflicts().forEach(conflict -> lines.add(conflict(conflict, sources)));
        lines.addAll(events.moves(event));
        if (!programme.isEmpty()) {
            lines.add(terms.label("programme"));
            programme.forEach(item -> lines.add(item(item)));
        }
        rulings.stream().map(this::ruling).distinct().forEach(lines::add);
        lines.add(events.sources(event));
        if (changed != null) {
            lines.add(terms.label("changed", phrases.day(changed)));
        }
        if (evidence != null) {
            lines.add(terms.label("evidence", evidence));
        }
        return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    private void field(List<String> lines, String name, String value, Sources sources, List<ReportClaim> claims) {
        if (!value.isEmpty()) {
            String by = phrases.list(sources.names(claims));
            String field = terms.label("field." + name);
            lines.add(by.isEmpty() ? phrases.label("colon", field, value) : terms.label("line", field, value, by));
        }
    }

    private String kind(CalendarEvent event) {
        return event.rank() == null ? phrases.code("kind", event.kind()) : phrases.code("rank", event.rank());
    }

    private String who(CalendarEvent event) {
        String people = events.people(event);
        return people.isEmpty()
                ? phrases.list(event.parties().stream()
                        .map(party -> phrases.names().party(party.id()))
                        .toList())
                : people;
    }

    private String ruling(Ruling ruling) {
        String author = phrases.foreign(ruling.decision().author());
        return terms.label("edited", author, phrases.day(day(ruling)));
    }

    /** Of the decision, by UTC: an editor's own time zone is nobody's business. */
    private static LocalDate day(Ruling ruling) {
        return ruling.decision().time().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private String conflict(Conflict conflict, Sources sources) {
        List<String> sides = new ArrayList<>();
        for (Conflict.Side side : conflict.sides()) {
            List<String> by = new ArrayList<>();
            if (side.editor() != null) {
                by.add(phrases.foreign(side.editor()));
            }
            by.addAll(sources.names(side.claims()));
            String value =
                    side.value().isEmpty() ? terms.label("unknown") : phrases.value(conflict.field(), side.value());
            sides.add(phrases.label("brackets", value, phrases.list(by)));
        }
        return phrases.label("conflict", phrases.field(conflict.field()), phrases.list(sides));
    }

    private String item(CalendarEvent item) {
        List<String> parts = new ArrayList<>();
        parts.add(summary(item));
        parts.addAll(events.place(item.place()));
        return terms.label("item", phrases.when(item.when()), phrases.list(parts));
    }

    /**
     * The day on which the last of what is shown of an event was first told: a report that repeats what a source has said already changes
     * nothing, an editor's decision does. Null where no day of publication is known.
     */
    @Nullable
    LocalDate changed(CalendarEvent event, List<Ruling> rulings) {
        Telling telling = new Telling(event);
        Sources sources = new Sources(event);
        Map<List<String>, LocalDate> first = new HashMap<>();
        for (List<ReportClaim> shown : List.of(
                telling.status(),
                telling.kind(),
                telling.days(),
                telling.place(),
                telling.people(),
                telling.conflicts())) {
            for (ReportClaim claim : shown) {
                if (claim.published() != null) {
                    List<String> what =
                            List.of(claim.claim().field(), claim.claim().value(), sources.name(claim.report()));
                    first.merge(what, claim.published(), (one, other) -> one.isBefore(other) ? one : other);
                }
            }
        }
        LocalDate changed = Revision.byItself(event, rulings);
        for (LocalDate day : first.values()) {
            changed = Days.later(changed, day);
        }
        for (Move move : event.history()) {
            changed = Days.later(changed, move.asOf());
        }
        for (Ruling ruling : rulings) {
            changed = Days.later(changed, day(ruling));
        }
        return changed;
    }

    /** Who stands behind the reports of one event. */
    private final class Sources {
        private final Map<String, String> byReport = new TreeMap<>();

        Sources(CalendarEvent event) {
            for (Origin origin : event.sources().origins()) {
                String name = events.originName(origin);
                origin.reports().forEach(report -> byReport.putIfAbsent(report, name));
            }
        }

        String name(String report) {
            return byReport.getOrDefault(report, report);
        }

        List<String> names(List<ReportClaim> claims) {
            Set<String> names = new LinkedHashSet<>();
            claims.forEach(claim -> names.add(byReport.getOrDefault(claim.report(), events.report(claim.report()))));
            return List.copyOf(names);
        }
    }
}
