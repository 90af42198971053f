package io.taqwim.engine.understand.names;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.gazetteer.Term;
import io.taqwim.engine.language.Entry;
import io.taqwim.engine.language.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The people and states of one report, in the order of the text. What a title leaves open is decided by the report around
 * it: whom a bare name acts for, which president "the president" is, whose counterpart somebody is.
 */
final class Cast {
    /** "The French minister" is whichever minister of France the report names. */
    private static final String MINISTER = "minister";

    private static final String PRESIDENT = "president";
    private static final String GUEST = "guest";
    private static final String HEAD_OF_STATE = "head_of_state";
    private static final String HEAD_OF_GOVERNMENT = "head_of_government";

    /** Titles that every report uses of many. */
    private static final Set<String> NEVER_ALONE = Set.of(PRESIDENT, "prime_minister", "leader");

    private final Gazetteer gazetteer;
    private final Namesakes namesakes;
    private final Romanisation romanisation;
    private final Set<String> familyFirst;
    private final @Nullable LocalDate published;
    private final @Nullable String outletHome;
    /** The people whom a title or a full name has introduced, by each way to name them. */
    private final Map<String, List<Party>> introduced = new HashMap<>();
    /** Person by office and party. */
    private final Map<String, Party> byPost = new TreeMap<>();
    /** Latest holder of an office in the text so far. */
    private final Map<String, Party> latestOfOffice = new HashMap<>();
    /** Who is named with an office of which nothing says whose: in that report the bare title is his. */
    private final Map<String, Party> bareHolder = new HashMap<>();
    /** People whom no list spells so: by their words, party and office. */
    private final Map<String, String> persons = new HashMap<>();
    /** Latest mention of a person in the text so far: its number. */
    private final Map<String, Integer> latest = new HashMap<>();

    private @Nullable String home;
    private @Nullable Leaderless leaderless;
    private final Spoken spoken;
    /** The office that the text before has named last, in the first round. */
    private @Nullable Party before;

    Cast(
            Gazetteer gazetteer,
            Namesakes namesakes,
            Romanisation romanisation,
            Set<String> familyFirst,
            @Nullable LocalDate published,
            @Nullable String outletHome) {
        this.gazetteer = gazetteer;
        this.namesakes = namesakes;
        this.romanisation = romanisation;
        this.familyFirst = familyFirst;
        this.published = published;
        this.outletHome = outletHome;
        spoken = new Spoken(gazetteer);
    }

