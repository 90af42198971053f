package io.taqwim.engine.understand.events;

import io.taqwim.engine.understand.names.Actor;
import org.jspecify.annotations.Nullable;

/** Where a telling puts its event. */
final class Places {
    /** How many parts of a sentence a place may stand before what happens there. */
    private static final int REACH = 12;

    /** How many words a preposition such as "in the north of" has. */
    private static final int NEAR = 3;

    /** How many words such as "the city of" stand between a verb and the place that hosts. */
    private static final int HOST = 3;

    private Places() {}

    /** Cities, venues and states behind "in" in the clause, or where the guest goes. */
    static void fill(Draft draft) {
        if (Gathering.isJourney(draft)) {
            hosts(draft);
        }
        inClause(draft);
        if (!Gathering.isJourney(draft)) {
            hosts(draft);
        }
        if (draft.places.isEmpty() && !Gathering.isJourney(draft)) {
            Part around = before(draft);
            around = around == null ? beside(draft) : around;
            if (around != null) {
                draft.places.add(around);
            }
        }
    }

    private static void hosts(Draft draft) {
        for (Filler filler : draft.fillers) {
            if (filler.role().equals("host")) {
                draft.places.add(filler.part());
            }
        }
    }

    /** "On the margins of a summit in A", "in a press conference after a meeting in A". */
    private static @Nullable Part beside(Draft draft) {
        boolean words = draft.kind.equals("address");
        Part beside = null;
        for (Part part : draft.clause.right()) {
            if (part.is(Part.Kind.TRIGGER)) {
                boolean held = part.isMarked("margin") || words && part.isMarked("after", "before");
                beside = held ? part : null;
            }
            boolean place = isPlace(part) && part.isMarked("in");
            int behind = beside == null ? -1 : part.first() - beside.end();
            if (place && behind >= 0 && behind <= SlotFilling.FARTHEST_STATE) {
                return part;
            }
        }
        return null;
    }

    private static void inClause(Draft draft) {
        int last = draft.trigger().end();
        Part date = null;
        Part matter = null;
        for (Part part : draft.clause.own()) {
            matter = part.is(Part.Kind.TOPIC) || part.isMarked("about") ? part : matter;
            if (matter != null) {
                boolean there = date != null && part.first() - date.end() <= 1
                        || draft.kind.equals("conference") && part.first() - matter.end() > 1;
                if (there && part.isMarked("in") && (part.is(Part.Kind.CITY) || part.is(Part.Kind.VENUE))) {
                    draft.places.add(part); // "they met about A on the third in B", "a conference to support the army in B"
                }
                date = part.is(Part.Kind.DATE) && !part.isMarked("since", "until") ? part : null;
                continue;
            }
            boolean town = part.is(Part.Kind.CITY) || part.is(Part.Kind.VENUE);
            boolean near =
                    part.first() - draft.trigger().end() <= SlotFilling.FARTHEST_STATE || part.first() - last <= NEAR;
            boolean apart = part.first() >= draft.trigger().end();
            boolean reached = Gathering.isJourney(draft) && part.is(Part.Kind.VENUE) && part.isMarked("to") && near;
            if (reached || part.isMarked("in") && (town || isState(part) && near && apart)) {
                draft.places.add(part);
            }
            boolean who = part.is(Part.Kind.DATE)
                    || part.actor() != null && part.actor().kind() == Actor.Kind.PERSON;
            last = who ? part.end() : last;
        }
        hosted(draft);
        boolean hosted = draft.light != null && draft.light.is(Part.Kind.LIGHT, "host");
        for (Part part : draft.clause.left()) {
            boolean town = part.is(Part.Kind.CITY) || part.is(Part.Kind.VENUE);
            boolean host = hosted && part.marker().isEmpty() && (town || isState(part));
            if (host || town && part.isMarked("in") && !isAtOtherTime(draft)) {
                draft.places.add(part);
            }
        }
    }

    /** "The summit that A hosted": who does it stands right behind the verb. */
    private static void hosted(Draft draft) {
        Part verb = null;
        for (Part part : draft.clause.own()) {
            boolean behind = verb != null && part.first() - verb.end() <= HOST;
            if (behind && isPlace(part) && part.marker().isEmpty()) {
                draft.places.add(part);
                return;
            }
            verb = part.is(Part.Kind.LIGHT, "host") && part.feature("pronoun") != null ? part : verb;
        }
    }

    /**
     * A place told before the clause: "he went to A for a meeting", "to A, where he will meet N". What comes after something or
     * before it is elsewhere.
     */
    private static @Nullable Part before(Draft draft) {
        Clause clause = draft.clause;
        boolean purpose = draft.kind.equals("meeting") && draft.trigger().isMarked("to");
        boolean otherTime = isAtOtherTime(draft);
        for (int i = clause.at() - 1; i >= Math.max(0, clause.at() - REACH) && !otherTime; i--) {
            Part part = clause.parts().get(i);
            if (part.is(Part.Kind.CLAUSE)) {
                Part last = i == 0 ? null : clause.parts().get(i - 1);
                if (last == null || !part.value().equals("there") || !isPlace(last)) {
                    return null;
                }
                return part.first() - last.end() <= 1 && last.isMarked("in", "to", "") ? last : null;
            }
            if (purpose && isPlace(part) && part.isMarked("to")) {
                return part;
            }
            purpose |= part.is(Part.Kind.LIGHT) && part.hasClitic("to");
            if (part.is(Part.Kind.SPEECH) || part.is(Part.Kind.TRIGGER) && part.isFinite()) {
                return null;
            }
        }
        return null;
    }

    private static boolean isAtOtherTime(Draft draft) {
        return draft.trigger().isMarked("after", "before");
    }

    private static boolean isPlace(Part part) {
        return part.is(Part.Kind.CITY) || part.is(Part.Kind.VENUE) || isState(part);
    }

    private static boolean isState(Part part) {
        return part.actor() != null && part.actor().kind() == Actor.Kind.STATE;
    }
}
