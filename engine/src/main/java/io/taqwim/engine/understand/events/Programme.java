package io.taqwim.engine.understand.events;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.understand.names.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the items of a report under the journey whose programme they belong to. */
final class Programme {
    private static final Set<String> ITEMS =
            Set.of("meeting", "signing", "ceremony", "address", "summit", "conference");

    /** What may have others on its margins. */
    private static final Set<String> GATHERINGS = Set.of("summit", "conference");

    private static final Set<Status> GOES_ON = Set.of(Status.SCHEDULED, Status.UNDER_WAY);

    private static final int LONG = 10;

    private Programme() {}

    static void join(List<Occurrence> events, @Nullable LocalDate published) {
        for (Occurrence event : events) {
            if (event.partOf != null) {
                continue;
            }
            if (ITEMS.contains(event.kind)) {
                event.partOf = whole(event, events, published);
                if (event.partOf != null) {
                    event.partOf.items.add(event);
                }
            } else if (event.kind.equals("visit")) {
                Occurrence tour = tour(event, events);
                if (tour != null) {
                    joinTour(event, tour);
                }
            }
        }
        joinBeside(events);
    }

    /** "On his visit to A he met the president and the head of the league": one verb tells of both, in one place. */
    private static void joinBeside(List<Occurrence> events) {
        for (Occurrence event : events) {
            Occurrence visit = event.partOf == null && event.kind.equals("meeting") ? besideItem(event, events) : null;
            if (visit != null) {
                event.partOf = visit;
                visit.items.add(event);
            }
        }
    }

    private static @Nullable Occurrence besideItem(Occurrence event, List<Occurrence> events) {
        for (Occurrence item : events) {
            Occurrence visit = item.partOf;
            boolean guest = visit != null
                    && visit.kind.equals("visit")
                    && visit.parties().entrySet().stream()
                            .anyMatch(party -> party.getValue().role().equals("visitor")
                                    && event.parties().containsKey(party.getKey()));
            if (guest && visit != null && SameCompany.isOneVerb(event, item) && isThere(visit, event)) {
                return visit;
            }
        }
        return null;
    }

    private static @Nullable Occurrence whole(Occurrence item, List<Occurrence> events, @Nullable LocalDate published) {
        Occurrence whole = beside(item, events, true);
        whole = whole == null ? summit(item, events) : whole;
        whole = whole == null ? journey(item, events, published) : whole;
        return whole == null && item.kind.equals("address") ? beside(item, events, false) : whole;
    }

    /** "They met on the margins of the summit"; for an address, "he said in a press conference at the conference". */
    private static @Nullable Occurrence beside(Occurrence item, List<Occurrence> events, boolean margin) {
        for (Occurrence event : events) {
            boolean around = event != item && event.partOf != item && GATHERINGS.contains(event.kind);
            for (Occurrence.Telling telling : around ? event.tellings : List.<Occurrence.Telling>of()) {
                Draft large = telling.draft();
                boolean holds = item.tellings.stream()
                        .anyMatch(small -> !small.draft().headline
                                && small.draft().sentence == large.sentence
                                && isBeside(small.draft(), large, margin));
                if (holds) {
                    return event;
                }
            }
        }
        return null;
    }

    /** Whether nothing else is told between the two. */
    private static boolean isBeside(Draft item, Draft large, boolean margin) {
        Part occasion = large.trigger();
        boolean marked = margin ? occasion.isMarked("margin") : occasion.isMarked("in", "during", "front");
        int from = Math.min(item.trigger().first(), large.trigger().first());
        int to = Math.max(item.trigger().first(), large.trigger().first());
        boolean opens = from == large.trigger().first();
        boolean alone = large.clause.parts().stream()
                .noneMatch(part -> part.is(Part.Kind.TRIGGER) && part.first() > from && part.first() < to);
        return alone && marked && (margin || !opens);
    }

    /** The welcome and the signing that are planned by those who come together for a summit are on its programme. */
    private static @Nullable Occurrence summit(Occurrence item, List<Occurrence> events) {
        boolean planned = (item.kind.equals("ceremony") || item.kind.equals("signing"))
                && Gathering.status(item) == Status.SCHEDULED;
        for (Occurrence event : events) {
            if (planned
                    && event.kind.equals("summit")
                    && GOES_ON.contains(Gathering.status(event))
                    && item.parties().size() > 1
                    && item.parties().keySet().containsAll(event.parties().keySet())) {
                return event;
            }
        }
        return null;
    }

