package io.taqwim.app.cli;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Participant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events of a calendar are wanted. Several values of one option: any of them; several options: all of them. */
final class FilterOptions {
    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            split = ",",
            description = "Takes part or is where it happens: OM, Oman or its Arabic name.")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--org", paramLabel = "ORGANISATION", split = ",", description = "Takes part: OIC or its name.")
    private List<String> organisations = new ArrayList<>();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            split = ",",
            description = "Is named or holds the office: a name or a part of it, in any language.")
    private List<String> people = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "visit, meeting, summit …: a file name of kinds/.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "mooted, announced, confirmed, under-way, held, postponed, rescheduled, cancelled or lapsed.")
    private List<String> statuses = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DAY", description = "Not over before this day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Begun by this day.")
    private @Nullable LocalDate to;

    /** The wanted events in their order; the programme of a wanted event is wanted. */
    List<CalendarEvent> wanted(List<CalendarEvent> events, PackFiles files) {
        Predicate<CalendarEvent> filter = filter(files);
        Map<String, CalendarEvent> byId = new HashMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        return events.stream()
                .filter(event -> withParents(event, byId).anyMatch(filter))
                .toList();
    }

    private static Stream<CalendarEvent> withParents(CalendarEvent event, Map<String, CalendarEvent> byId) {
        Set<CalendarEvent> line = new HashSet<>();
        CalendarEvent at = event;
        while (at != null && line.add(at)) {
            at = at.partOf() == null ? null : byId.get(at.partOf());
        }
        return line.stream();
    }

    private Predicate<CalendarEvent> filter(PackFiles files) {
        Directory directory = new Directory(files);
        Set<String> states = ids(directory, "countries", "country", countries);
        Set<String> parties = ids(directory, "organisations", "organisation", organisations);
        checked("--kind", kinds, kindsIn(files));
        checked(
                "--status",
                statuses,
                Arrays.stream(CalendarStatus.values()).map(CalendarStatus::code).toList());
        Predicate<CalendarEvent> filter = event -> isInTime(event);
        if (!states.isEmpty()) {
            filter = filter.and(event -> states.contains(event.place().country()) || takesPart(event, states));
        }
        if (!parties.isEmpty()) {
            filter = filter.and(event -> takesPart(event, parties));
        }
        if (!people.isEmpty()) {
            filter = filter.and(event -> event.parties().stream().anyMatch(party -> isNamed(party, directory)));
        }
        if (!kinds.isEmpty()) {
            filter = filter.and(event -> kinds.contains(event.kind()));
        }
        if (!statuses.isEmpty()) {
            filter = filter.and(event -> statuses.contains(event.status().code()));
        }
        return filter;
    }

    private static List<String> kindsIn(PackFiles files) {
        return files.list("kinds/", ".yml").stream()
                .map(path -> path.substring("kinds/".length(), path.length() - ".yml".length()))
                .toList();
    }

    private static void checked(String option, List<String> values, List<String> known) {
        for (String value : values) {
            if (!known.contains(value)) {
                throw new UsageException(option + " takes " + String.join(", ", known) + ", not " + value);
            }
        }
    }

    private static Set<String> ids(Directory directory, String table, String what, List<String> names) {
        Set<String> ids = new HashSet<>();
        for (String name : names) {
            Set<String> called = directory.ids(table, name);
            if (called.isEmpty() && !name.toUpperCase(Locale.ROOT).startsWith("X-")) {
                throw new UsageException("No " + what + " is called " + name + "; taqwim gazetteer finds names.");
            }
            ids.addAll(called.isEmpty() ? Set.of(name.toUpperCase(Locale.ROOT)) : called);
        }
        return ids;
    }

    /** An undated event is in no time. */
    private boolean isInTime(CalendarEvent event) {
        LocalDate first = event.when().firstKnown();
        LocalDate last = event.when().lastKnown();
        boolean notOver = from == null || (last != null && !last.isBefore(from));
        boolean begun = to == null || (first != null && !first.isAfter(to));
        return notOver && begun;
    }

    private static boolean takesPart(CalendarEvent event, Set<String> ids) {
        return event.parties().stream().map(Participant::id).anyMatch(ids::contains);
    }

    private boolean isNamed(Participant party, Directory directory) {
        return Stream.of(party.person(), party.holder())
                .filter(person -> person != null)
                .flatMap(person -> directory.spellings(person).stream())
                .map(directory::folded)
                .anyMatch(spelling -> people.stream().map(directory::folded).anyMatch(spelling::contains));
    }
}
