package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Item;
import java.util.List;

/**
 * A stretch of words that names who can take part in an event.
 *
 * @param item where it stands and which rule read it
 * @param parties one, or several for "the presidents of A and B"; empty for "both sides", which others fill
 */
public record Actor(Item item, Kind kind, List<Party> parties) {
    /** What the words are. */
    public enum Kind {
        /** A name, an office, or both. */
        PERSON,
        /** A state or organisation. */
        STATE,
        /** A delegation, government, ministry or side of a state. */
        BODY,
        /** Both of those who were named before. */
        BOTH
    }

    public Actor {
        parties = List.copyOf(parties);
    }

    public int first() {
        return item.first();
    }

    public int end() {
        return item.end();
    }

    Actor with(List<Party> newParties) {
        return new Actor(item, kind, newParties);
    }
}
