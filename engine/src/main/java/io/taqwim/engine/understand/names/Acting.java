package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Item;
import java.util.List;

/**
 * What an actor item holds until the report around it decides what is still open.
 *
 * @param bare titles of which nothing says whose: only the definite ones name somebody
 */
record Acting(Actor.Kind kind, List<Party> parties, List<Item> bare) {
    Acting {
        parties = List.copyOf(parties);
        bare = List.copyOf(bare);
    }

    static Acting of(Actor.Kind kind, Party party) {
        return new Acting(kind, List.of(party), List.of());
    }
}
