package io.taqwim.engine.understand.names;

import io.taqwim.engine.gazetteer.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Of whom the report has spoken up to a place, the latest first; what lies farther back than its reach is forgotten. */
final class Spoken {
    /** Actors back. */
    private static final int REACH = 200;

    private final Gazetteer gazetteer;
    private final List<Actor> actors = new ArrayList<>();

    Spoken(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void add(Actor actor) {
        actors.add(actor);
    }

    List<Actor> all() {
        return actors;
    }

    /** The latest that fits, or null. */
    @Nullable
    Party latest(Predicate<Party> fits) {
        for (int i = actors.size() - 1; i >= Math.max(0, actors.size() - REACH); i--) {
            for (Party party : actors.get(i).parties()) {
                if (fits.test(party)) {
                    return party;
                }
            }
        }
        return null;
    }

    /** The state of which the text has just spoken, or null. */
    @Nullable
    String state() {
        Party party = latest(other -> other.id() != null && gazetteer.isState(other.id()));
        return party == null ? null : party.id();
    }

    /** The person named last who acts for somebody else than the party, of a state where that is a state. */
    @Nullable
    Party other(String than) {
        return latest(other -> other.office() != null
                && other.id() != null
                && gazetteer.isState(other.id()) == gazetteer.isState(than)
                && !than.equals(other.id()));
    }

    /** Somebody's guest: the person named last of that party, or where none is said, of another than was spoken of just now. */
    @Nullable
    Party guest(@Nullable String of) {
        Party host = latest(other -> other.id() != null);
        return latest(other -> other.person() != null
                && other.id() != null
                && (of == null
                        ? host != null && !other.id().equals(host.id())
                        : other.id().equals(of)));
    }
}
