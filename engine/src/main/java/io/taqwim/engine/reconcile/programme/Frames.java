package io.taqwim.engine.reconcile.programme;

import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.reconcile.matching.Kinds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The events that have a programme, by their parties and days, so that an item finds what it lies inside. */
final class Frames {
    /** A stay whose end is not known is taken to last so many days beyond the first. */
    private static final int OPEN_STAY = 2;

    /** Longest stay that is looked back for. */
    private static final int LONGEST = 31;

    private final List<CalendarEvent> events;
    private final Kinds kinds;
    private final TreeMap<String, NavigableMap<LocalDate, List<Integer>>> byParty = new TreeMap<>();

    Frames(List<CalendarEvent> events, Kinds kinds) {
        this.events = events;
        this.kinds = kinds;
        for (int i = 0; i < events.size(); i++) {
            CalendarEvent event = events.get(i);
            LocalDate start = day(event);
            if (start != null && !kinds.get(event.kind()).holds().isEmpty() && takesPlace(event)) {
                for (String party : leading(event)) {
                    byParty.computeIfAbsent(party, p -> new TreeMap<>())
                            .computeIfAbsent(start, d -> new ArrayList<>())
                            .add(i);
                }
            }
        }
    }

    private static @Nullable LocalDate day(CalendarEvent event) {
        return event.when().precision() == Precision.DAY ? event.when().start() : null;
    }

    private static boolean takesPlace(CalendarEvent event) {
        return switch (event.status()) {
            case ANNOUNCED, CONFIRMED, RESCHEDULED, UNDER_WAY, HELD -> true;
            case MOOTED, POSTPONED, CANCELLED, LAPSED -> false;
        };
    }

    /** The visitors of a journey; of any other frame all parties. */
    private Set<String> leading(CalendarEvent event) {
        boolean travel = kinds.get(event.kind()).travel();
        Set<String> leading = new TreeSet<>();
        for (Participant party : event.parties()) {
            if (!travel || party.role().equals("visitor")) {
                leading.add(party.id());
            }
        }
        return leading;
    }

    /** The frame that an event lies inside: the one that shares most parties, then the shortest; -1 where none does. */
    int around(int item) {
        CalendarEvent event = events.get(item);
        LocalDate day = day(event);
        if (day == null) {
            return -1;
        }
        Set<Integer> found = new TreeSet<>();
        for (Participant party : event.parties()) {
            byParty.getOrDefault(party.id(), new TreeMap<>())
                    .subMap(day.minusDays(LONGEST), true, day, true)
                    .values()
                    .forEach(found::addAll);
        }
        return found.stream()
                .filter(frame -> frame != item && holds(events.get(frame), event))
                .min(Comparator.comparing((Integer frame) -> -shared(events.get(frame), event))
                        .thenComparing(frame -> length(events.get(frame)))
                        .thenComparing(frame -> events.get(frame).id()))
                .orElse(-1);
    }

    private boolean holds(CalendarEvent frame, CalendarEvent event) {
        Kinds.Kind kind = kinds.get(frame.kind());
        return kind.holds().contains(event.kind())
                && inDays(frame, event)
                && (kind.travel() ? inJourney(frame, event) : inMeeting(frame, event));
    }

    private static boolean inDays(CalendarEvent frame, CalendarEvent event) {
        LocalDate from = frame.when().start();
        LocalDate start = event.when().start();
        LocalDate end = event.when().end();
        if (from == null || start == null) {
            return false;
        }
        LocalDate to = frame.when().end() == null
                ? from.plusDays(OPEN_STAY)
                : frame.when().end();
        return !start.isBefore(from) && !start.isAfter(to) && (end == null || !end.isAfter(to));
    }

    private boolean inJourney(CalendarEvent frame, CalendarEvent event) {
        boolean visitor = false;
        Set<String> hosts = new TreeSet<>();
        for (Participant party : frame.parties()) {
            if (party.role().equals("host")) {
                hosts.add(party.id());
            } else if (takesPart(party, event)) {
                visitor = true;
            }
        }
        if (frame.place().country() != null) {
            hosts.add(frame.place().country());
        }
        String country = event.place().country();
        boolean inPlace = country != null
                ? hosts.contains(country)
                : event.parties().stream().anyMatch(party -> hosts.contains(party.id()));
        boolean sameJourney = !kinds.get(event.kind()).travel()
                || event.parties().stream().allMatch(party -> party.role().equals("host") || hasVisitor(frame, party));
        return visitor && inPlace && sameJourney;
    }

    private static boolean hasVisitor(CalendarEvent frame, Participant visitor) {
        return frame.parties().stream()
                .anyMatch(party -> party.role().equals("visitor") && party.id().equals(visitor.id()));
    }

    /** Whether a visitor is among the parties of an event, and not another person of the same state. */
    private static boolean takesPart(Participant visitor, CalendarEvent event) {
        return event.parties().stream()
                .anyMatch(party -> party.id().equals(visitor.id())
                        && (party.person() == null
                                || visitor.person() == null
                                || party.person().equals(visitor.person())));
    }

    /** Beside a summit lies what only its own parties do in its city. */
    private static boolean inMeeting(CalendarEvent frame, CalendarEvent event) {
        String city = frame.place().city();
        Set<String> present = new TreeSet<>();
        frame.parties().forEach(party -> present.add(party.id()));
        return city != null
                && city.equals(event.place().city())
                && event.parties().stream().allMatch(party -> present.contains(party.id()));
    }

    private static int shared(CalendarEvent frame, CalendarEvent event) {
        Set<String> present = new TreeSet<>();
        frame.parties().forEach(party -> present.add(party.id()));
        return (int) event.parties().stream()
                .filter(party -> present.contains(party.id()))
                .count();
    }

    private static long length(CalendarEvent frame) {
        LocalDate start = frame.when().start();
        LocalDate end = frame.when().end();
        return start == null || end == null ? OPEN_STAY : end.toEpochDay() - start.toEpochDay();
    }
}
