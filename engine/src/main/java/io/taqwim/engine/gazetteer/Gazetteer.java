package io.taqwim.engine.gazetteer;

import io.taqwim.engine.language.PackException;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of {@code gazetteer/}; what each column means stands in their README. */
public final class Gazetteer {
    /** English is the language in which speakers are named, whatever the language of the report. */
    private static final String ENGLISH_STATES = "languages/en/names/countries.tsv";

    private final Set<String> states = new HashSet<>();
    private final Map<String, String> actsFor = new HashMap<>();
    private final Map<String, String> organisationKinds = new HashMap<>();
    private final Map<String, String> organisationNames = new HashMap<>();
    private final Map<String, String> stateNames = new HashMap<>();
    private final Map<String, String> stateAdjectives = new HashMap<>();
    private final Map<String, String> officeRanks = new HashMap<>();
    private final Map<String, List<String>> officeParties = new HashMap<>();
    private final Map<String, String> countryOfCity = new HashMap<>();
    private final Map<String, String> cityStates = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final Map<String, Venue> venues = new HashMap<>();
    private final Map<String, List<Term>> termsOfPerson = new HashMap<>();
    private final Map<String, List<Term>> termsOfOffice = new HashMap<>();
    private final Map<String, List<Term>> termsOfParty = new HashMap<>();
    private final Map<String, String> agencyCountries = new HashMap<>();
    private final Set<String> satires = new HashSet<>();
    private final Map<String, String> homesOfOutlets = new HashMap<>();

    /** A building or square where things happen; city and country may be unknown. */
    public record Venue(
            String name, @Nullable String city, @Nullable String country) {}

    private Gazetteer() {}

    public static Gazetteer read(PackFiles files) {
        Gazetteer gazetteer = new Gazetteer();
        for (Tsv.Row row : rows(files, "countries")) {
            gazetteer.states.add(row.cell("id"));
            gazetteer.stateNames.put(row.cell("id"), row.cell("name_en"));
            gazetteer.capitals.put(row.cell("id"), row.cell("capital"));
        }
        if (files.has(ENGLISH_STATES)) {
            for (Tsv.Row row : Tsv.read(files, ENGLISH_STATES)) {
                row.values("adj").stream()
                        .limit(1)
                        .forEach(adjective -> gazetteer.stateAdjectives.put(row.cell("id"), adjective));
            }
        }
        for (Tsv.Row row : rows(files, "organisations")) {
            String actsFor = row.cell("acts_for");
            gazetteer.organisationKinds.put(row.cell("id"), row.cell("kind"));
            gazetteer.organisationNames.put(row.cell("id"), row.cell("name_en"));
            gazetteer.actsFor.put(row.cell("id"), actsFor.isEmpty() ? row.cell("id") : actsFor);
        }
        for (Tsv.Row row : rows(files, "offices")) {
            gazetteer.officeRanks.put(row.cell("id"), row.cell("rank"));
            gazetteer.officeParties.put(row.cell("id"), row.values("parties"));
        }
        for (Tsv.Row row : rows(files, "cities")) {
            gazetteer.countryOfCity.put(row.cell("id"), row.cell("iso2"));
            if (row.cell("kind").equals("city-state")) {
                gazetteer.cityStates.put(row.cell("iso2"), row.cell("id"));
            }
        }
        rows(files, "agencies").forEach(gazetteer::addAgency);
        for (Tsv.Row row : rows(files, "venues")) {
            gazetteer.venues.put(
                    row.cell("id"), new Venue(row.cell("id"), orNull(row.cell("city")), orNull(row.cell("iso2"))));
        }
        rows(files, "leaders").forEach(gazetteer::addTerm);
        return gazetteer;
    }

