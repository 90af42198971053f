package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where a journey goes, as far as its own words do not say: what was named before it. */
final class Destinations {
    /** Trigger of leaving a place. */
    private static final String LEAVE = "leave";

    /** In words, how far a place of a tour stands behind what comes before it. */
    private static final int STOP = 2;

    /** Trigger of coming down somewhere, which many other things do. */
    private static final String ALIGHT = "alight";

    /** Triggers of verbs whose subject travels. */
    private static final Set<String> ROADS = Set.of("visit-do", "arrive", "depart", "leave", ALIGHT, "stop");

    /** Behind a trigger farther than this many tokens, "in an organisation" says to whom somebody is accredited. */
    private static final int AT_ONCE = 3;

    private Destinations() {}

    /** "In A, on a visit": the place that the clause names before the noun. */
    static List<Part> here(Draft draft) {
        Clause clause = draft.clause;
        if (draft.trigger().is(Part.Kind.TRIGGER, Gathering.VISIT)
                && draft.trigger().hasClitic("to")) {
            return List.of(); // "they came to A to prepare for the visit of N"
        }
        for (int i = clause.at() - 1; i >= clause.from(); i--) {
            Part part = clause.parts().get(i);
            boolean hosts = draft.light != null
                    && draft.light.is(Part.Kind.LIGHT, "host")
                    && part.marker().isEmpty();
            boolean town = part.is(Part.Kind.CITY) && (part.isMarked("in", "to") || isReached(clause, i));
            if (town || isState(part) && hosts || isState(part) && part.isMarked("in", "to")) {
                return List.of(part);
            }
        }
        return List.of();
    }

    /**
     * The states and towns of a tour: all behind "that took him to", else those right behind it or its region with a
     * preposition. What the talks on it were about is farther.
     */
    static List<Part> stops(Draft draft) {
        List<Part> stops = new ArrayList<>();
        int last = draft.trigger().end();
        boolean named = draft.light != null && draft.light.first() > last;
        for (Part part : draft.clause.own()) {
            named |= part.is(Part.Kind.LIGHT, "include") || part.is(Part.Kind.LIGHT, "begin");
            boolean place = part.is(Part.Kind.CITY) || isState(part);
            boolean near = part.first() - last <= STOP && (part.isMarked("in", "to", "between") || part.chained());
            if (place && (named || near)) {
                stops.add(part);
            }
            boolean goesOn =
                    place ? near : part.actor() != null || part.is(Part.Kind.ABROAD) || part.is(Part.Kind.RANK);
            last = goesOn && part.first() - last <= STOP ? part.end() : last;
        }
        return stops;
    }

    /** "He arrived A": a town right behind the verb of the clause, or behind who arrived. */
    private static boolean isReached(Clause clause, int i) {
        Part verb = clause.from() > 0
                ? clause.parts().get(clause.from() - 1)
                : clause.parts().get(0);
        return clause.parts().get(i).marker().isEmpty()
                && (verb.is(Part.Kind.TRIGGER) || verb.is(Part.Kind.LIGHT, "host"));
    }

    /** "The visit of N A": the place right behind who travels. */
    static List<Part> goal(Draft draft) {
        int guest = draft.fillers.stream()
                .filter(filler -> filler.source() == Source.GENITIVE)
                .mapToInt(filler -> filler.part().end())
                .max()
                .orElse(-1);
        for (Part part : draft.clause.own()) {
            boolean next = part.first() >= guest && part.first() - guest <= 1;
            if (guest >= 0 && next && isPlace(part) && part.marker().isEmpty()) {
                return draft.clause.chain(draft.clause.parts().indexOf(part), 1);
            }
        }
        return List.of();
    }

    /** "N visits A, then goes to B": who travels by the verb of travel before this one in its sentence. */
    static List<Part> travellerBefore(Draft draft) {
        List<Part> parts = draft.clause.parts();
        for (int i = draft.clause.at() - 1; i >= 0 && draft.trigger().chained(); i--) {
            Part verb = parts.get(i);
            if (verb.is(Part.Kind.TRIGGER) && verb.isFinite() && isRoad(verb)) {
                return Clause.around(parts, i).subject(SlotFilling.doer(draft));
            }
        }
        return List.of();
    }

