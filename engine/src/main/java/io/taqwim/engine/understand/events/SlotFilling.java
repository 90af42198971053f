package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Fills the slots of a frame from the clause around its trigger, then from the discourse. */
final class SlotFilling {
    private final Chart chart;
    private final Gazetteer gazetteer;
    private final Discourse discourse;
    private final Adjectives adjectives;
    private final Sessions sessions;
    private final Meant meant;
    private Source now = Source.SUBJECT;

    /** Triggers of going somewhere, which within one town is no journey. */
    private static final Set<String> ROADS = Set.of("arrive", "depart", "arrive-noun", "depart-noun", "heading");

    /** Kinds whose noun may be followed by the town of it. */
    private static final Set<String> GATHERINGS = Set.of("summit", "conference", "meeting");

    /** Kinds of what two can have with each other. */
    private static final Set<String> TALKS = Set.of("meeting", "conference");

    /** Gatherings that are more than talks. */
    static final Set<String> SESSIONS = Set.of("summit", "conference");

    /** What has something else on its margins names those who take part in it itself. */
    private static final Set<String> OCCASIONS = Set.of("summit", "conference", "ceremony");

    /** A state named farther behind a trigger than this many tokens is what the talks are about. */
    static final int FARTHEST_STATE = 8;

    /** "The nuclear agreement with": words that may stand between. */
    private static final int OF_AGREEMENT = 2;

    SlotFilling(Chart chart, Gazetteer gazetteer, Discourse discourse) {
        this.chart = chart;
        this.gazetteer = gazetteer;
        this.discourse = discourse;
        adjectives = new Adjectives(chart);
        sessions = new Sessions(chart, gazetteer);
        meant = new Meant(chart, discourse);
    }

    void fill(Draft draft) {
        boolean besides = OCCASIONS.contains(draft.kind) && draft.trigger().isMarked("margin");
        for (Map.Entry<String, List<Source>> role : draft.frame.roles().entrySet()) {
            int enough = role.getKey().equals("participant") ? 2 : 1;
            for (Source source : role.getValue()) {
                if (besides && !Gathering.OWN.contains(source)) {
                    continue; // who meets on the margins of it is told of the meeting
                }
                now = source;
                fill(draft, role.getKey(), source);
                if (draft.parties(role.getKey()).size() >= enough && !onlyPartners(draft)) {
                    break;
                }
            }
        }
        sessions.delegations(draft);
        now = Source.GENITIVE;
        add(draft, "participant", sessions.ofBody(draft));
        now = Source.LEFT_OUT;
        sessions.council(draft);
        secondParty(draft);
        if (draft.kind.equals("summit") && draft.parties("").size() == 1 && onlyPartners(draft)) {
            now = Source.SUBJECT;
            add(draft, "participant", sessions.leaders(Positions.speaker(draft)));
        }
        Party partner = meant.partner(draft);
        if (partner != null) {
            draft.fillers.add(new Filler("participant", partner, draft.trigger(), now));
        }
        Places.fill(draft);
    }

    /** "Meetings with leaders of A and B" still lacks whose meetings they are. */
    private static boolean onlyPartners(Draft draft) {
        return draft.fillers.stream().allMatch(filler -> filler.source() == Source.WITH)
                && draft.fillers.stream().noneMatch(filler -> filler.source() == Source.LEADERS);
    }

    private void fill(Draft draft, String role, Source source) {
        Clause clause = draft.clause;
        switch (source) {
            case SUBJECT -> subject(draft, role);
            case OBJECT -> object(draft, role);
            case GENITIVE -> genitive(draft, role);
            case PRONOUN -> pronoun(draft, role);
            case TO -> add(draft, role, Positions.to(draft));
            case WITH -> with(draft, role);
            case FROM -> add(draft, role, clause.marked("from"));
            case INVITED -> add(draft, role, Positions.invited(draft));
            case IN -> in(draft, role);
            case BETWEEN -> add(draft, role, Positions.between(clause));
            case BY -> add(draft, role, clause.marked("by", "presided"));
            case FRONT -> add(draft, role, clause.marked("front"));
            case HONOUR -> add(draft, role, clause.marked("honour"));
            case NEAR -> near(draft, role);
            case LEADERS -> leaders(draft, role);
            case ACCOMPANIED -> accompanied(draft, role);
            case ADJECTIVE -> adjectives.fill(draft, role);
            case BENEFIT -> {
                if (draft.fillers.isEmpty()) {
                    adjectives.benefit(draft, role);
                }
            }
            case STATES -> add(draft, role, Destinations.stops(draft));
            case HERE -> add(draft, role, Destinations.here(draft));
            case LISTED -> listed(draft, role);
            case BEHIND -> add(draft, role, Destinations.left(draft));
            case GOAL -> add(draft, role, Destinations.goal(draft));
            case MEANT -> add(draft, role, Destinations.meant(draft));
            case BELONGING -> add(draft, role, Positions.belonging(draft));
            case CONTEXT -> {}
        }
    }

