package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import org.jspecify.annotations.Nullable;

/** Finds in whose words something is told: the subject of a verb of saying whose "that" or quotation holds the trigger. */
final class Speakers {
    private final Chart chart;
    private final Gazetteer gazetteer;

    Speakers(Chart chart, Gazetteer gazetteer) {
        this.chart = chart;
        this.gazetteer = gazetteer;
    }

    Draft.@Nullable Speaker of(Draft draft) {
        Clause clause = draft.clause;
        boolean that = false;
        for (int i = clause.at() - 1; i >= 0; i--) {
            Part part = clause.parts().get(i);
            that |= part.is(Part.Kind.THAT);
            if (part.is(Part.Kind.SPEECH) && part.isFinite()) {
                boolean holds = that || quotes(part.end(), draft.trigger().first());
                return holds ? subject(clause, i) : null;
            }
        }
        return null;
    }

    /** A colon or an opening quotation mark between the verb and the trigger. */
    private boolean quotes(int from, int to) {
        for (int at = from; at < to; at++) {
            if (chart.sign(at) == ':' || chart.sign(at) == '"') {
                return true;
            }
        }
        return false;
    }

    private Draft.@Nullable Speaker subject(Clause clause, int verb) {
        for (int i = verb + 1; i < clause.at() && !clause.parts().get(i).is(Part.Kind.THAT); i++) {
            Part part = clause.parts().get(i);
            boolean free = part.marker().isEmpty();
            if (free && part.is(Part.Kind.AGENCY)) {
                return new Draft.Speaker(part.value(), part);
            }
            if (free && part.is(Part.Kind.ACTOR)) {
                return named(part);
            }
        }
        if (verb > 0) {
            Part before = clause.parts().get(verb - 1);
            boolean near = clause.parts().get(verb).first() - before.end() <= 1;
            return near && before.is(Part.Kind.ACTOR) ? named(before) : null;
        }
        return null;
    }

    /** A person by name; a building or body that speaks for a state by its English name. */
    private Draft.@Nullable Speaker named(Part part) {
        Actor actor = part.actor();
        if (actor == null || actor.parties().size() != 1) {
            return null;
        }
        Party party = actor.parties().get(0);
        if (party.person() != null) {
            return new Draft.Speaker(party.person(), part);
        }
        String body = party.said() == null
                ? null
                : gazetteer.organisationName(party.said().text());
        boolean speaks = actor.kind() == Actor.Kind.STATE
                && party.said() != null
                && party.said().type().equals("organisation");
        return body == null || !speaks ? null : new Draft.Speaker(body, part);
    }
}
