package io.taqwim.engine.understand.events;

import org.jspecify.annotations.Nullable;

/** Finds the verb that carries the noun of an event: "he holds talks", "a summit was held", "a tour that he made". */
final class LightVerb {
    private static final int RELATIVE_WITHIN = 3;

    private LightVerb() {}

    /** The verb that carries a noun: the nearest before it in its clause, else one right behind it ("a summit was held"). */
    static @Nullable Part of(Clause clause) {
        if (clause.trigger().isFinite()) {
            return null;
        }
        Part relative = relativeVerb(clause);
        if (relative != null) {
            return relative;
        }
        boolean aside = clause.trigger().isMarked("during", "after", "margin");
        for (int i = clause.at() - 1; i >= clause.from(); i--) {
            Part part = clause.parts().get(i);
            if (part.is(Part.Kind.LIGHT) && carries(part, aside)) {
                return i > clause.from() && takesPlace(clause.parts().get(i - 1), part)
                        ? clause.parts().get(i - 1)
                        : part;
            }
            boolean other =
                    part.is(Part.Kind.TRIGGER) && part.end() <= clause.trigger().first();
            if (other && !clause.trigger().chained() && !isTimeOf(part, clause.trigger())) {
                break;
            }
        }
        for (Part part : clause.right()) {
            boolean length = part.is(Part.Kind.LIGHT, "last");
            if (part.is(Part.Kind.LIGHT) && part.isFinite() && !length && carries(part, false)) {
                return part;
            }
            if (part.is(Part.Kind.TRIGGER) || part.is(Part.Kind.RELATIVE) && !isOf(clause, part)) {
                break;
            }
        }
        return null;
    }

    /** "To save the agreement that was made": what "that" takes up is neither the noun nor who or where it is of. */
    private static boolean isOf(Clause clause, Part relative) {
        boolean near = relative.first() - clause.trigger().end() <= RELATIVE_WITHIN;
        return near
                || clause.right().stream()
                        .anyMatch(part -> part.end() == relative.first() && !part.is(Part.Kind.AGREEMENT));
    }

    /** "He holds, during the visit, talks": a noun that only says when stands between the verb and what it carries. */
    private static boolean isTimeOf(Part noun, Part carried) {
        return carried.marker().isEmpty() && !noun.isFinite() && noun.isMarked("during", "margin", "after", "before");
    }

    /** "A visit to A on a tour that will take him to B", "what will this visit bring": it says nothing of this journey. */
    private static boolean leadsOn(Part light) {
        return light.is(Part.Kind.LIGHT, "include") && light.hasClitic("future") && light.feature("pronoun") != null;
    }

    /** "In a conference that he held during his visit", "to make deals during it": not what says when is carried. */
    private static boolean carries(Part light, boolean aside) {
        boolean ofOther = aside && (!light.isFinite() || light.feature("pronoun") != null);
        return !light.is(Part.Kind.LIGHT, "coincide") && !leadsOn(light) && !ofOther;
    }

    /** "There will take place the holding of a summit": the first word tells when, though the second may be a verb as well. */
    private static boolean takesPlace(Part verb, Part holding) {
        return verb.is(Part.Kind.LIGHT, "occur")
                && verb.isFinite()
                && holding.is(Part.Kind.LIGHT, "do")
                && verb.end() == holding.first();
    }

    /** "A tour that he made", "the visit that he begins": the verb of the relative clause carries the noun, whatever stands before. */
    private static @Nullable Part relativeVerb(Clause clause) {
        boolean ends = clause.left().stream()
                .anyMatch(part -> part.is(Part.Kind.LIGHT, "end") || part.is(Part.Kind.LIGHT, "ending"));
        for (Part part : clause.right()) {
            if (part.is(Part.Kind.TRIGGER) || part.first() - clause.trigger().end() > RELATIVE_WITHIN) {
                return null;
            }
            boolean past = "past".equals(part.feature("tense"));
            boolean carries = part.is(Part.Kind.LIGHT, "do") && past
                    || part.is(Part.Kind.LIGHT, "begin") && part.isFinite() && !ends;
            if (carries && !part.chained() && !part.afterComma()) {
                return part;
            }
        }
        return null;
    }
}
