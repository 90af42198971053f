package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for the host of a journey where its own sentences name nobody: whom the guest meets on it, else who holds the
 * guest's own office there, else, for a guest who leads a state or stands near its throne, who leads the host's and takes
 * part in what the report tells of: whoever only once came to office, or meets another of the guest's land, receives nobody.
 */
final class Receiver {
    private static final String HEAD_OF_STATE = "head_of_state";
    private static final String HEAD_OF_GOVERNMENT = "head_of_government";
    /** Guests whom their like receives, and not a head of state. */
    private static final Set<String> BELOW =
            Set.of("minister", "deputy_minister", "parliament", "aide", "envoy", "military", "spokesperson");

    private final Gazetteer gazetteer;
    private final List<Actor> actors;
    private final List<Occurrence> events;

    Receiver(Gazetteer gazetteer, List<Actor> actors, List<Occurrence> events) {
        this.gazetteer = gazetteer;
        this.actors = List.copyOf(actors);
        this.events = List.copyOf(events);
    }

    /** The words that name the person and the person, or null; of those who greet at an airport it is who leads the land. */
    @Nullable
    Named of(Occurrence journey, String host) {
        for (Occurrence item : journey.items) {
            Filler filler = item.parties().get(host);
            if (filler != null
                    && (!item.kind.equals("ceremony") || isHead(filler.party()))
                    && filler.party().person() != null
                    && !filler.role().equals("visitor")
                    && !isOfAnother(item, guest(journey))) {
                return new Named(
                        filler.party(), filler.part().first(), filler.part().end());
            }
        }
        Party guest = guest(journey);
        String office = guest == null ? null : guest.office();
        boolean below = office != null && BELOW.contains(gazetteer.rank(office));
        if (below
                && journey.tellings.stream()
                        .allMatch(telling -> telling.standing().earlier())) {
            return null;
        }
        Named same = office == null ? null : named(host, party -> office.equals(party.office()));
        if (same != null) {
            return same;
        }
        boolean site = journey.partOf != null && journey.partOf.kind.equals("visit");
        if (below || site) {
            return null;
        }
        Named leader = leader(host);
        return leader != null && isThere(leader, host, journey) ? leader : null;
    }

    /** Whether somebody takes part in another event, which is not one with somebody else from the guest's land. */
    private boolean isThere(Named leader, String host, Occurrence journey) {
        for (Occurrence event : events) {
            Party party = event == journey ? null : event.party(host);
            if (party != null
                    && String.valueOf(leader.party().person()).equals(party.person())
                    && !isOfAnother(event, guest(journey))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAnother(Occurrence event, @Nullable Party guest) {
        Party there = guest == null || guest.id() == null ? null : event.party(guest.id());
        return there != null
                && guest != null
                && guest.person() != null
                && there.person() != null
                && !guest.person().equals(there.person());
    }

    /** The head of state, else of government, whom the report names; or null. */
    @Nullable
    Named leader(String of) {
        Named head = named(of, party -> isOf(party, HEAD_OF_STATE));
        return head == null ? named(of, party -> isOf(party, HEAD_OF_GOVERNMENT)) : head;
    }

    private boolean isHead(Party party) {
        return isOf(party, HEAD_OF_STATE) || isOf(party, HEAD_OF_GOVERNMENT);
    }

    /** A person of the host. */
    record Named(Party party, int first, int end) {}

    private boolean isOf(Party party, String rank) {
        return party.office() != null && gazetteer.rank(party.office()).equals(rank);
    }

    private static @Nullable Party guest(Occurrence journey) {
        for (Filler filler : journey.parties().values()) {
            if (filler.role().equals("visitor")) {
                return filler.party();
            }
        }
        return null;
    }

    private @Nullable Named named(String host, Predicate<Party> fits) {
        for (Actor actor : actors) {
            for (Party party : actor.parties()) {
                if (host.equals(party.id()) && party.person() != null && !party.former() && fits.test(party)) {
                    return new Named(party, actor.first(), actor.end());
                }
            }
        }
        return null;
    }
}
