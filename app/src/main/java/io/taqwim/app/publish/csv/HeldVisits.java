package io.taqwim.app.publish.csv;

import io.taqwim.app.publish.Publication;
import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.gazetteer.Term;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.ShownNames;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Report;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Held visits, a row a traveller, under the column names of the Country and Organizational Leader Travel data (COLT), so that both can stand in
 * one table. A report's silence is no "No": where nothing is told the cell is empty.
 */
final class HeldVisits {
    private static final String YES = "Yes";
    private static final int LINKS = 3;

    private final PackFiles files;
    private @Nullable Known known;

    /** What is looked up: read when the first row is asked for, for other tables do without. */
    private record Known(Gazetteer gazetteer, ShownNames names, Map<String, String> alpha3) {}

    private record Trip(
            CalendarEvent visit, Participant traveller, List<CalendarEvent> programme, Map<String, Report> reports) {}

    HeldVisits(PackFiles files) {
        this.files = files;
    }

    private synchronized Known known() {
        if (known == null) {
            known = new Known(Gazetteer.read(files), ShownNames.read(files, "en"), alpha3());
        }
        return known;
    }

    /** ISO 3166-1 alpha-3 by alpha-2. */
    private static Map<String, String> alpha3() {
        Map<String, String> codes = new HashMap<>();
        for (String line : CsvFormat.resource("alpha3.tsv").split("\n")) {
            String[] cells = line.split("\t");
            codes.put(cells[0], cells[1]);
        }
        return codes;
    }

    Table<?> table() {
        Table<Trip> table = new Table<>("visits-colt", this::trips);
        table.column(
                        "TripID",
                        trip -> trip.visit().id() + "-" + trip.traveller().id())
                .column(
                        "LeaderCountryOrIGO",
                        trip -> known().names().party(trip.traveller().id()))
                .column(
                        "LeaderCountryISO",
                        trip -> known().alpha3().get(trip.traveller().id()))
                .column("LeaderRole", trip -> role(office(trip.traveller(), trip.visit())))
                .column("LeaderTitle", trip -> title(office(trip.traveller(), trip.visit())))
                .column("LeaderFullName", trip -> EventTables.person(trip.traveller()))
                .column("CountryVisited", trip -> country(trip, known().names()::country))
                .column("CountryVisitedISO", trip -> country(trip, known().alpha3()::get))
                .column("CityVisited", trip -> trip.visit().place().city())
                .column("TripYear", HeldVisits::year)
                .column(
                        "TripStartDate",
                        trip -> isExact(trip) ? trip.visit().when().start() : null)
                .column(
                        "TripEndDate",
                        trip -> isExact(trip) ? trip.visit().when().end() : null)
                .column("TripDuration", HeldVisits::duration)
                .column("MetHostHoGS", trip -> yes(hosts(trip)))
                .column("HostHOGSName", trip -> listed(hosts(trip)))
                .column("MetNonhostHOGS", trip -> yes(others(trip)))
                .column("NonhostHOGSNames", trip -> listed(others(trip)))
                .column("MetIGOLeader", trip -> yes(ofOrganisations(trip)))
                .column("IGOLeaderName", trip -> listed(ofOrganisations(trip)))
                .column("AttendedMultilatEvent", trip -> yes(titles(trip, "summit", "conference")))
                .column("NameMultilatEvent", trip -> listed(titles(trip, "summit", "conference")))
                .column("PublicAddress", trip -> yes(titles(trip, "address")))
                .column("SignedAgreement", trip -> yes(titles(trip, "signing")))
                .column("CulturalSiteOrCeremony", trip -> yes(titles(trip, "ceremony")));
        for (int i = 0; i < LINKS; i++) {
            int number = i;
            table.column(
                    "SourceLink" + (i + 1),
                    trip -> links(trip).skip(number).findFirst().orElse(null));
        }
        return table.column("EventID", trip -> trip.visit().id())
                .column("Title", trip -> trip.visit().title().in("en"))
                .column("VisitRank", trip -> trip.visit().rank())
                .column("Status", trip -> trip.visit().status().code())
                .column("DatePrecision", trip -> EventTables.precision(trip.visit()))
                .column("Reports", trip -> trip.visit().sources().reports())
                .column("IndependentSources", trip -> trip.visit().sources().independent())
                .column("Conflicts", trip -> trip.visit().conflicts().size());
    }

    /** A site seen on a visit is none of its own: that is an item of a visit to the same country. */
    private Stream<Trip> trips(Publication publication) {
        Map<String, CalendarEvent> byId = new HashMap<>();
        Map<String, List<CalendarEvent>> programmes = new HashMap<>();
        for (CalendarEvent event : publication.calendar().events()) {
            byId.put(event.id(), event);
            if (event.partOf() != null && event.status() == CalendarStatus.HELD) {
                programmes
                        .computeIfAbsent(event.partOf(), id -> new ArrayList<>())
                        .add(event);
            }
        }
        return publication.events().stream()
                .filter(event -> event.kind().equals("visit") && event.status() == CalendarStatus.HELD)
                .filter(event -> !isSite(event, event.partOf() == null ? null : byId.get(event.partOf())))
                .flatMap(visit -> visit.parties().stream()
                        .filter(party -> party.role().equals("visitor"))
                        .map(party -> new Trip(
                                visit,
                                party,
                                programmes.getOrDefault(visit.id(), List.of()).stream()
                                        .sorted(Comparator.comparing(CalendarEvent::id))
                                        .toList(),
                                publication.reports())));
    }

