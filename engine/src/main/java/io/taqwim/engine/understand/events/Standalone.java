package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.understand.names.Actor;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a telling can stand as an event of its own, or only tells again of one that the report names elsewhere. */
final class Standalone {
    /** Ranks of those whose press conference abroad is an occasion. */
    private static final Set<String> STATESMEN = Set.of("head_of_state", "head_of_government", "minister");

    private final Gazetteer gazetteer;

    Standalone(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a telling can stand as an event of its own: who is in it must be known, and they must be two. */
    boolean isEnough(Draft draft) {
        List<String> all = draft.parties("");
        if (isProcess(draft) || isTheme(draft) || isOfUnknown(draft)) {
            return false;
        }
        return switch (draft.kind) {
            case "visit" ->
                !draft.parties("visitor").isEmpty()
                        && !draft.parties("host").isEmpty()
                        && all.size() > 1
                        && acts(draft, "visitor");
            case "tour" -> isAbroad(draft) && !draft.parties("visitor").isEmpty() && acts(draft, "visitor");
            case "summit", "conference" ->
                all.size() > 1
                        || isConvened(draft)
                        || draft.fillers.stream().anyMatch(filler -> filler.isBody(gazetteer));
            case "address" -> all.size() > 1 || isAbroad(draft, all);
            default -> all.size() > 1;
        };
    }

    /** "The talks with A and B": with whom they were is told, and not whose they were. */
    private static boolean isOfUnknown(Draft draft) {
        return Gathering.isTalks(draft)
                && !draft.isVerb()
                && draft.fillers.stream().allMatch(filler -> filler.source() == Source.WITH);
    }

    /**
     * "The negotiations between A and B" go on for years, "A will continue the talks with B" says no more; an event is what
     * has a day, a place or a verb that holds it.
     */
    private static boolean isProcess(Draft draft) {
        boolean set = !draft.dates.isEmpty() || !draft.places.isEmpty();
        if (draft.light != null) {
            return draft.light.is(Part.Kind.LIGHT, "go-on") && !set;
        }
        boolean round = draft.kind.equals("conference");
        boolean occasion = draft.trigger().isMarked("during", "after", "margin")
                && draft.fillers.stream().noneMatch(filler -> filler.source() == Source.CONTEXT);
        boolean told = set && (round || !draft.isDefinite()) || occasion;
        return "process".equals(draft.trigger().feature("what")) && !told;
    }

    /** A conference for one state, or of one with others who are not named: it has a place and a day. */
    private boolean isConvened(Draft draft) {
        boolean one = draft.kind.equals("conference") && draft.parties("").size() == 1;
        boolean told = draft.light != null || draft.trigger().isMarked("during", "in");
        boolean atHome =
                draft.places.stream().anyMatch(place -> draft.parties("").contains(country(place)));
        return one && told && !draft.places.isEmpty() && (!draft.dates.isEmpty() || atHome);
    }

    /** "The Syria talks": a state behind the noun, and nobody of it, is what the talks are about. */
    private static boolean isTheme(Draft draft) {
        List<Filler> genitive = draft.fillers.stream()
                .filter(filler -> filler.source() == Source.GENITIVE)
                .toList();
        boolean alone = genitive.size() == 1
                && genitive.get(0).part().actor() != null
                && genitive.get(0).part().actor().kind() == Actor.Kind.STATE;
        return alone
                && draft.kind.equals("meeting")
                && !draft.isVerb()
                && draft.fillers.stream().noneMatch(filler -> filler.source() == Source.WITH);
    }

    /** A press conference that somebody gives in another land is an occasion; at home it is the day's business. */
    private boolean isAbroad(Draft draft, List<String> speaker) {
        return speaker.size() == 1
                && gazetteer.isState(speaker.get(0))
                && draft.fillers.stream().anyMatch(this::isStatesman)
                && draft.places.stream()
                        .map(this::country)
                        .anyMatch(country -> country != null && !speaker.contains(country));
    }

    private boolean isStatesman(Filler filler) {
        String office = filler.party().office();
        return office != null && STATESMEN.contains(gazetteer.rank(office));
    }

    private @Nullable String country(Part place) {
        if (place.is(Part.Kind.CITY)) {
            return gazetteer.countryOfCity(place.value());
        }
        Actor actor = place.actor();
        if (actor == null || actor.kind() != Actor.Kind.STATE || actor.parties().isEmpty()) {
            return null;
        }
        return actor.parties().get(0).id();
    }

    /** A tour goes to states that are named, or is called foreign, Arab, European … */
    private static boolean isAbroad(Draft draft) {
        boolean hosts = draft.parties("host").stream()
                .anyMatch(id -> !draft.parties("visitor").contains(id));
        return hosts || draft.clause.own().stream().anyMatch(part -> part.is(Part.Kind.ABROAD));
    }

    /** A person or a delegation travels; a state does not. */
    private static boolean acts(Draft draft, String role) {
        for (Filler filler : draft.fillers) {
            Actor actor = filler.part().actor();
            boolean person = filler.party().person() != null || filler.party().office() != null;
            if (filler.role().equals(role) && (person || actor != null && actor.kind() != Actor.Kind.STATE)) {
                return true;
            }
        }
        return false;
    }
}
