package io.taqwim.engine.understand.events;

import io.taqwim.engine.understand.names.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that takes place elsewhere than was said: "moving the summit from A to B", "in B instead of A".
 *
 * @param said the words that tell the change
 * @param place where it is now; null where other words say it
 */
record Relocation(Part said, @Nullable Part place) {
    /** The word may have a subject before the event that is moved: "A moved the summit". */
    private static final int OBJECT = 4;

    /** "It was moved from A to B": the places stand right behind a word that comes after the event. */
    private static final int NEAR = 5;

    /** "In B, instead of A". */
    private static final int INSTEAD = 4;

    static @Nullable Relocation of(Draft draft) {
        if (Gathering.isJourney(draft) || draft.isVerb()) {
            return null;
        }
        Relocation moved = before(draft);
        moved = moved == null ? behind(draft) : moved;
        return moved == null ? instead(draft) : moved;
    }

    /** "Moving the summit", "A moved the summit": nothing but who does it stands between. */
    private static @Nullable Relocation before(Draft draft) {
        List<Part> parts = draft.clause.parts();
        for (int i = draft.clause.at() - 1; i >= 0 && draft.trigger().marker().isEmpty(); i--) {
            Part part = parts.get(i);
            if (draft.trigger().first() - part.end() > OBJECT) {
                return null;
            }
            if (part.is(Part.Kind.RELOCATION)) {
                Part place = goal(draft.clause.right(), Integer.MAX_VALUE);
                return place == null ? null : new Relocation(part, place);
            }
            boolean subject = part.is(Part.Kind.ACTOR) && part.marker().isEmpty();
            if (!subject && !part.is(Part.Kind.LIGHT)) {
                return null;
            }
        }
        return null;
    }

    /** "The summit was moved to B". */
    private static @Nullable Relocation behind(Draft draft) {
        List<Part> parts = draft.clause.parts();
        for (int i = draft.clause.at() + 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.is(Part.Kind.TRIGGER) || part.is(Part.Kind.THAT)) {
                return null;
            }
            if (part.is(Part.Kind.RELOCATION)) {
                Part place = goal(parts.subList(i + 1, parts.size()), part.end() + NEAR);
                return place == null ? null : new Relocation(part, place);
            }
        }
        return null;
    }

    /** The place behind "to" that begins at a token or before. */
    private static @Nullable Part goal(List<Part> parts, int last) {
        for (Part part : parts) {
            if (part.is(Part.Kind.TRIGGER) || part.first() > last) {
                return null;
            }
            if (part.isMarked("to")) {
                return isPlace(part) ? part : null;
            }
        }
        return null;
    }

    private static @Nullable Relocation instead(Draft draft) {
        Part in = null;
        for (Part part : draft.clause.own()) {
            boolean here = in != null && part.first() - in.end() <= INSTEAD;
            if (here && part.isMarked("instead") && part.is(Part.Kind.CITY)) {
                return new Relocation(part, null);
            }
            in = draft.places.contains(part) && part.is(Part.Kind.CITY) ? part : in;
        }
        return null;
    }

    private static boolean isPlace(Part part) {
        boolean state = part.actor() != null && part.actor().kind() == Actor.Kind.STATE;
        return part.is(Part.Kind.CITY) || state;
    }
}