    /** "The Paris conference" is held there; "the Paris–Berlin meeting" is one of two capitals. */
    private void genitive(Draft draft, String role) {
        List<Part> genitive = Positions.genitive(draft);
        boolean town = GATHERINGS.contains(draft.kind)
                && genitive.size() == 1
                && genitive.get(0).is(Part.Kind.CITY)
                && draft.clause.own().stream()
                        .noneMatch(part -> part.chained()
                                && part.first() - genitive.get(0).end() <= 1
                                && (part.is(Part.Kind.CITY) || part.is(Part.Kind.ACTOR)));
        if (town) {
            draft.places.add(genitive.get(0));
        } else if (!sessions.isTheme(draft, genitive)) {
            add(draft, role, genitive);
        }
    }

    private void object(Draft draft, String role) {
        List<Part> object = Positions.object(draft);
        boolean far = Gathering.isJourney(draft)
                && !object.isEmpty()
                && object.get(0).first() - draft.trigger().end() > FARTHEST_STATE
                && Positions.subject(draft).isEmpty();
        if (!far) {
            add(draft, role, object);
        }
    }

    private void add(Draft draft, String role, List<Part> parts) {
        for (Part part : parts) {
            add(draft, role, part);
        }
    }

    private void add(Draft draft, String role, Part part) {
        boolean host = role.equals("host");
        boolean guest = host && draft.fillers.stream().anyMatch(filler -> filler.part() == part);
        if (guest || role.equals("visitor") && !canTravel(part)) {
            return;
        }
        if (part.actor() == null) {
            String country = gazetteer.countryOfCity(part.value());
            if (country != null && part.item() != null && (host || gazetteer.isCapital(part.value()))) {
                draft.fillers.add(new Filler(role, Party.state(country, part.item()), part, now));
            }
            return;
        }
        if (part.actor().kind() == Actor.Kind.BOTH) {
            both(draft, role, part);
            return;
        }
        boolean person = part.actor().kind() == Actor.Kind.PERSON;
        boolean house = part.actor().kind() == Actor.Kind.BODY && !part.isMarked("with");
        if (host && house && ROADS.contains(draft.trigger().value())) {
            return;
        }
        if (host && person && !draft.frame.option("host").equals("person")) {
            return;
        }
        for (Party party : part.actor().parties()) {
            draft.fillers.add(new Filler(role, party, part, now));
        }
    }

    private void both(Draft draft, String role, Part part) {
        Item said = part.item();
        boolean states =
                said != null && (draft.kind.equals("signing") && Meant.areStates(said) || Meant.isRowOfStates(said));
        for (Party party : meant.group(part, said)) {
            String id = party.id();
            Party one = states && said != null && id != null ? Party.state(id, said) : party;
            draft.fillers.add(new Filler(role, one, part, now));
        }
    }

    private void subject(Draft draft, String role) {
        List<Part> subject = draft.isVerb() ? Positions.subject(draft) : Positions.leftSubject(draft);
        if (Positions.isRowOfGuests(draft, subject)) {
            leftOut(draft, role);
            if (draft.fillers.isEmpty()) {
                return; // who received them is not known
            }
        }
        if (!subject.isEmpty()) {
            add(draft, role, subject);
            return;
        }
        if (subject.isEmpty() && onlyPartners(draft)) {
            leftOut(draft, role);
        }
    }

    static Predicate<Part> doer(Draft draft) {
        return Gathering.isJourney(draft) ? SlotFilling::canTravel : part -> true;
    }

    private static boolean canTravel(Part part) {
        return part.actor() != null && part.actor().kind() != Actor.Kind.STATE;
    }

    /** A verb that needs two and has one: what stood behind it was the object, and its subject is left out. */
    private void secondParty(Draft draft) {
        boolean session = SESSIONS.contains(draft.kind);
        if (draft.isVerb() && !session && draft.parties("participant").size() == 1) {
            leftOut(draft, "participant");
        }
    }

