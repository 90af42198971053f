package io.taqwim.app.publish.ics;

import io.taqwim.app.publish.Publication;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The events of a publication as every one of its feeds needs them: put in order once. */
final class Shelf {
    /** A tour, its visits, their talks: a chain that is longer, or a circle, is followed no further. */
    private static final int DEEPEST = 8;

    private static final Comparator<CalendarEvent> ORDER = Comparator.<CalendarEvent, LocalDate>comparing(
                    event -> event.when().firstKnown(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CalendarEvent::id);

    private final Calendar calendar;
    private final List<CalendarEvent> events;
    private final Map<String, CalendarEvent> byId = new HashMap<>();
    private final Map<String, List<CalendarEvent>> programmes = new HashMap<>();
    private final Map<String, List<Ruling>> rulings = new HashMap<>();

    Shelf(Publication publication) {
        calendar = publication.calendar();
        events = publication.events().stream().sorted(ORDER).toList();
        for (CalendarEvent event : calendar.events().stream().sorted(ORDER).toList()) {
            byId.put(event.id(), event);
            if (event.partOf() != null && !event.background()) {
                programmes
                        .computeIfAbsent(event.partOf(), id -> new ArrayList<>())
                        .add(event);
            }
        }
        for (Ruling ruling : calendar.rulings()) {
            if (ruling.event() != null) {
                rulings.computeIfAbsent(ruling.event(), id -> new ArrayList<>()).add(ruling);
            }
        }
    }

    /** What editors decided on an event, in the order in which they did. */
    List<Ruling> rulings(CalendarEvent event) {
        return rulings.getOrDefault(event.id(), List.of());
    }

    @Nullable
    LocalDate asOf() {
        return calendar.asOf();
    }

    /** Those that are wanted, by day, then id. */
    List<CalendarEvent> events() {
        return events;
    }

    /** The items of its programme, by day, then id. */
    List<CalendarEvent> programme(CalendarEvent event) {
        return programmes.getOrDefault(event.id(), List.of());
    }

    /** Whether it holds for the event or for one that it is part of. */
    boolean any(CalendarEvent event, Predicate<CalendarEvent> holds) {
        CalendarEvent at = event;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (holds.test(at)) {
                return true;
            }
            at = at.partOf() == null ? null : byId.get(at.partOf());
        }
        return false;
    }
}
