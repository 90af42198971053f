package io.taqwim.app.publish.ics;

import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.ReportClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Which claims of an event say what the calendar holds for a field. */
final class Telling {
    private final CalendarEvent event;

    Telling(CalendarEvent event) {
        this.event = event;
    }

    List<ReportClaim> kind() {
        return those(claim -> holds(claim, "kind", event.kind()) || holds(claim, "rank", event.rank()));
    }

    List<ReportClaim> status() {
        Set<String> words = words(event.status());
        return those(claim -> claim.field().equals("status") && words.contains(claim.value()));
    }

    /** What reports say where the calendar says so. */
    private static Set<String> words(CalendarStatus status) {
        return switch (status) {
            case MOOTED -> Set.of("mooted");
            case ANNOUNCED, CONFIRMED, LAPSED -> Set.of("scheduled");
            case UNDER_WAY -> Set.of("under-way");
            case HELD -> Set.of("held", "under-way");
            case POSTPONED -> Set.of("postponed");
            case RESCHEDULED -> Set.of("postponed", "scheduled");
            case CANCELLED -> Set.of("cancelled");
        };
    }

    List<ReportClaim> days() {
        LocalDate start = event.when().start();
        LocalDate end = event.when().end();
        String first = start == null ? event.startExpr() : start.toString();
        String last = end == null ? event.endExpr() : end.toString();
        return those(claim -> holds(claim, "start", first) || holds(claim, "end", last));
    }

    List<ReportClaim> place() {
        return those(claim -> holds(claim, "place.venue", event.place().venue())
                || holds(claim, "place.city", event.place().city())
                || holds(claim, "place.country", event.place().country()));
    }

    List<ReportClaim> people() {
        return those(claim -> event.parties().stream().anyMatch(party -> names(claim, party)));
    }

    private static boolean names(Claim claim, Participant party) {
        String path = "parties." + party.id();
        return holds(claim, path, party.role())
                || holds(claim, path + ".person", party.person())
                || holds(claim, path + ".holder", party.holder());
    }

    List<ReportClaim> conflicts() {
        return event.conflicts().stream()
                .map(Conflict::sides)
                .flatMap(List::stream)
                .map(Conflict.Side::claims)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean holds(Claim claim, String field, @org.jspecify.annotations.Nullable String value) {
        return claim.field().equals(field) && Objects.equals(claim.value(), value);
    }

    private List<ReportClaim> those(Predicate<Claim> wanted) {
        return event.claims().stream()
                .filter(made -> made.mention() != null && wanted.test(made.claim()))
                .toList();
    }
}