    private static List<Tsv.Row> rows(PackFiles files, String table) {
        String path = "gazetteer/" + table + ".tsv";
        return files.has(path) ? Tsv.read(files, path) : List.of();
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private void addAgency(Tsv.Row row) {
        if (row.cell("type").equals("satire")) {
            satires.add(letters(row.cell("id")));
        }
        agencyCountries.put(row.cell("id"), row.cell("iso2"));
        if (!row.cell("type").equals("broadcaster") && !row.cell("iso2").isEmpty()) {
            homesOfOutlets.put(letters(row.cell("id")), row.cell("iso2"));
        }
    }

    private void addTerm(Tsv.Row row) {
        String party = row.cell("iso2").isEmpty() ? actsFor(row.cell("organisation")) : row.cell("iso2");
        try {
            Term term = new Term(
                    row.cell("person"),
                    row.cell("office"),
                    party,
                    Term.day(row.cell("from"), false),
                    Term.day(row.cell("to"), true));
            termsOfPerson.computeIfAbsent(term.person(), p -> new ArrayList<>()).add(term);
            termsOfOffice.computeIfAbsent(term.office(), o -> new ArrayList<>()).add(term);
            termsOfParty.computeIfAbsent(party, p -> new ArrayList<>()).add(term);
        } catch (DateTimeException e) {
            throw new PackException(row.file(), "line " + row.line(), "not a date: " + e.getMessage());
        }
    }

    public boolean isState(String id) {
        return states.contains(id);
    }

    /** For the id of an organisation, not of a state (EC is both): the party that an organisation, council or building stands for; itself where it stands for nobody else. */
    public String actsFor(String id) {
        return actsFor.getOrDefault(id, id);
    }

    /** Kind of an organisation ({@code organisation}, {@code movement}, {@code building} …), or null. */
    public @Nullable String organisationKind(String id) {
        return organisationKinds.get(id);
    }

    /** English name of an organisation, or null. */
    public @Nullable String organisationName(String id) {
        return organisationNames.get(id);
    }

    /** English name of a state; null for what is none. */
    public @Nullable String stateName(String id) {
        return stateNames.get(id);
    }

    /** English adjective of a state, its name where none is listed; null for what is none. */
    public @Nullable String stateAdjective(String id) {
        return stateAdjectives.getOrDefault(id, stateNames.get(id));
    }

    /** Rank of an office ({@code head_of_state}, {@code minister} …); empty for one that is not listed. */
    public String rank(String office) {
        return officeRanks.getOrDefault(office, "");
    }

    /** Whether an office is that of a head of state or of government. */
    public boolean isLeader(@Nullable String office) {
        String rank = office == null ? "" : rank(office);
        return rank.equals("head_of_state") || rank.equals("head_of_government");
    }

    public @Nullable String countryOfCity(String city) {
        return countryOfCity.get(city);
    }

    /** The town that is the whole state, or null for states that have more. */
    public @Nullable String onlyCity(String state) {
        return cityStates.get(state);
    }

    /** The capital of a state, or null where none is listed. */
    public @Nullable String capital(String state) {
        return orNull(capitals.getOrDefault(state, ""));
    }

    public boolean isCapital(String city) {
        return capitals.containsValue(city);
    }

    public @Nullable Venue venue(String id) {
        return venues.get(id);
    }

    /** Where an agency or outlet is at home, or null. */
    public @Nullable String countryOfAgency(String id) {
        return orNull(agencyCountries.getOrDefault(id, ""));
    }

    /**
     * The state whose officials an outlet calls by their title alone: where it is at home; null for broadcasters, who speak to
     * several countries, and for one that is not listed. Signs, blanks and capitals of the name do not matter.
     */
    public @Nullable String homeOfOutlet(String name) {
        return homesOfOutlets.get(letters(name));
    }

    /** Whether an outlet makes its news up, and says so. */
    public boolean isSatire(String outlet) {
        return satires.contains(letters(outlet));
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    public List<Term> terms(String person) {
        return termsOfPerson.getOrDefault(person, List.of());
    }

    /** All terms of office in a state or organisation, and in what stands for it. */
    public List<Term> termsOf(String party) {
        return termsOfParty.getOrDefault(party, List.of());
    }

    /** The states and organisations of which a term of office is known. */
    public Set<String> partiesWithTerms() {
        return Collections.unmodifiableSet(termsOfParty.keySet());
    }

    /** The offices of which a term is known. */
    public Set<String> officesWithTerms() {
        return Collections.unmodifiableSet(termsOfOffice.keySet());
    }

    /** All terms of an office, whosever. */
    public List<Term> termsOfOffice(String office) {
        return termsOfOffice.getOrDefault(office, List.of());
    }

    /** Whether a party has an office: it is said to, or somebody is known to have held it. */
    public boolean hasOffice(String office, String party) {
        return officeParties.getOrDefault(office, List.of()).contains(party) || hasTerm(office, party);
    }

    /** Whether anybody is known to have held an office of a party. */
    public boolean hasTerm(String office, String party) {
        return termsOfParty.getOrDefault(party, List.of()).stream()
                .anyMatch(term -> term.office().equals(office));
    }

    /** The office of that rank which a party is known to have, the first by name; {@code otherwise} where none is known. */
    public String officeOfRank(String rank, String party, String otherwise) {
        return termsOfParty.getOrDefault(party, List.of()).stream()
                .map(Term::office)
                .filter(office -> rank(office).equals(rank))
                .sorted()
                .findFirst()
                .orElse(otherwise);
    }

    /** Whom a person acts for: on that day if known, else the one party of all terms, else the latest. */
    public @Nullable String partyOf(String person, @Nullable LocalDate day) {
        Term best = null;
        for (Term term : terms(person)) {
            if (day != null && term.includes(day)) {
                return term.party();
            }
            if (best == null || startsLater(term, best)) {
                best = term;
            }
        }
        return best == null ? null : best.party();
    }

    private static boolean startsLater(Term term, Term other) {
        return term.from() != null && (other.from() == null || term.from().isAfter(other.from()));
    }

    /**
     * Who held an office of a party on a day; null where nobody or more than one is known. Where no row has the very
     * office, one of the same rank counts for heads of state and of government: a leader may be called president.
     */
    public @Nullable String holder(String office, String party, LocalDate day) {
        String exact = only(office, party, day, false);
        if (exact != null) {
            return exact;
        }
        String rank = rank(office);
        return rank.equals("head_of_state") || rank.equals("head_of_government")
                ? only(office, party, day, true)
                : null;
    }

    private @Nullable String only(String office, String party, LocalDate day, boolean byRank) {
        String found = null;
        for (Term term : termsOfParty.getOrDefault(party, List.of())) {
            boolean fits = byRank
                    ? rank(term.office()).equals(rank(office))
                    : term.office().equals(office);
            if (fits && term.includes(day)) {
                if (found != null && !found.equals(term.person())) {
                    return null;
                }
                found = term.person();
            }
        }
        return found;
    }
}
