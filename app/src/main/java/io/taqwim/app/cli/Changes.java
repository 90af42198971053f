package io.taqwim.app.cli;

import io.taqwim.engine.Pipeline;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Placing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a calendar says that it did not say before: by what the ids of the earlier one resolve to in the later one. */
final class Changes {
    private Changes() {}

    /** The calendar of a day: of the reports that were out by then. Reports without any day count as old. */
    static Calendar before(Pipeline engine, Collection<Mentions> said, Calendar now, LocalDate day) {
        Map<String, LocalDate> placed = new HashMap<>();
        for (Placing placing : now.placings()) {
            placed.put(placing.report(), placing.published());
        }
        List<Mentions> old = said.stream()
                .filter(mentions -> {
                    LocalDate own = mentions.published().date();
                    LocalDate published =
                            own == null ? placed.get(mentions.report().id()) : own;
                    return published == null || !published.isAfter(day);
                })
                .toList();
        return engine.calendar(old, day);
    }

    /** Events of the later calendar that changed, with what happened: {@code new}, {@code moved}, {@code cancelled}, {@code conflict}. */
    static Map<String, List<String>> between(Calendar before, Calendar after) {
        Map<String, CalendarEvent> known = new HashMap<>();
        for (CalendarEvent event : before.events()) {
            event.aliases().forEach(alias -> known.put(alias, event));
        }
        Map<String, List<String>> changes = new LinkedHashMap<>();
        for (CalendarEvent event : after.events()) {
            List<CalendarEvent> earlier = event.aliases().stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            List<String> happened = happened(earlier, event);
            if (!happened.isEmpty()) {
                changes.put(event.id(), happened);
            }
        }
        return changes;
    }

    private static List<String> happened(List<CalendarEvent> earlier, CalendarEvent event) {
        if (earlier.isEmpty()) {
            return List.of("new");
        }
        List<String> happened = new ArrayList<>();
        boolean cancelled = event.status() == CalendarStatus.CANCELLED;
        if (cancelled && earlier.stream().noneMatch(old -> old.status() == CalendarStatus.CANCELLED)) {
            happened.add("cancelled");
        }
        if (!cancelled && earlier.stream().noneMatch(old -> old.when().equals(event.when()))) {
            happened.add("moved");
        }
        Set<String> inConflict = new HashSet<>();
        earlier.forEach(old -> inConflict.addAll(fields(old)));
        if (!inConflict.containsAll(fields(event))) {
            happened.add("conflict");
        }
        return happened;
    }

    private static List<String> fields(CalendarEvent event) {
        return event.conflicts().stream().map(Conflict::field).toList();
    }
}
