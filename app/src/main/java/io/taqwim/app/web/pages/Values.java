package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Visit;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.text.Visible;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of an event's fields as pages show them, and what the calendar holds. */
final class Values {
    private final Visit visit;
    private final CalendarEvent event;

    Values(Visit visit, CalendarEvent event) {
        this.visit = visit;
        this.event = event;
    }

    /** A value in words. */
    String shown(String field, String value) {
        if (field.equals("partOf")) {
            return visit.edition().event(value).map(visit.speech()::title).orElse(Visible.line(value));
        }
        return FieldNames.value(visit.speech(), event.kind(), field, value);
    }

    /** Whether a value is what the calendar holds; null where the field is none that it holds. */
    @Nullable
    Boolean holds(String field, String value) {
        Set<String> held = new LinkedHashSet<>();
        switch (field) {
            case "kind" -> held.add(event.kind());
            case "rank" -> add(held, event.rank());
            case "start" -> {
                add(held, event.when().start());
                add(held, event.startExpr());
            }
            case "end" -> {
                add(held, event.when().end());
                add(held, event.endExpr());
            }
            case "place.country" -> add(held, event.place().country());
            case "place.city" -> add(held, event.place().city());
            case "place.venue" -> add(held, event.place().venue());
            default -> ofParties(field, held);
        }
        return held.isEmpty() ? null : held.contains(value);
    }

    private void ofParties(String field, Set<String> held) {
        for (Participant party : event.parties()) {
            String path = "parties." + party.id();
            if (field.equals(path)) {
                held.add(party.role());
            } else if (field.equals(path + ".person") || field.equals(path + ".holder")) {
                add(held, party.person());
                add(held, party.holder());
            }
        }
    }

    private static void add(Set<String> held, @Nullable Object value) {
        if (value != null) {
            held.add(value.toString());
        }
    }
}
