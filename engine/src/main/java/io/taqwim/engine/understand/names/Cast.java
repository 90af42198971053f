package io.taqwim.engine.understand.names;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.gazetteer.Term;
import io.taqwim.engine.language.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people and states of one report, in the order of the text. What a title leaves open is decided by the report around
 * it: whom a bare name acts for, which president "the president" is, whose counterpart somebody is.
 */
final class Cast {
    /** "The French minister" is whichever minister of France the report names. */
    private static final String MINISTER = "minister";

    private final Gazetteer gazetteer;
    private final Romanisation romanisation;
    private final @Nullable LocalDate published;
    /** Person by last word and by all words, for people whom a title introduced. */
    private final Map<String, Party> introduced = new HashMap<>();
    /** Person by office and party. */
    private final Map<String, Party> byPost = new HashMap<>();
    /** Latest holder of an office in the text so far. */
    private final Map<String, Party> latestOfOffice = new HashMap<>();

    private final List<Actor> resolved = new ArrayList<>();

    Cast(Gazetteer gazetteer, Romanisation romanisation, @Nullable LocalDate published) {
        this.gazetteer = gazetteer;
        this.romanisation = romanisation;
        this.published = published;
    }

    List<Actor> resolve(List<Actor> actors) {
        actors.forEach(this::introduce);
        for (Actor actor : actors) {
            List<Party> parties = new ArrayList<>();
            for (Party party : actor.parties()) {
                Party one = party(party, actor);
                if (one != null) {
                    parties.add(one);
                    remember(one);
                }
            }
            if (!parties.isEmpty() || actor.kind() == Actor.Kind.BOTH) {
                resolved.add(actor.with(parties));
            }
        }
        return resolved;
    }

    /** First round: people who are named with a title that says whom they act for. */
    private void introduce(Actor actor) {
        for (Party party : actor.parties()) {
            if (party.named() != null && party.named().value() instanceof PersonName name) {
                String person = person(name, party.id());
                String id = party.id() != null ? party.id() : name.known() == null ? null : home(name.known());
                if (id == null || person == null) {
                    continue;
                }
                Party known = party.with(id, person);
                introduced.putIfAbsent(String.join(" ", name.words()), known);
                introduced.putIfAbsent(name.lastWord(), known);
                if (name.words().size() > 2) {
                    List<String> lastTwo = name.words()
                            .subList(name.words().size() - 2, name.words().size());
                    introduced.putIfAbsent(String.join(" ", lastTwo), known);
                }
                if (party.office() != null && !party.former()) {
                    byPost.putIfAbsent(key(party.office(), id), known);
                }
            }
        }
    }

    private static String key(String office, String party) {
        return office + " " + party;
    }

    /** The canonical name: the list's, where it can be this one, else a romanisation of the words. */
    private @Nullable String person(PersonName name, @Nullable String party) {
        if (name.known() == null) {
            return party == null ? null : romanisation.of(name.words());
        }
        if (name.full() || party == null) {
            return name.known();
        }
        List<Term> terms = gazetteer.terms(name.known());
        boolean fits =
                terms.isEmpty() || terms.stream().anyMatch(term -> term.party().equals(party));
        return fits ? name.known() : romanisation.of(name.words());
    }

    private @Nullable String home(String person) {
        return gazetteer.partyOf(person, published);
    }

    private @Nullable Party party(Party party, Actor actor) {
        if (actor.kind() != Actor.Kind.PERSON) {
            return party;
        }
        return party.named() == null ? byOffice(party) : byName(party);
    }

    private @Nullable Party byName(Party party) {
        Item named = party.named();
        if (named == null || !(named.value() instanceof PersonName name)) {
            return null;
        }
        if (party.id() != null) {
            return party.with(party.id(), person(name, party.id()));
        }
        if (name.known() != null) {
            Party here = introduced.get(name.lastWord());
            if (!name.full()
                    && here != null
                    && here.id() != null
                    && !name.known().equals(here.person())) {
                return party.with(here.id(), here.person()).inOffice(here.office());
            }
            String id = home(name.known());
            return id == null ? null : party.with(id, name.known());
        }
        Party here = introduced.get(String.join(" ", name.words()));
        here = here == null ? introduced.get(name.lastWord()) : here;
        if (here != null) {
            return party.with(here.id(), here.person()).inOffice(here.office());
        }
        String near = party.office() == null || name.words().size() < 2 ? null : nearest();
        return near == null ? null : party.with(near, romanisation.of(name.words()));
    }

    /** A minister without a state is mostly one of whom the text has just spoken. */
    private @Nullable String nearest() {
        for (int i = resolved.size() - 1; i >= 0; i--) {
            for (Party other : resolved.get(i).parties()) {
                if (other.id() != null && gazetteer.isState(other.id())) {
                    return other.id();
                }
            }
        }
        return null;
    }

    private @Nullable Party byOffice(Party party) {
        String office = party.office();
        if (office == null) {
            return counterpart(party);
        }
        if (party.id() != null) {
            Party named = party.former() ? null : byPost.get(key(office, party.id()));
            named = named == null && !party.former() ? sameRank(office, party.id()) : named;
            return named == null ? party : party.with(party.id(), named.person());
        }
        Party latest = latestOfOffice.get(office);
        return latest == null ? null : party.with(latest.id(), latest.person());
    }

    /** A head of state may be called leader here and president there. */
    private @Nullable Party sameRank(String office, String party) {
        String rank = gazetteer.rank(office);
        if (!rank.equals("head_of_state") && !rank.equals("head_of_government") && !office.equals(MINISTER)) {
            return null;
        }
        Party found = null;
        for (Map.Entry<String, Party> entry : byPost.entrySet()) {
            Party other = entry.getValue();
            if (party.equals(other.id())
                    && other.office() != null
                    && gazetteer.rank(other.office()).equals(rank)) {
                if (found != null && !String.valueOf(found.person()).equals(other.person())) {
                    return null;
                }
                found = other;
            }
        }
        return found;
    }

    /** "His Russian counterpart" holds the office of the person named last who acts for somebody else. */
    private @Nullable Party counterpart(Party party) {
        for (int i = resolved.size() - 1; i >= 0; i--) {
            for (Party other : resolved.get(i).parties()) {
                if (other.office() != null && party.id() != null && !party.id().equals(other.id())) {
                    Party named = byPost.get(key(other.office(), party.id()));
                    String person = named == null ? null : named.person();
                    return party.with(party.id(), person).inOffice(other.office());
                }
            }
        }
        return party.id() == null ? null : party;
    }

    private void remember(Party party) {
        if (party.office() != null && party.id() != null) {
            latestOfOffice.put(party.office(), party);
        }
    }
}
