package io.taqwim.engine.understand.events;

import io.taqwim.engine.understand.names.Actor;
import java.util.ArrayList;
import java.util.List;

/** Where a sentence puts who takes part: before the verb or behind it, as a genitive of the noun, between "between" and "and". */
final class Positions {
    /** "The Korean capital" may stand before the name of a city. */
    private static final int NAMES_OF_PLACES = 3;

    private Positions() {}

    /** For a noun: the nearest actor without a preposition before it in its clause, and those joined to it. */
    static List<Part> leftSubject(Draft draft) {
        Clause clause = draft.clause;
        List<Part> relative = relativeSubject(clause);
        if (!relative.isEmpty()) {
            return relative;
        }
        boolean carried = draft.light != null
                && draft.light.isFinite()
                && draft.light.first() < draft.trigger().first();
        boolean governed =
                clause.from() > 0 && clause.parts().get(clause.from() - 1).is(Part.Kind.TRIGGER);
        if (governed && !carried) {
            return Clause.around(clause.parts(), clause.from() - 1).subject(SlotFilling.doer(draft));
        }
        for (int i = clause.at() - 1; i >= clause.from(); i--) {
            Part part = clause.parts().get(i);
            if (part.is(Part.Kind.ACTOR)
                    && part.isMarked("", "that")
                    && SlotFilling.doer(draft).test(part)) {
                return clause.chain(i, -1);
            }
        }
        return List.of();
    }

    /** "The visit that N makes": the first one without a preposition behind the verb of the relative clause. */
    static List<Part> relativeSubject(Clause clause) {
        boolean relative = false;
        for (int i = clause.at() + 1; i < clause.to() && !clause.parts().get(i).is(Part.Kind.TRIGGER); i++) {
            Part part = clause.parts().get(i);
            boolean near = part.first() - clause.trigger().end() <= 4;
            boolean verb = part.is(Part.Kind.LIGHT, "do") || part.is(Part.Kind.LIGHT, "gather");
            relative |= verb && part.isFinite() && (near || relative);
            if (relative && part.is(Part.Kind.ACTOR)) {
                return part.marker().isEmpty() ? clause.chain(i, 1) : List.of();
            }
        }
        return List.of();
    }

    static List<Part> object(Draft draft) {
        Clause clause = draft.clause;
        List<Part> subject = clause.subject(SlotFilling.doer(draft));
        int after = subject.isEmpty()
                ? clause.trigger().end()
                : subject.get(subject.size() - 1).end();
        List<Part> objects = new ArrayList<>();
        for (int i = clause.at() + 1; i < clause.to(); i++) {
            Part part = clause.parts().get(i);
            boolean noun = part.is(Part.Kind.ACTOR) || part.is(Part.Kind.CITY);
            if (part.is(Part.Kind.TRIGGER)) {
                return objects;
            }
            if (noun && part.marker().isEmpty() && part.first() >= after && !subject.contains(part)) {
                return clause.chain(i, 1);
            }
        }
        return objects;
    }

    /** Right behind the noun, or behind its adjectives; quotation marks and up to two adjectives may stand between. */
    static List<Part> genitive(Draft draft) {
        Clause clause = draft.clause;
        int near = clause.trigger().end() + (draft.frame.option("near").equals("wide") ? 10 : 1);
        for (int i = clause.at() + 1; i < clause.to(); i++) {
            Part part = clause.parts().get(i);
            if (part.is(Part.Kind.RANK) || part.is(Part.Kind.STATUS)) {
                near = Math.max(near, part.end() + 1);
            } else if (part.is(Part.Kind.CITY) && part.marker().isEmpty() && part.first() <= near + NAMES_OF_PLACES) {
                return List.of(part);
            } else if (part.is(Part.Kind.ACTOR) && part.first() <= near) {
                return part.marker().isEmpty() ? beside(clause, i) : List.of();
            } else if (part.first() > near + NAMES_OF_PLACES) {
                return List.of();
            }
        }
        return List.of();
    }

    /** A genitive, those joined to it, and one that follows with nothing but a dash between: "the Trump-Kim summit". */
    static List<Part> beside(Clause clause, int i) {
        List<Part> all = new ArrayList<>(clause.chain(i, 1));
        Part last = all.get(all.size() - 1);
        for (int next = i + 1; next < clause.to(); next++) {
            Part part = clause.parts().get(next);
            if (part.is(Part.Kind.ACTOR) && !all.contains(part)) {
                if (part.marker().isEmpty() && part.first() - last.end() <= 1) {
                    all.add(part);
                }
                break;
            }
        }
        return all;
    }

    /** "Between A and B": the actor behind "between" and those that follow with "and". */
    static List<Part> between(Clause clause) {
        List<Part> all = new ArrayList<>();
        boolean open = false;
        for (Part part : clause.own()) {
            boolean noun = part.is(Part.Kind.ACTOR) || part.is(Part.Kind.CITY);
            boolean near = part.first() - clause.trigger().end() <= 8;
            boolean both = part.actor() != null && part.actor().kind() == Actor.Kind.BOTH;
            if (noun && near && (part.isMarked("between") || both)) {
                open = true;
                all.add(part);
            } else if (open && noun && part.chained() && part.isMarked("", "between")) {
                all.add(part);
            }
        }
        return all;
    }
}