    /** "He said after talks with N": who spoke is who had them. */
    private static boolean isOccasion(Draft draft) {
        boolean talks = TALKS.contains(draft.kind) && !draft.isVerb();
        boolean end = draft.light != null && draft.light.is(Part.Kind.LIGHT, "end") && !draft.light.isFinite();
        boolean when = end || draft.light == null && draft.trigger().isMarked("during", "after", "before");
        return talks && when && onlyPartners(draft);
    }

    /** A verb in the dual has both for its subject, another the person named last. */
    private void leftOut(Draft draft, String role) {
        boolean dual = draft.isVerb() && "d".equals(draft.trigger().feature("number"));
        boolean site = draft.frame.option("needs").equals("site");
        boolean other = Gathering.isJourney(draft) && draft.isVerb() && !site && !Destinations.isRightBehind(draft);
        Part carrier = draft.isVerb() ? draft.trigger() : draft.light;
        Party delegation = carrier == null ? null : meant.delegation(carrier);
        if (carrier != null && delegation != null) {
            draft.fillers.add(new Filler(role, delegation, carrier, Source.LEFT_OUT));
            return;
        }
        if (draft.frame.option("subject").equals("said") && !dual || other) {
            return;
        }
        if (Gathering.isJourney(draft) && draft.isVerb()) {
            List<Part> before = Destinations.travellerBefore(draft);
            add(draft, role, before);
            if (!before.isEmpty() || Destinations.isOfOthers(draft)) {
                return;
            }
        }
        Part verb = draft.isVerb() ? draft.trigger() : draft.light;
        Part that = draft.clause.from() == 0 ? null : draft.clause.parts().get(draft.clause.from() - 1);
        if (that != null && that.is(Part.Kind.THAT) && that.feature("pronoun") != null) {
            verb = that;
        } else if (isOccasion(draft)) {
            verb = draft.trigger();
        } else if (verb == null
                || !verb.isFinite()
                || verb.is(Part.Kind.LIGHT, "occur")
                || verb.is(Part.Kind.LIGHT, "coincide")) {
            return;
        }
        boolean passive = verb == draft.light && verb.is(Part.Kind.LIGHT, "do") && verb.feature("pronoun") == null;
        if (verb == null
                || passive && verb.first() > draft.trigger().first()
                || passive && isSubjectItself(draft, verb)) {
            return; // "a meeting that was held": nobody does it
        }
        if ("d".equals(verb.feature("number"))) {
            both(draft, role, verb);
            return;
        }
        List<Part> goingOn = Gathering.isTalks(draft) ? Positions.subjectBefore(draft, verb) : List.of();
        if (!goingOn.isEmpty()) {
            add(draft, role, goingOn);
            return;
        }
        Party person = meant.before(verb.end(), verb.first(), Destinations.states(draft, gazetteer));
        if (person == null && Destinations.isRelative(draft)) {
            person = discourse.personBehind(draft.clause, verb.end());
        }
        if (person != null) {
            draft.fillers.add(new Filler(role, person, verb, Source.LEFT_OUT));
        }
    }

    /** "A conference was held" and "he held a conference" differ in the ending of the noun. */
    private static boolean isSubjectItself(Draft draft, Part verb) {
        return draft.kind.equals("conference")
                && draft.trigger().first() - verb.end() <= 1
                && draft.trigger().feature("case") == null;
    }

    private void pronoun(Draft draft, String role) {
        Part said = draft.trigger();
        String pronoun = said.feature("pronoun");
        if (pronoun == null) {
            pronoun = meant.honoured(said.end());
        }
        if (pronoun == null && draft.light != null && draft.light.is(Part.Kind.LIGHT, "gather")) {
            said = draft.light; // "a meeting that brought him together with"
            pronoun = said.feature("pronoun");
        }
        if (pronoun == null || pronoun.startsWith("1")) {
            return;
        }
        if (pronoun.equals("3d") || pronoun.equals("3p")) {
            both(draft, role, said);
            return;
        }
        Party person = meant.owner(draft, said, Destinations.states(draft, gazetteer));
        if (person != null) {
            draft.fillers.add(new Filler(role, person, said, now));
        }
    }