    private static boolean isSite(CalendarEvent event, @Nullable CalendarEvent whole) {
        return whole != null && whole.kind().equals("visit");
    }

    /** The state visited: where it is, else whose guest. */
    private @Nullable String country(Trip trip, java.util.function.UnaryOperator<@Nullable String> shown) {
        String country = trip.visit().place().country();
        if (country == null) {
            country = trip.visit().parties().stream()
                    .filter(party ->
                            party.role().equals("host") && known().gazetteer().isState(party.id()))
                    .map(Participant::id)
                    .findFirst()
                    .orElse(null);
        }
        return country == null ? null : shown.apply(country);
    }

    /** The office of a traveller on the first day by the gazetteer, the highest of several; null where it knows none. */
    private @Nullable String office(Participant party, CalendarEvent event) {
        String person = EventTables.person(party);
        LocalDate day = event.when().firstKnown();
        if (person == null || day == null) {
            return null;
        }
        return known().gazetteer().terms(person).stream()
                .filter(term -> term.party().equals(party.id()) && term.includes(day))
                .map(Term::office)
                .min(Comparator.comparing((String office) -> order(role(office)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static @Nullable String title(@Nullable String office) {
        return office == null ? null : office.replace('_', ' ');
    }

    private static int order(@Nullable String role) {
        int at = List.of("S", "G", "CP", "F", "E", "I").indexOf(role);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** COLT's letters. GS, who is head of both, is not told apart from S: the gazetteer does not say. */
    private @Nullable String role(@Nullable String office) {
        if (office == null) {
            return null;
        }
        return switch (known().gazetteer().rank(office)) {
            case "head_of_state" -> "S";
            case "head_of_government" -> "G";
            case "organisation_head" -> "I";
            default ->
                switch (office) {
                    case "foreign_minister" -> "F";
                    case "finance_minister" -> "E";
                    case "crown_prince" -> "CP";
                    default -> null;
                };
        };
    }

    private static @Nullable Integer year(Trip trip) {
        LocalDate start = trip.visit().when().start();
        LocalDate end = trip.visit().when().end();
        if (start == null) {
            return null;
        }
        return end == null || end.getYear() == start.getYear() || isExact(trip) ? start.getYear() : null;
    }

    private static boolean isExact(Trip trip) {
        return "day".equals(EventTables.precision(trip.visit()));
    }

    private static @Nullable Long duration(Trip trip) {
        LocalDate start = trip.visit().when().start();
        LocalDate end = trip.visit().when().end();
        return isExact(trip) && start != null && end != null ? ChronoUnit.DAYS.between(start, end) + 1 : null;
    }

    /** Leaders of the host whom a held item of the programme brings together with the traveller. */
    private Set<String> hosts(Trip trip) {
        return met(trip, party -> isLeader(party, trip) && isHost(party, trip));
    }

    private Set<String> others(Trip trip) {
        return met(trip, party -> isLeader(party, trip) && !isHost(party, trip));
    }

    private Set<String> ofOrganisations(Trip trip) {
        return met(trip, party -> "I".equals(role(office(party, trip.visit()))));
    }

    private boolean isLeader(Participant party, Trip trip) {
        return known().gazetteer().isLeader(office(party, trip.visit()));
    }

    private boolean isHost(Participant party, Trip trip) {
        return party.id().equals(country(trip, country -> country))
                || trip.visit().parties().stream()
                        .anyMatch(
                                host -> host.role().equals("host") && host.id().equals(party.id()));
    }

    private static Set<String> met(Trip trip, java.util.function.Predicate<Participant> wanted) {
        Set<String> met = new TreeSet<>();
        for (CalendarEvent item : trip.programme()) {
            boolean there = item.parties().stream()
                    .anyMatch(party -> party.id().equals(trip.traveller().id()));
            boolean talks = Set.of("meeting", "summit", "signing").contains(item.kind());
            if (there && talks) {
                item.parties().stream()
                        .filter(party -> !party.id().equals(trip.traveller().id()) && wanted.test(party))
                        .map(EventTables::person)
                        .filter(Objects::nonNull)
                        .forEach(met::add);
            }
        }
        return met;
    }

    private static Set<String> titles(Trip trip, String... kinds) {
        Set<String> titles = new TreeSet<>();
        for (CalendarEvent item : trip.programme()) {
            if (List.of(kinds).contains(item.kind())) {
                titles.add(item.title().in("en"));
            }
        }
        return titles;
    }

    private static @Nullable String yes(Set<String> found) {
        return found.isEmpty() ? null : YES;
    }

    private static @Nullable String listed(Set<String> found) {
        return found.isEmpty() ? null : String.join(EventTables.BETWEEN_NAMES, found);
    }

    private static Stream<String> links(Trip trip) {
        return trip.visit().sources().origins().stream()
                .flatMap(origin -> origin.reports().stream())
                .map(trip.reports()::get)
                .filter(Objects::nonNull)
                .map(Report::url)
                .filter(url -> url != null && (url.startsWith("https://") || url.startsWith("http://")))
                .map(Objects::toString)
                .distinct();
    }
}
