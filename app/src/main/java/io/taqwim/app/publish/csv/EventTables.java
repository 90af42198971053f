package io.taqwim.app.publish.csv;

import io.taqwim.app.publish.Publication;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Move;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.ReportClaim;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the calendar holds: events, who takes part, programmes, and how events moved. */
final class EventTables {
    /** Between names in one cell; codes stand apart by a blank. */
    static final String BETWEEN_NAMES = " | ";

    private EventTables() {}

    private record Dated(CalendarEvent event, @Nullable LocalDate asOf) {}

    static Table<?> events() {
        return new Table<Dated>(
                        "events",
                        publication -> publication.events().stream()
                                .map(event ->
                                        new Dated(event, publication.calendar().asOf())))
                .column("id", row -> row.event().id())
                .column("title_ar", row -> row.event().title().in("ar"))
                .column("title_en", row -> row.event().title().in("en"))
                .column("kind", row -> row.event().kind())
                .column("rank", row -> row.event().rank())
                .column("status", row -> row.event().status().code())
                .column("start", row -> row.event().when().start())
                .column("end", row -> row.event().when().end())
                .column("precision", row -> precision(row.event()))
                .column("start_said", row -> row.event().startExpr())
                .column("end_said", row -> row.event().endExpr())
                .column("country", row -> row.event().place().country())
                .column("city", row -> row.event().place().city())
                .column("venue", row -> row.event().place().venue())
                .column("parties", row -> parties(row.event()))
                .column("people", row -> people(row.event()))
                .column("topics", row -> String.join(" ", row.event().topics()))
                .column("part_of", row -> row.event().partOf())
                .column("background", row -> row.event().background())
                .column("attributed_to", row -> row.event().attributedTo())
                .column("reports", row -> row.event().sources().reports())
                .column("independent_sources", row -> row.event().sources().independent())
                .column("conflicts", row -> row.event().conflicts().size())
                .column("moves", row -> Math.max(0, row.event().history().size() - 1))
                .column(
                        "first_published",
                        row -> published(row.event())
                                .min(Comparator.naturalOrder())
                                .orElse(null))
                .column(
                        "last_published",
                        row -> published(row.event())
                                .max(Comparator.naturalOrder())
                                .orElse(null))
                .column("as_of", Dated::asOf)
                .column("aliases", row -> String.join(" ", row.event().aliases()));
    }

    static @Nullable String precision(CalendarEvent event) {
        return event.when().precision() == null
                ? null
                : event.when().precision().code();
    }

    static String parties(CalendarEvent event) {
        return String.join(" ", event.parties().stream().map(Participant::id).toList());
    }

    private static String people(CalendarEvent event) {
        return String.join(
                BETWEEN_NAMES,
                event.parties().stream()
                        .map(EventTables::person)
                        .filter(Objects::nonNull)
                        .toList());
    }

    static @Nullable String person(Participant party) {
        return party.person() == null ? party.holder() : party.person();
    }

    private static Stream<LocalDate> published(CalendarEvent event) {
        return event.claims().stream().map(ReportClaim::published).filter(Objects::nonNull);
    }

    private record Part(CalendarEvent event, Participant party) {}

    static Table<?> participants() {
        return new Table<Part>(
                        "participants",
                        publication -> publication.events().stream()
                                .flatMap(event -> event.parties().stream().map(party -> new Part(event, party))))
                .column("event", row -> row.event().id())
                .column("party", row -> row.party().id())
                .column("role", row -> row.party().role())
                .column("person", row -> row.party().person())
                .column("holder", row -> row.party().holder());
    }

    private record Item(CalendarEvent whole, CalendarEvent event, int order) {}

    static Table<?> programme() {
        return new Table<>("programme", EventTables::items)
                .column("event", item -> item.whole().id())
                .column("item", item -> item.event().id())
                .column("order", Item::order)
                .column("day", item -> day(item))
                .column("start", item -> item.event().when().start())
                .column("end", item -> item.event().when().end())
                .column("precision", item -> precision(item.event()))
                .column("kind", item -> item.event().kind())
                .column("status", item -> item.event().status().code())
                .column("title_ar", item -> item.event().title().in("ar"))
                .column("title_en", item -> item.event().title().in("en"))
                .column("country", item -> item.event().place().country())
                .column("city", item -> item.event().place().city())
                .column("venue", item -> item.event().place().venue())
                .column("parties", item -> parties(item.event()));
    }

    /** By the order of the wholes, then by day and id. */
    private static Stream<Item> items(Publication publication) {
        Map<String, List<CalendarEvent>> programmes = new HashMap<>();
        publication.events().forEach(event -> {
            if (event.partOf() != null) {
                programmes
                        .computeIfAbsent(event.partOf(), id -> new ArrayList<>())
                        .add(event);
            }
        });
        Comparator<CalendarEvent> byDay = Comparator.<CalendarEvent, LocalDate>comparing(
                        event -> event.when().firstKnown(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(CalendarEvent::id);
        return publication.events().stream().flatMap(whole -> {
            List<CalendarEvent> items = programmes.getOrDefault(whole.id(), List.of()).stream()
                    .sorted(byDay)
                    .toList();
            return IntStream.range(0, items.size()).mapToObj(i -> new Item(whole, items.get(i), i + 1));
        });
    }

    /** Which day of the whole it is on, from 1. */
    private static @Nullable Long day(Item item) {
        LocalDate first = item.whole().when().start();
        LocalDate day = item.event().when().start();
        boolean counted = first != null
                && day != null
                && !day.isBefore(first)
                && "day".equals(precision(item.whole()))
                && "day".equals(precision(item.event()));
        return counted ? ChronoUnit.DAYS.between(first, day) + 1 : null;
    }

    private record Step(CalendarEvent event, Move move, int number) {}

    static Table<?> history() {
        return new Table<Step>(
                        "history",
                        publication -> publication.events().stream()
                                .flatMap(event -> IntStream.range(
                                                0, event.history().size())
                                        .mapToObj(i ->
                                                new Step(event, event.history().get(i), i + 1))))
                .column("event", row -> row.event().id())
                .column("step", Step::number)
                .column("as_of", row -> row.move().asOf())
                .column("status", row -> row.move().status().code())
                .column("start", row -> row.move().start())
                .column("end", row -> row.move().end())
                .column("report", row -> row.move().report());
    }
}
