package io.taqwim.engine.understand.events;

import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has been spoken of up to a place in a report, for pronouns, "both sides" and verbs whose subject is left out. */
final class Discourse {
    private final List<Actor> actors;

    Discourse(List<Actor> actors) {
        this.actors = List.copyOf(actors);
    }

    /** The person named last before a token; null where nobody was. */
    @Nullable
    Party personBefore(int token) {
        for (int i = lastBefore(token); i >= 0; i--) {
            Actor actor = actors.get(i);
            if (actor.kind() == Actor.Kind.PERSON && actor.parties().size() == 1) {
                return actor.parties().get(0);
            }
        }
        return null;
    }

    /** The last two parties of different states before a token, latest first; fewer where fewer were named. */
    List<Party> pairBefore(int token) {
        List<Party> pair = new ArrayList<>();
        for (int i = lastBefore(token); i >= 0 && pair.size() < 2; i--) {
            for (Party party : actors.get(i).parties()) {
                boolean other =
                        pair.isEmpty() || !String.valueOf(pair.get(0).id()).equals(party.id());
                if (party.id() != null && pair.size() < 2 && other) {
                    pair.add(party);
                }
            }
        }
        return pair;
    }

    private int lastBefore(int token) {
        int low = 0;
        int high = actors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (actors.get(middle).end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
