package io.taqwim.app.web.pages;

import io.taqwim.app.desk.Edition;
import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.ReportClaim;
import io.taqwim.engine.text.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events as they stand in lists, in the language of a visit. */
final class Cards {
    private static final Comparator<CalendarEvent> BY_DAY =
            Comparator.comparing(event -> event.when().firstKnown(), Comparator.nullsLast(Comparator.naturalOrder()));
    private static final int LONGEST_PROGRAMME = 40;

    private final Visit visit;
    private final Speech speech;
    private final Edition edition;

    Cards(Visit visit) {
        this.visit = visit;
        this.speech = visit.speech();
        this.edition = visit.edition();
    }

    /**
     * An event with its programme.
     *
     * @param day the day under which it stands and that need not be said again
     */
    Card whole(CalendarEvent event, @Nullable LocalDate day) {
        List<CalendarEvent> items = new ArrayList<>(edition.programme(event));
        items.sort(BY_DAY);
        return card(
                event,
                day,
                true,
                items.stream()
                        .limit(LONGEST_PROGRAMME)
                        .map(item -> card(item, null, false, List.of()))
                        .toList());
    }

    /** An event without its programme. */
    Card alone(CalendarEvent event, @Nullable LocalDate day, boolean withWhole) {
        return card(event, day, withWhole, List.of());
    }

    private Card card(CalendarEvent event, @Nullable LocalDate day, boolean withWhole, List<Card> items) {
        int conflicts = event.conflicts().size();
        return new Card(
                href(event),
                speech.title(event),
                List.of(),
                speech.kind(event),
                event.kind(),
                speech.phrases().status(event.kind(), event.status().code()),
                tone(event.status()),
                when(event.when(), day),
                event.when().isDated() ? null : wordsOfStart(event).orElse(null),
                places(event.place()),
                people(event.parties()),
                sources(event),
                conflicts == 0 ? null : speech.counted("differ", conflicts),
                event.background(),
                withWhole ? partOf(event).orElse(null) : null,
                items);
    }

    String href(CalendarEvent event) {
        return visit.link("/event/" + Key.of(event.id()));
    }

    /** How sure a status is, as the style names it. */
    static String tone(CalendarStatus status) {
        return switch (status) {
            case CONFIRMED, UNDER_WAY, HELD -> "sure";
            case MOOTED, ANNOUNCED, RESCHEDULED -> "open";
            case POSTPONED, CANCELLED, LAPSED -> "off";
        };
    }

    private @Nullable String when(DateInterval when, @Nullable LocalDate day) {
        boolean said = day != null && day.equals(when.start()) && day.equals(when.end());
        return said || !when.isDated() ? null : speech.phrases().when(when);
    }

    static Optional<String> wordsOfStart(CalendarEvent event) {
        return event.claims().stream()
                .map(ReportClaim::claim)
                .filter(claim -> claim.field().equals("start"))
                .map(claim -> Visible.line(claim.quote()))
                .findFirst();
    }

    /** From the venue to the city, or the state where no city is told. */
    List<String> places(Place place) {
        List<String> places = new ArrayList<>();
        if (place.venue() != null) {
            places.add(Visible.line(speech.names().venue(place.venue())));
        }
        if (place.city() != null) {
            places.add(Visible.line(speech.names().city(place.city())));
        } else if (place.country() != null) {
            places.add(speech.names().country(place.country()));
        }
        return places;
    }

    private List<Card.Person> people(List<Participant> parties) {
        List<Card.Person> people = new ArrayList<>();
        for (Participant party : parties) {
            String person = party.person() != null ? party.person() : party.holder();
            if (person != null) {
                ActorKind kind = ActorKind.ofParty(party.id());
                people.add(new Card.Person(
                        speech.person(person),
                        ActorKind.PERSON.href(visit, person),
                        speech.party(party.id()),
                        kind.href(visit, party.id())));
            }
        }
        return people;
    }

    String sources(CalendarEvent event) {
        return speech.phrases()
                .label(
                        "list",
                        speech.phrases().counted("reports", event.sources().reports()),
                        speech.phrases().counted("independent", event.sources().independent()));
    }

    Optional<Card.Link> partOf(CalendarEvent event) {
        String parent = event.partOf();
        return parent == null
                ? Optional.empty()
                : edition.event(parent).map(whole -> new Card.Link(speech.title(whole), href(whole)));
    }
}
