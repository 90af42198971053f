package io.taqwim.app.web.index;

import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What an event is to one who takes part: a visit paid, a visit received, or anything else. */
public enum Side {
    OUT,
    IN,
    OTHER;

    private static final String VISIT = "visit";
    private static final String VISITOR = "visitor";

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a state or organisation. */
    public static Side of(CalendarEvent event, String party) {
        if (!event.kind().equals(VISIT)) {
            return OTHER;
        }
        return visitors(event).contains(party) ? OUT : hosts(event).contains(party) ? IN : OTHER;
    }

    public static List<String> visitors(CalendarEvent event) {
        return event.parties().stream()
                .filter(party -> party.role().equals(VISITOR))
                .map(Participant::id)
                .toList();
    }

    /** Whoever receives a visit, and the state where it is. */
    public static Set<String> hosts(CalendarEvent event) {
        Set<String> hosts = new TreeSet<>();
        event.parties().forEach(party -> hosts.add(party.id()));
        if (event.place().country() != null) {
            hosts.add(event.place().country());
        }
        visitors(event).forEach(hosts::remove);
        return hosts;
    }

    /** With whom a party has to do in an event: its hosts, its guests, or who else takes part. */
    public static List<String> partners(CalendarEvent event, String party) {
        return switch (of(event, party)) {
            case OUT -> List.copyOf(hosts(event));
            case IN -> visitors(event);
            case OTHER -> {
                List<String> others = new ArrayList<>();
                event.parties().stream()
                        .map(Participant::id)
                        .filter(id -> !id.equals(party))
                        .distinct()
                        .forEach(others::add);
                yield others;
            }
        };
    }

    /** Whether it is set, going on or over; what is only wished for, put off, called off or lapsed is no visit yet. */
    public static boolean counts(CalendarEvent event) {
        return switch (event.status()) {
            case ANNOUNCED, CONFIRMED, UNDER_WAY, HELD, RESCHEDULED -> true;
            case MOOTED, POSTPONED, CANCELLED, LAPSED -> false;
        };
    }
}