    List<Actor> resolve(List<Actor> actors) {
        home = new Home(gazetteer, published).of(actors, outletHome);
        leaderless = new Leaderless(gazetteer, actors);
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
                spoken.add(actor.with(parties));
            }
        }
        return spoken.all();
    }

    /** First round: people who are named with a title that says whom they act for. */
    private void introduce(Actor actor) {
        for (Party said : actor.parties()) {
            Party party = asCounterpart(said);
            before = party.office() == null ? before : party;
            if (party.named() != null && party.named().value() instanceof PersonName name) {
                String id = party.id() != null ? party.id() : name.known() == null ? null : home(name.known());
                id = id == null ? unsaidState(party, name) : id;
                String person = person(name, id, party.office());
                if (id == null || person == null) {
                    continue;
                }
                Party known = party.with(id, person);
                for (List<String> way : Introduced.ways(name, isFamilyFirst(id))) {
                    List<Party> here = introduced.computeIfAbsent(String.join(" ", way), w -> new ArrayList<>(1));
                    if (here.stream().noneMatch(other -> person.equals(other.person()))) {
                        here.add(known);
                    }
                }
                if (said.id() == null && party.office() != null && !gazetteer.isLeader(party.office())) {
                    bareHolder.putIfAbsent(party.office(), known);
                }
                if (party.office() != null && !party.former()) {
                    holds(party.office(), known, name.known() != null);
                } else if (party.office() == null && name.full()) {
                    holdsToday(known);
                }
            }
        }
    }

    /** A counterpart who is named has the office of the one before. */
    private Party asCounterpart(Party party) {
        Party other = before;
        String id = party.id();
        String office = other == null ? null : other.office();
        boolean open = party.counterpart() && party.office() == null && party.named() != null;
        return open && id != null && other != null && office != null && !id.equals(other.id())
                ? party.inOffice(officeThere(office, id))
                : party;
    }

    /** Whoever is named without a title holds what the gazetteer says of the day. */
    private void holdsToday(Party known) {
        if (published == null) {
            return;
        }
        for (Term term : gazetteer.terms(String.valueOf(known.person()))) {
            if (term.includes(published) && gazetteer.actsFor(term.party()).equals(known.id())) {
                holds(term.office(), known.inOffice(term.office()), true);
            }
        }
    }

    /** The first one called so holds the office, but one of the gazetteer before one of whom nothing is known. */
    private void holds(String office, Party known, boolean listed) {
        String key = key(office, String.valueOf(known.id()));
        Party before = byPost.get(key);
        boolean better = before != null
                && listed
                && gazetteer.terms(String.valueOf(before.person())).isEmpty();
        if (before == null || better) {
            byPost.put(key, known);
        }
    }

    private boolean isFamilyFirst(String party) {
        return familyFirst.contains(party);
    }

    /** A minister of whom nothing says whose: one of the state whose ministers are called so in this report. */
    private @Nullable String unsaidState(Party party, PersonName name) {
        boolean full = name.words().size() > 1 && party.office() != null;
        Term term = party.office() == null || name.known() != null
                ? null
                : namesakes.holder(name, party.office(), published);
        if (term != null) {
            return gazetteer.actsFor(term.party());
        }
        String rank = gazetteer.rank(String.valueOf(party.office()));
        if (full && gazetteer.isLeader(party.office())) {
            return leaderless == null
                    ? null
                    : leaderless.of(
                            String.valueOf(party.office()),
                            party.named() == null ? 0 : party.named().first());
        }
        return full && (Home.RANKS.contains(rank) || rank.equals("envoy")) ? home : null;
    }

    private static String key(String office, String party) {
        return office + " " + party;
    }

    /** The canonical name: the list's, where it can be this one, else a romanisation of the words. */
    private @Nullable String person(PersonName name, @Nullable String party, @Nullable String office) {
        if (name.known() == null) {
            return party == null ? null : listedOrRomanised(name, party, office);
        }
        if (name.full() || party == null) {
            return name.known();
        }
        List<Term> terms = gazetteer.terms(name.known());
        boolean fits = terms.isEmpty()
                || terms.stream()
                        .anyMatch(term -> gazetteer.actsFor(term.party()).equals(party));
        return fits ? name.known() : listedOrRomanised(name, party, office);
    }

    private String listedOrRomanised(PersonName name, String party, @Nullable String office) {
        return persons.computeIfAbsent(name.all() + "/" + party + "/" + office, key -> {
            String listed = namesakes.of(name, party, office, published);
            return listed == null ? romanisation.of(name.words()) : listed;
        });
    }

    private @Nullable String home(String person) {
        return gazetteer.partyOf(person, published);
    }

    private @Nullable Party party(Party party, Actor actor) {
        if (actor.kind() != Actor.Kind.PERSON) {
            return party;
        }
        boolean unlisted =
                party.named() == null || party.named().value() instanceof PersonName name && name.known() == null;
        if (party.id() == null && unlisted && isOwn(actor)) {
            return named(party.with(spoken.state(), null));
        }
        Party guest = party.named() == null && isGuest(actor) ? spoken.guest(party.id()) : null;
        return guest == null ? named(party) : guest;
    }

    private @Nullable Party named(Party party) {
        return party.named() == null ? byOffice(party) : byName(party);
    }

    /** "The foreign minister of his country", "its foreign minister". */
    private static boolean isOwn(Actor actor) {
        Item post = actor.item().part("t");
        Item office = post == null ? null : post.part("o");
        Entry entry = office == null ? null : office.entry();
        return post != null && (post.part("w") != null || entry != null && entry.feature("pronoun") != null);
    }

    private static boolean isGuest(Actor actor) {
        Item post = actor.item().part("t");
        Item who = post == null ? null : post.part("c");
        return who != null && who.text().equals(GUEST);
    }

    private boolean isMinister(Party party) {
        return party.office() != null && gazetteer.rank(party.office()).equals(MINISTER);
    }

    private @Nullable Party byName(Party party) {
        Item named = party.named();
        if (named == null || !(named.value() instanceof PersonName name)) {
            return null;
        }
        Party here = said(name, party.id());
        if (party.id() != null) {
            boolean again = here != null && !name.full() && isSameOffice(party, here);
            Party found =
                    again && here != null ? here : party.with(party.id(), person(name, party.id(), party.office()));
            return party.with(party.id(), found.person()).inOffice(officeOf(party, found));
        }
        if (name.known() != null) {
            if (!name.full() && here != null && !name.known().equals(here.person())) {
                return party.with(here.id(), here.person()).inOffice(here.office());
            }
            String id = home(name.known());
            return id == null ? null : party.with(id, name.known()).inOffice(officeUnsaid(party, name.known(), id));
        }
        if (here != null) {
            return party.with(here.id(), here.person()).inOffice(here.office());
        }
        String near = party.office() == null || name.isOneWord() ? null : unsaidOrNearest(party, name);
        return near == null ? null : party.with(near, listedOrRomanised(name, near, party.office()));
    }

    /** Whether a surname with a title can be whom the report has introduced with another one. */
    private boolean isSameOffice(Party party, Party here) {
        if (party.office() == null || here.office() == null) {
            return true;
        }
        String rank = gazetteer.rank(party.office());
        return rank.equals(gazetteer.rank(here.office()))
                || (gazetteer.isLeader(party.office()) && gazetteer.isLeader(here.office()))
                || rank.equals("royal");
    }

    /** Whom a name means that the report has introduced; of several people of one surname the one spoken of last. */
    private @Nullable Party said(PersonName name, @Nullable String id) {
        Party best = null;
        for (Party party : introduced.getOrDefault(name.all(), List.of())) {
            boolean fits = id == null || id.equals(party.id());
            if (fits && (best == null || isMeantRather(party, best))) {
                best = party;
            }
        }
        return best;
    }

    private boolean isMeantRather(Party party, Party best) {
        boolean head = isHead(party);
        if (head != isHead(best)) {
            return head;
        }
        return latest.getOrDefault(String.valueOf(party.person()), -1)
                > latest.getOrDefault(String.valueOf(best.person()), -1);
    }

    private boolean isHead(Party party) {
        return party.office() != null && gazetteer.rank(party.office()).equals(HEAD_OF_STATE);
    }

    /** A counterpart holds the office of the one whose counterpart he is. */
    private @Nullable String officeOf(Party party, Party found) {
        if (party.office() != null) {
            return party.office();
        }
        if (!party.counterpart()) {
            return found.office();
        }
        Party other = party.id() == null ? null : spoken.other(party.id());
        return other == null || other.office() == null || party.id() == null
                ? found.office()
                : officeThere(other.office(), party.id());
    }

    /** The office of somebody who is named without one: the counterpart's, else the one held on the day. */
    private @Nullable String officeUnsaid(Party party, String person, String id) {
        if (party.office() != null) {
            return party.office();
        }
        Party other = party.counterpart() ? spoken.other(id) : null;
        if (other != null && other.office() != null) {
            return officeThere(other.office(), id);
        }
        LocalDate day = published;
        return gazetteer.terms(person).stream()
                .filter(term -> day != null
                        && term.includes(day)
                        && gazetteer.actsFor(term.party()).equals(id))
                .map(Term::office)
                .findFirst()
                .orElse(null);
    }

    /** What the same office is called elsewhere: the counterpart of an emir is a president. */
    private String officeThere(String office, String party) {
        if (!gazetteer.isLeader(office) || gazetteer.hasTerm(office, party)) {
            return office;
        }
        return gazetteer.hasTerm(PRESIDENT, party)
                ? PRESIDENT
                : gazetteer.officeOfRank(gazetteer.rank(office), party, office);
    }

    private @Nullable String unsaidOrNearest(Party party, PersonName name) {
        String unsaid = unsaidState(party, name);
        if (unsaid != null) {
            return unsaid;
        }
        return MINISTER.equals(gazetteer.rank(String.valueOf(party.office()))) ? spoken.state() : null;
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
        if (party.former()) {
            return null;
        }
        Party before = office.equals(MINISTER) ? spoken.latest(this::isMinister) : latestOfOffice.get(office);
        before = MINISTER.equals(office) ? before : bareHolder.getOrDefault(office, before);
        before = before == null ? onlyHolder(office) : before;
        boolean ofHome = gazetteer.isLeader(office) || Home.RANKS.contains(gazetteer.rank(office));
        if (before == null && ofHome && outletHome != null && gazetteer.hasTerm(office, outletHome)) {
            return byOffice(party.with(outletHome, null));
        }
        return before == null ? null : party.with(before.id(), before.person());
    }

    /** The one person of that office whom the report names further on; a headline often leaves out the state. */
    private @Nullable Party onlyHolder(String office) {
        if (MINISTER.equals(office) || NEVER_ALONE.contains(office)) {
            return null;
        }
        Party found = null;
        for (Map.Entry<String, Party> entry : byPost.entrySet()) {
            if (office.equals(entry.getValue().office())) {
                if (found != null) {
                    return null;
                }
                found = entry.getValue();
            }
        }
        return found;
    }

    /** A head of state may be called leader here and president there, a head of government leader. */
    private @Nullable Party sameRank(String office, String party) {
        String rank = gazetteer.rank(office);
        if (!rank.equals(HEAD_OF_STATE) && !rank.equals(HEAD_OF_GOVERNMENT) && !office.equals(MINISTER)) {
            return null;
        }
        Party found = onlyOfRank(rank, party);
        return found == null && office.equals("leader") ? onlyOfRank(HEAD_OF_GOVERNMENT, party) : found;
    }

    private @Nullable Party onlyOfRank(String rank, String party) {
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
        if (party.id() == null) {
            return null;
        }
        Party other = spoken.other(party.id());
        if (other == null || other.office() == null) {
            return party;
        }
        Party named = byPost.get(key(other.office(), party.id()));
        named = named == null ? sameRank(other.office(), party.id()) : named;
        String office = officeThere(other.office(), party.id());
        return party.with(party.id(), named == null ? null : named.person()).inOffice(office);
    }

    private void remember(Party party) {
        if (party.office() != null && party.id() != null) {
            latestOfOffice.put(party.office(), party);
        }
        if (party.person() != null) {
            latest.put(party.person(), spoken.all().size());
        }
    }
}