    static boolean isRoad(Part verb) {
        return ROADS.contains(verb.value());
    }

    /** "Fighters who go to A", "the letter will arrive": no verb in the plural, and none in the feminine, takes up a man named before. */
    static boolean isOfOthers(Draft draft) {
        Part verb = draft.trigger();
        boolean feminine = "f".equals(verb.feature("gender")) && !verb.chained();
        boolean alights = verb.value().equals(ALIGHT) && !verb.chained() && !verb.hasClitic("future");
        return "p".equals(verb.feature("number")) || feminine || alights;
    }

    /** "He left A after a visit": what the verb of leaving before the noun says. */
    static List<Part> left(Draft draft) {
        Clause clause = draft.clause;
        boolean leaves = clause.from() > 0
                && LEAVE.equals(clause.parts().get(clause.from() - 1).value());
        for (Part part : leaves ? clause.left() : List.<Part>of()) {
            if (part.marker().isEmpty() && isPlace(part)) {
                return List.of(part);
            }
        }
        return List.of();
    }

    /** "A, which he visited", "he knows A and has visited it": what the verb's pronoun means is the place named last. */
    static List<Part> meant(Draft draft) {
        String pronoun = draft.trigger().feature("pronoun");
        boolean it = "3fs".equals(pronoun) || "3ms".equals(pronoun) && isRelative(draft);
        List<Part> before = draft.clause.parts().subList(0, draft.clause.at());
        for (int i = before.size() - 1; it && i >= 0; i--) {
            if (isPlace(before.get(i))) {
                return List.of(before.get(i));
            }
        }
        return List.of();
    }

    /** Whether a verb without a subject has its destination at once, so that nobody else can be its subject. */
    static boolean isRightBehind(Draft draft) {
        int last = draft.trigger().end();
        for (Part part : draft.clause.right()) {
            if (isPlace(part)) {
                return part.first() - last <= AT_ONCE;
            }
            last = part.is(Part.Kind.DATE) && part.first() - last <= AT_ONCE ? part.end() : last;
        }
        return draft.trigger().feature("pronoun") != null;
    }

    /** The states to which the words behind the trigger of a journey lead. */
    static Set<String> states(Draft draft, Gazetteer gazetteer) {
        Set<String> states = new TreeSet<>();
        for (Part part : Gathering.isJourney(draft) ? draft.clause.marked("to", "in") : List.<Part>of()) {
            String of = part.is(Part.Kind.CITY) ? gazetteer.countryOfCity(part.value()) : null;
            if (of != null) {
                states.add(of);
            } else if (isPlace(part) && part.actor() != null) {
                part.actor().parties().forEach(party -> states.add(String.valueOf(party.id())));
            }
        }
        return states;
    }

    /** Whether "which" stands right before the verb. */
    static boolean isRelative(Draft draft) {
        int at = draft.clause.at();
        return at > 0 && draft.clause.parts().get(at - 1).is(Part.Kind.RELATIVE);
    }

    /** "The permanent delegate to the league": an organisation farther behind the trigger is no place. */
    static boolean isAccreditedTo(Draft draft, Part part) {
        boolean far = part.first() - draft.trigger().end() > AT_ONCE;
        return far
                && isState(part)
                && part.actor() != null
                && part.actor().parties().stream().allMatch(Destinations::isOrganisation);
    }

    private static boolean isOrganisation(Party party) {
        return party.said() != null && party.said().type().equals("organisation");
    }

    private static boolean isPlace(Part part) {
        return part.is(Part.Kind.CITY)
                || part.actor() != null
                        && isState(part)
                        && !part.actor().parties().stream().allMatch(Destinations::isOrganisation);
    }

    static boolean isState(Part part) {
        return part.actor() != null && part.actor().kind() == Actor.Kind.STATE;
    }
}