    private void in(Draft draft, String role) {
        if ("speech".equals(draft.trigger().feature("what"))) {
            return; // who is welcomed in it, or thanked, does not speak
        }
        boolean actors = draft.frame.option("in").equals("actors");
        for (Part part : draft.clause.marked("in")) {
            boolean person = part.actor() != null && part.actor().kind() != Actor.Kind.STATE;
            boolean accredited = !actors && Destinations.isAccreditedTo(draft, part);
            if (actors ? person : !person && !accredited) {
                add(draft, role, part);
            }
        }
        boolean open = actors && draft.isVerb() && draft.parties(role).size() < 2;
        for (Part part : open ? draft.clause.beyond() : List.<Part>of()) {
            boolean person = part.actor() != null && part.actor().kind() == Actor.Kind.PERSON;
            if (person && part.isMarked("in") && part.hasClitic("in")) {
                add(draft, role, part);
                return;
            }
        }
    }

    private void with(Draft draft, String role) {
        for (Part part : draft.clause.marked("with")) {
            if (!isOfAgreement(draft, part) && !isBehindRelative(draft, part) && !isOfOthers(draft, part)) {
                add(draft, role, part);
            }
        }
        add(draft, role, Positions.beforeNoun(draft));
        boolean open = draft.isVerb() && draft.parties(role).size() < 2;
        for (Part part : open ? draft.clause.beyond() : List.<Part>of()) {
            if (part.actor() != null && part.actor().kind() == Actor.Kind.PERSON && part.isMarked("with")) {
                add(draft, role, part);
                return;
            }
        }
    }

    /** "He discussed … his country's partnership with A": a state so far behind a verb is no partner. */
    private static boolean isOfOthers(Draft draft, Part with) {
        return draft.isVerb()
                && Gathering.isTalks(draft)
                && Destinations.isState(with)
                && with.first() - draft.trigger().end() > 2 * FARTHEST_STATE;
    }

    /** "He weighs leaving the agreement with A": with whom the agreement is. */
    private static boolean isOfAgreement(Draft draft, Part with) {
        return draft.isVerb()
                && !draft.kind.equals("signing")
                && Destinations.isState(with)
                && draft.clause.own().stream()
                        .anyMatch(part -> part.is(Part.Kind.AGREEMENT)
                                && part.first() < with.first()
                                && with.first() - part.end() <= OF_AGREEMENT);
    }

    /** "A meeting with N in B, which shares borders with A". */
    private static boolean isBehindRelative(Draft draft, Part with) {
        return !draft.isVerb()
                && draft.clause.own().stream()
                        .anyMatch(part -> part.is(Part.Kind.RELATIVE)
                                && part.first() < with.first()
                                && part.first() - draft.trigger().end() > FARTHEST_STATE / 2);
    }

    /** People in a row behind the verb, however far, or before it. */
    private void listed(Draft draft, String role) {
        Clause clause = draft.clause;
        for (int i = clause.at() + 1; i < clause.to(); i++) {
            Part part = clause.parts().get(i);
            boolean joined = draft.parties(role).isEmpty() || part.chained() || part.afterComma();
            if (canTravel(part) && part.marker().isEmpty() && joined) {
                add(draft, role, part);
            }
        }
        if (draft.parties(role).isEmpty()) {
            subject(draft, role);
        }
    }

    /** "The meeting of the leaders of A and B" is a summit of A and one of B. */
    private void leaders(Draft draft, String role) {
        Clause clause = draft.clause;
        for (int i = clause.at() + 1;
                i + 1 < clause.to() && !clause.parts().get(i).is(Part.Kind.TRIGGER);
                i++) {
            Part next = clause.parts().get(i + 1);
            boolean of = clause.parts().get(i).is(Part.Kind.LEADERS)
                    && next.first() - clause.parts().get(i).end() <= 1;
            if (of && next.actor() != null && next.actor().kind() == Actor.Kind.STATE) {
                draft.kind = "summit";
                add(draft, role, clause.chain(i + 1, 1));
                return;
            }
        }
    }

    /** "In the presence of N, M attended a parade": behind the noun or before it. */
    private void accompanied(Draft draft, String role) {
        add(draft, role, draft.clause.marked("accompanied"));
        boolean attended = draft.kind.equals("ceremony") && draft.parties(role).size() < 2;
        for (Part part : attended ? draft.clause.left() : List.<Part>of()) {
            if (part.actor() != null && part.isMarked("accompanied")) {
                add(draft, role, part);
            }
        }
    }

    /** People named before the noun in its clause, with whatever preposition: "he proposed to N, in a call, …". */
    private void near(Draft draft, String role) {
        for (Part part : draft.clause.left()) {
            if (part.actor() != null
                    && part.actor().kind() == Actor.Kind.PERSON
                    && draft.parties(role).size() < 2) {
                add(draft, role, part);
            }
        }
    }
}