    /** The states of a tour are those of its visits too. */
    private static void joinTour(Occurrence visit, Occurrence tour) {
        visit.partOf = tour;
        tour.items.add(visit);
        Draft draft = tour.tellings.get(0).draft();
        for (Filler filler : visit.parties().values()) {
            if (filler.role().equals("host")
                    && !tour.parties().containsKey(filler.party().id())) {
                draft.fillers.add(filler);
            }
        }
    }

    private static @Nullable Occurrence journey(
            Occurrence item, List<Occurrence> events, @Nullable LocalDate published) {
        for (Occurrence visit : events) {
            if (visit.kind.equals("visit") && holds(visit, item) && !isLongBefore(item, visit, published)) {
                return visit;
            }
        }
        return null;
    }

    /** What was weeks ago is no item of a visit that goes on or is to come, though its days are not said. */
    private static boolean isLongBefore(Occurrence item, Occurrence visit, @Nullable LocalDate published) {
        LocalDate last = item.dated().when().lastKnown();
        boolean over =
                Gathering.status(visit) == Status.HELD || visit.dated().when().isDated();
        return !over && published != null && last != null && last.isBefore(published.minusDays(LONG));
    }

    private static boolean holds(Occurrence visit, Occurrence item) {
        if (isEarlier(visit) != isEarlier(item) && !isToldDuring(visit, item)) {
            return false;
        }
        if (item.kind.equals("summit") && item.tellings.stream().anyMatch(Programme::isPrepared)) {
            return false;
        }
        DateInterval days = Timing.of(visit, null).when();
        DateInterval day = item.dated().when();
        if (item.parties().keySet().containsAll(visit.parties().keySet())) {
            boolean apart = days.isDated() && day.isDated() && !days.meets(day) && days.end() != null;
            return !apart && !isBefore(day, days);
        }
        boolean guest = visit.parties().entrySet().stream()
                .anyMatch(party -> party.getValue().role().equals("visitor")
                        && item.parties().containsKey(party.getKey()));
        boolean inside = day.precision() == Precision.DAY && days.end() != null && days.meets(day);
        return guest && inside && isThere(visit, item);
    }

    /** A visit "before the summit", "to prepare for the summit" is not where that takes place. */
    private static boolean isPrepared(Occurrence.Telling telling) {
        Part trigger = telling.draft().trigger();
        return trigger.isMarked("before")
                || trigger.hasClitic("to") && telling.standing().status() != Status.HELD;
    }

    private static boolean isBefore(DateInterval day, DateInterval days) {
        LocalDate last = day.lastKnown();
        LocalDate first = days.start();
        return last != null && first != null && last.isBefore(first);
    }

    /** "He had visited A lately, and during the visit they signed …": one sentence, one time. */
    private static boolean isToldDuring(Occurrence visit, Occurrence item) {
        for (Occurrence.Telling telling : item.tellings) {
            for (Occurrence.Telling other : visit.tellings) {
                boolean during = other.draft().sentence == telling.draft().sentence
                        && other.draft().trigger().isMarked("during")
                        && Gathering.refers(other.draft());
                if (during) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What lies inside a visit's days with its guest is its item, unless it is said to be elsewhere. */
    private static boolean isThere(Occurrence visit, Occurrence item) {
        for (Occurrence.Telling telling : item.tellings) {
            for (Part place : telling.draft().places) {
                Actor actor = place.actor();
                String of = actor == null || actor.parties().isEmpty()
                        ? null
                        : actor.parties().get(0).id();
                if (of != null && !visit.parties().containsKey(of)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isEarlier(Occurrence event) {
        return event.tellings.stream().allMatch(telling -> telling.standing().earlier());
    }

    private static @Nullable Occurrence tour(Occurrence visit, List<Occurrence> events) {
        for (Occurrence tour : events) {
            boolean over = Gathering.status(tour) == Status.HELD && visit.firstToken() < tour.firstToken();
            boolean agrees = !over && isEarlier(tour) == isEarlier(visit);
            if (tour.kind.equals("tour") && agrees && visitor(tour).equals(visitor(visit))) {
                return tour;
            }
        }
        return null;
    }

    private static String visitor(Occurrence journey) {
        return journey.parties().entrySet().stream()
                .filter(entry -> entry.getValue().role().equals("visitor"))
                .map(entry -> entry.getKey() + " " + entry.getValue().party().person())
                .findFirst()
                .orElse("");
    }
}
