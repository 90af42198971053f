package io.taqwim.engine.understand.names;

import io.taqwim.engine.gazetteer.Gazetteer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The state whose officials a report names without saying of which state they are. */
final class Home {
    /** Ranks whose holders a report mostly calls by the title alone only where they are at home. */
    static final Set<String> RANKS = Set.of("minister", "deputy_minister", "deputy_head_of_state", "royal");

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate published;

    Home(Gazetteer gazetteer, @Nullable LocalDate published) {
        this.gazetteer = gazetteer;
        this.published = published;
    }

    /** The state of most known people with such a title; {@code otherwise} where none or several are named as often. */
    @Nullable
    String of(Iterable<Actor> actors, @Nullable String otherwise) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Actor actor : actors) {
            for (Party party : actor.parties()) {
                String state = bare(party);
                if (state != null && gazetteer.isState(state)) {
                    counts.merge(state, 1, Integer::sum);
                }
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        String only = null;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() == most) {
                if (only != null) {
                    return otherwise;
                }
                only = entry.getKey();
            }
        }
        return only == null ? otherwise : only;
    }

    private @Nullable String bare(Party party) {
        boolean bare = party.id() == null && party.office() != null && RANKS.contains(gazetteer.rank(party.office()));
        return bare && party.named() != null && party.named().value() instanceof PersonName name && name.known() != null
                ? gazetteer.partyOf(name.known(), published)
                : null;
    }
}
