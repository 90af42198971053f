package io.taqwim.engine.understand.events;

import io.taqwim.engine.understand.names.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a telling puts its event. */
final class Places {
    /** How many parts of a sentence a place may stand before what happens there. */
    private static final int REACH = 12;

    /** How many words a preposition such as "in the north of" has. */
    private static final int NEAR = 3;

    /** How many words such as "the city of" stand between a verb and the place that hosts. */
    private static final int HOST = 3;

    /** Signs and words that may stand between a place and "where" and tell of nothing. */
    private static final int SIGNS = 3;

    /** How many words the visit may have that is told between them. */
    private static final int WHERE = 10;

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
        if (draft.places.isEmpty()
                && !Gathering.isJourney(draft)
                && draft.trigger().isMarked("after")) {
            draft.places.addAll(Destinations.left(draft)); // "he left A after talks with N"
        }
        if (draft.places.isEmpty() && !Gathering.isJourney(draft)) {
            Part around = before(draft);
            around = around == null ? beside(draft) : around;
            if (around != null) {
                draft.places.add(around);
            }
        }
        withoutChoice(draft);
        relocated(draft);
    }

    /** "Moving the summit from A to B": it is in B. */
    private static void relocated(Draft draft) {
        draft.relocation = Relocation.of(draft);
        Part place = draft.relocation == null ? null : draft.relocation.place();
        if (place != null) {
            draft.places.clear();
            draft.places.add(place);
            draft.fillers.removeIf(filler -> filler.part() == place); // no talks with A
        }
    }

    /** "In A or B": in neither for sure. */
    private static void withoutChoice(Draft draft) {
        List<Part> parts = draft.clause.parts();
        for (int i = 1; i + 1 < parts.size(); i++) {
            Part one = parts.get(i - 1);
            Part other = parts.get(i + 1);
            boolean choice = parts.get(i).is(Part.Kind.OR)
                    && isPlace(one)
                    && isPlace(other)
                    && other.first() - one.end() <= NEAR;
            if (choice) {
                draft.places.removeIf(place -> place == one || place == other);
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
                    draft.places.add(
                            part); // "they met about A on the third in B", "a conference to support the army in B"
                }
                date = part.is(Part.Kind.DATE) && !part.isMarked("since", "until") ? part : null;
                continue;
            }
            boolean town = part.is(Part.Kind.CITY) || part.is(Part.Kind.VENUE);
            boolean near =
                    part.first() - draft.trigger().end() <= SlotFilling.FARTHEST_STATE || part.first() - last <= NEAR;
            boolean apart = part.first() >= draft.trigger().end();
            boolean reached = Gathering.isJourney(draft) && part.is(Part.Kind.VENUE) && part.isMarked("to") && near;
            boolean before = draft.kind.equals("address") && part.is(Part.Kind.VENUE) && part.isMarked("front");
            if (reached || before || part.isMarked("in") && (town || isState(part) && near && apart)) {
                draft.places.add(part);
            }
            boolean who = part.is(Part.Kind.DATE)
                    || part.actor() != null && part.actor().kind() == Actor.Kind.PERSON;
            last = who ? part.end() : last;
        }
        hosted(draft);
        namely(draft);
        hosting(draft);
        boolean margin = false;
        for (Part part : draft.clause.left()) {
            margin |= part.is(Part.Kind.TRIGGER) && part.isMarked("margin");
            boolean town = part.is(Part.Kind.CITY) || part.is(Part.Kind.VENUE) || margin && isState(part);
            boolean fronted = isState(part)
                    && part == draft.clause.parts().get(0)
                    && draft.isVerb()
                    && draft.trigger().first() == part.end(); // "In A, he met N"
            boolean in = part.isMarked("in") || part.is(Part.Kind.VENUE) && part.isMarked("margin");
            if ((town || fronted) && in && !isAtOtherTime(draft) && !isAim(draft)) {
                draft.places.add(part);
            }
        }
    }

    /** "Today hosts A a summit", "A hosts a summit", "A sees a summit": who hosts stands behind the verb, else before it. */
    private static void hosting(Draft draft) {
        List<Part> left = draft.clause.left();
        for (int i = 0; i < left.size(); i++) {
            Part verb = left.get(i);
            boolean hosts = verb.is(Part.Kind.LIGHT, "host");
            Part host = hosts || verb.is(Part.Kind.LIGHT, "occur") ? hostBehind(left, i, hosts) : null;
            for (int k = i - 1; k >= 0 && host == null && hosts && verb == draft.light; k--) {
                host = isPlace(left.get(k)) && left.get(k).marker().isEmpty() ? left.get(k) : null;
            }
            if (host != null) {
                draft.places.add(host);
            }
        }
    }

    private static @Nullable Part hostBehind(List<Part> parts, int verb, boolean states) {
        for (Part part : parts.subList(verb + 1, parts.size())) {
            boolean near = part.first() - parts.get(verb).end() <= HOST;
            boolean place = states || !isState(part);
            if (near && place && isPlace(part) && part.marker().isEmpty()) {
                return part;
            }
        }
        return null;
    }

    /** "They met in A to hold a summit": the place is that of the verb. */
    private static boolean isAim(Draft draft) {
        Clause clause = draft.clause;
        Part verb = clause.from() > 0 ? clause.parts().get(clause.from() - 1) : clause.trigger();
        boolean met = verb.is(Part.Kind.TRIGGER) && verb.isFinite() && !Destinations.isRoad(verb);
        return met && draft.light != null && draft.light.hasClitic("to");
    }

    /** "They signed an agreement, and that in A", "a summit, to be held in A". */
    private static void namely(Draft draft) {
        List<Part> parts = draft.clause.parts();
        int at = draft.clause.to();
        boolean namely = at < parts.size()
                && (parts.get(at).is(Part.Kind.CLAUSE, "namely")
                        || parts.get(at).is(Part.Kind.THAT) && parts.get(at).isMarked("on"));
        if (!namely) {
            return;
        }
        int end = parts.get(at).end();
        for (Part part : parts.subList(at + 1, parts.size())) {
            boolean goesOn = part.isMarked("in") || part.is(Part.Kind.LIGHT);
            if (!goesOn || part.first() - end > NEAR) {
                return;
            }
            if (isPlace(part)) {
                draft.places.add(part);
            }
            end = part.end();
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
                return part.value().equals("there") ? there(clause.parts(), i) : null;
            }
            Part verb = clause.parts().get(Math.max(0, i - 1));
            boolean begun = part.isMarked("in") && verb.is(Part.Kind.LIGHT, "begin");
            if (purpose && isPlace(part) && (begun || part.isMarked("to"))) {
                return part;
            }
            purpose |= part.is(Part.Kind.LIGHT) && part.hasClitic("to");
            if (part.is(Part.Kind.SPEECH) || part.is(Part.Kind.TRIGGER) && part.isFinite()) {
                return null;
            }
        }
        return null;
    }

    /** The place that "where" at an index means: right before it, or before what tells of the day or of the visit. */
    private static @Nullable Part there(List<Part> parts, int where) {
        int end = parts.get(where).first();
        for (int i = where - 1;
                i >= 0 && parts.get(where).first() - parts.get(i).end() <= WHERE;
                i--) {
            Part part = parts.get(i);
            if (end - part.end() > SIGNS) {
                return null;
            }
            if (isPlace(part)) {
                boolean near = parts.get(where).first() - part.end() <= 1;
                return part.isMarked("in", "to") || near && part.marker().isEmpty() ? part : null;
            }
            boolean between = part.is(Part.Kind.DATE)
                    || part.is(Part.Kind.RANK)
                    || part.is(Part.Kind.LIGHT, "last")
                    || part.is(Part.Kind.TRIGGER) && !part.isFinite() && part.isMarked("in");
            if (!between) {
                return null;
            }
            end = part.first();
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
