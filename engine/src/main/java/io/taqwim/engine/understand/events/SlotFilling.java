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
import org.jspecify.annotations.Nullable;

/** Fills the slots of a frame from the clause around its trigger, then from the discourse. */
final class SlotFilling {
    private final Chart chart;
    private final Gazetteer gazetteer;
    private final Discourse discourse;
    private Source now = Source.SUBJECT;

    /** A state named farther behind a trigger than this many tokens is what the talks are about. */
    private static final int FARTHEST_STATE = 8;

    private static final Set<String> SIDES = Set.of("side", "state", "between");
    private static final Set<String> GATHERINGS = Set.of("summit", "conference", "meeting");

    SlotFilling(Chart chart, Gazetteer gazetteer, Discourse discourse) {
        this.chart = chart;
        this.gazetteer = gazetteer;
        this.discourse = discourse;
    }

    void fill(Draft draft) {
        for (Map.Entry<String, List<Source>> role : draft.frame.roles().entrySet()) {
            int enough = role.getKey().equals("participant") ? 2 : 1;
            for (Source source : role.getValue()) {
                now = source;
                fill(draft, role.getKey(), source);
                if (draft.parties(role.getKey()).size() >= enough && !onlyPartners(draft)) {
                    break;
                }
            }
        }
        now = Source.LEFT_OUT;
        council(draft);
        secondParty(draft);
        places(draft);
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
            case OBJECT -> add(draft, role, Positions.object(draft));
            case GENITIVE -> add(draft, role, Positions.genitive(draft));
            case PRONOUN -> pronoun(draft, role);
            case TO -> add(draft, role, clause.marked("to"));
            case WITH -> add(draft, role, clause.marked("with"));
            case FROM -> add(draft, role, clause.marked("from"));
            case INVITED -> invited(draft, role);
            case IN -> in(draft, role);
            case BETWEEN -> add(draft, role, Positions.between(clause));
            case BY -> add(draft, role, clause.marked("by", "presided"));
            case FRONT -> add(draft, role, clause.marked("front"));
            case HONOUR -> add(draft, role, clause.marked("honour"));
            case NEAR -> near(draft, role);
            case LEADERS -> leaders(draft, role);
            case ACCOMPANIED -> add(draft, role, clause.marked("accompanied"));
            case ADJECTIVE -> adjectives(draft, role);
            case STATES -> states(draft, role);
            case HERE -> here(draft, role);
            case LISTED -> listed(draft, role);
            case CONTEXT -> {}
        }
    }

    private void add(Draft draft, String role, List<Part> parts) {
        for (Part part : parts) {
            add(draft, role, part);
        }
    }

    private void add(Draft draft, String role, Part part) {
        if (role.equals("visitor") && !canTravel(part)) {
            return;
        }
        if (part.actor() == null) {
            String country = gazetteer.countryOfCity(part.value());
            if (country != null && part.item() != null && (role.equals("host") || gazetteer.isCapital(part.value()))) {
                draft.fillers.add(new Filler(role, Party.state(country, part.item()), part, now));
            }
            return;
        }
        if (part.actor().kind() == Actor.Kind.BOTH) {
            both(draft, role, part);
            return;
        }
        boolean person = part.actor().kind() == Actor.Kind.PERSON;
        if (role.equals("host") && person && !draft.frame.option("host").equals("person")) {
            return;
        }
        for (Party party : part.actor().parties()) {
            draft.fillers.add(new Filler(role, party, part, now));
        }
    }

    private void both(Draft draft, String role, Part part) {
        Item said = part.item();
        boolean states = draft.kind.equals("signing") && said != null && areStates(said);
        for (Party party : discourse.pairBefore(part.first())) {
            String id = party.id();
            Party one = states && said != null && id != null ? Party.state(id, said) : party;
            draft.fillers.add(new Filler(role, one, part, now));
        }
    }

    /** What "both sides" sign, somebody of each signs; "both presidents" sign themselves. */
    private static boolean areStates(Item both) {
        Item pair = both.part("d");
        return pair != null && SIDES.contains(pair.text());
    }

    private void subject(Draft draft, String role) {
        Clause clause = draft.clause;
        List<Part> subject = draft.isVerb() ? clause.subject(doer(draft)) : Positions.leftSubject(draft);
        if (isRowOfGuests(draft, subject)) {
            leftOut(draft, role);
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

    /** The meeting of one organisation or its council is a session of it. */
    private static void council(Draft draft) {
        boolean one = draft.fillers.size() == 1 && draft.kind.equals("meeting") && !draft.isVerb();
        Item said = one ? draft.fillers.get(0).party().said() : null;
        if (said != null
                && said.type().equals("organisation")
                && draft.fillers.get(0).source() == Source.GENITIVE) {
            draft.kind = "conference";
        }
    }

    /** A verb that needs two and has one: what stood behind it was the object, and its subject is left out. */
    private void secondParty(Draft draft) {
        if (draft.isVerb() && draft.parties("participant").size() == 1) {
            leftOut(draft, "participant");
        }
    }

    /** People of several states in a row behind "received" are those who were received; who received is left out. */
    private static boolean isRowOfGuests(Draft draft, List<Part> subject) {
        boolean behind = draft.isVerb()
                && subject.size() > 1
                && subject.get(0).first() > draft.trigger().first();
        long states = subject.stream()
                .filter(part -> part.actor() != null)
                .flatMap(part -> part.actor().parties().stream())
                .map(party -> String.valueOf(party.id()))
                .distinct()
                .count();
        return behind && states > 1 && draft.frame.option("host").equals("subject");
    }

    /** A verb in the dual has both for its subject, another the person named last. */
    private void leftOut(Draft draft, String role) {
        boolean dual = draft.isVerb() && "d".equals(draft.trigger().feature("number"));
        if (draft.frame.option("subject").equals("said") && !dual) {
            return;
        }
        Part verb = draft.isVerb() ? draft.trigger() : draft.light;
        Part that = draft.clause.from() == 0 ? null : draft.clause.parts().get(draft.clause.from() - 1);
        if (that != null && that.is(Part.Kind.THAT) && that.feature("pronoun") != null) {
            verb = that;
        } else if (verb == null || !verb.isFinite() || verb.is(Part.Kind.LIGHT, "occur")) {
            return;
        }
        if (verb == null) {
            return;
        }
        if ("d".equals(verb.feature("number"))) {
            both(draft, role, verb);
            return;
        }
        Party person = discourse.personBefore(verb.first());
        if (person != null) {
            draft.fillers.add(new Filler(role, person, verb, Source.LEFT_OUT));
        }
    }

    private void pronoun(Draft draft, String role) {
        String pronoun = draft.trigger().feature("pronoun");
        if (pronoun == null || pronoun.startsWith("1")) {
            return;
        }
        if (pronoun.equals("3d") || pronoun.equals("3p")) {
            both(draft, role, draft.trigger());
            return;
        }
        Party person = discourse.personBefore(draft.trigger().first());
        if (person != null) {
            draft.fillers.add(new Filler(role, person, draft.trigger(), now));
        }
    }

    private void in(Draft draft, String role) {
        boolean actors = draft.frame.option("in").equals("actors");
        for (Part part : draft.clause.marked("in")) {
            boolean person = part.actor() != null && part.actor().kind() != Actor.Kind.STATE;
            if (actors ? person : !person) {
                add(draft, role, part);
            }
        }
    }

    /** "In A, on a visit": the place that the clause names before the noun. */
    private void here(Draft draft, String role) {
        Clause clause = draft.clause;
        for (int i = clause.at() - 1; i >= clause.from(); i--) {
            Part part = clause.parts().get(i);
            boolean state = part.actor() != null && part.actor().kind() == Actor.Kind.STATE;
            boolean hosts = draft.light != null
                    && draft.light.is(Part.Kind.LIGHT, "host")
                    && part.marker().isEmpty();
            boolean town = part.is(Part.Kind.CITY) && part.isMarked("in", "to", "");
            if (town || state && hosts || state && part.isMarked("in", "to")) {
                add(draft, role, part);
                return;
            }
        }
    }

    /** People in a row behind the verb, however far, or before it. */
    private void listed(Draft draft, String role) {
        Clause clause = draft.clause;
        for (int i = clause.at() + 1; i < clause.to(); i++) {
            if (canTravel(clause.parts().get(i))
                    && clause.parts().get(i).marker().isEmpty()) {
                add(draft, role, clause.chain(i, 1));
                return;
            }
        }
        subject(draft, role);
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

    /** "He invited N to visit A": who is named between the invitation and the visit, but not from whom it came. */
    private void invited(Draft draft, String role) {
        Clause clause = draft.clause;
        boolean open = false;
        for (int i = Math.max(0, clause.at() - 12); i < clause.at(); i++) {
            Part part = clause.parts().get(i);
            open |= part.is(Part.Kind.STATUS, "invited") && !part.hasClitic("in");
            if (open && part.actor() != null && part.actor().kind() == Actor.Kind.PERSON && part.isMarked("to", "")) {
                add(draft, role, part);
                return;
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

    /** The states and cities of a tour, wherever they stand behind it. */
    private void states(Draft draft, String role) {
        for (Part part : draft.clause.own()) {
            boolean state = part.actor() != null && part.actor().kind() == Actor.Kind.STATE;
            if (state || part.is(Part.Kind.CITY)) {
                add(draft, role, part);
            }
        }
    }

    /**
     * "A Russian-Arab summit": adjectives of states behind the noun, one other adjective between. They are definite where
     * the noun is, and belong to no name.
     */
    private void adjectives(Draft draft, String role) {
        int at = draft.trigger().end();
        int passed = 0;
        int far = draft.frame.option("far").equals("yes") ? 4 : 2;
        while (at < chart.size() && passed < far) {
            Item nationality = covered(draft, at) ? null : nationality(at, draft.isDefinite());
            if (nationality != null) {
                String party = nationality.text();
                draft.fillers.add(new Filler(role, Party.state(party, nationality), draft.trigger(), now));
                at = nationality.end();
            } else {
                passed += chart.sign(at) == 0 ? 1 : 0;
                at++;
            }
        }
    }

    private static boolean covered(Draft draft, int token) {
        return draft.clause.around().stream()
                .anyMatch(part -> part.is(Part.Kind.ACTOR) && part.first() <= token && token < part.end());
    }

    private @Nullable Item nationality(int at, boolean definite) {
        for (Item item : chart.at(at)) {
            if (item.type().equals("nationality") && item.clitics().definite() == definite) {
                return item;
            }
        }
        return null;
    }

    private static boolean isState(Part part) {
        return part.actor() != null && part.actor().kind() == Actor.Kind.STATE;
    }

    /** Cities, venues and states behind "in" in the clause, or where the guest goes. */
    private static void places(Draft draft) {
        int last = draft.trigger().end();
        for (Part part : draft.clause.own()) {
            if (part.is(Part.Kind.TOPIC) || part.isMarked("about")) {
                break;
            }
            boolean town = part.is(Part.Kind.CITY) || part.is(Part.Kind.VENUE);
            boolean near = part.first() - draft.trigger().end() <= FARTHEST_STATE || part.first() - last <= 1;
            if (part.isMarked("in") && (town || isState(part) && near)) {
                draft.places.add(part);
            }
            boolean who = part.is(Part.Kind.DATE)
                    || part.actor() != null && part.actor().kind() == Actor.Kind.PERSON;
            last = who ? part.end() : last;
        }
        Part behind = cityBehind(draft);
        if (behind != null) {
            draft.places.add(behind);
        }
        boolean hosted = draft.light != null && draft.light.is(Part.Kind.LIGHT, "host");
        for (Part part : draft.clause.left()) {
            boolean town = part.is(Part.Kind.CITY) || part.is(Part.Kind.VENUE);
            boolean host = hosted && part.marker().isEmpty() && (town || isState(part));
            if (host || town && part.isMarked("in")) {
                draft.places.add(part);
            }
        }
        for (Filler filler : draft.fillers) {
            if (filler.role().equals("host")) {
                draft.places.add(filler.part());
            }
        }
    }

    /** "The conference of Paris": the one town right behind the noun, unless it stands for a government that takes part. */
    private static @Nullable Part cityBehind(Draft draft) {
        if (draft.isVerb() || !GATHERINGS.contains(draft.kind)) {
            return null;
        }
        List<Part> own = draft.clause.own();
        Part city = null;
        for (Part part : own) {
            boolean right = part.first() == draft.trigger().end() && part.is(Part.Kind.CITY);
            boolean alone = city == null || !part.chained() || part.first() > city.end() + 1;
            if (!alone) {
                return null;
            }
            city = right && part.marker().isEmpty() ? part : city;
        }
        Part found = city;
        if (!draft.kind.equals("meeting")) { // the conference of Paris is there, whoever else that stands for
            return found;
        }
        return draft.fillers.stream().anyMatch(filler -> filler.part() == found) ? null : found;
    }
}
