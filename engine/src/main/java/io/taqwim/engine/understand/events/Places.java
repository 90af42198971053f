package io.taqwim.engine.understand.events;

import io.taqwim.engine.understand.names.Actor;

/** Where a telling puts its event. */
final class Places {
    private Places() {}

    /** Cities, venues and states behind "in" in the clause, or where the guest goes. */
    static void fill(Draft draft) {
        int last = draft.trigger().end();
        for (Part part : draft.clause.own()) {
            if (part.is(Part.Kind.TOPIC) || part.isMarked("about")) {
                break;
            }
            boolean town = part.is(Part.Kind.CITY) || part.is(Part.Kind.VENUE);
            boolean near =
                    part.first() - draft.trigger().end() <= SlotFilling.FARTHEST_STATE || part.first() - last <= 1;
            if (part.isMarked("in") && (town || isState(part) && near)) {
                draft.places.add(part);
            }
            boolean who = part.is(Part.Kind.DATE)
                    || part.actor() != null && part.actor().kind() == Actor.Kind.PERSON;
            last = who ? part.end() : last;
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

    private static boolean isState(Part part) {
        return part.actor() != null && part.actor().kind() == Actor.Kind.STATE;
    }
}
