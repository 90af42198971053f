package io.taqwim.engine.understand.names;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.gazetteer.Term;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The people of the gazetteer whom a name can mean that is spelled otherwise than in its lists. */
final class Namesakes {
    /**
     * How far below the limit a spelling may be, for each letter in thousandths, when the title names the very office of the
     * one whom it can mean: few others could be called so.
     */
    private static final int FOR_THE_OFFICE = -150;

    /** How far above the limit two spellings in one script must be: there many names share most of their letters. */
    private static final int ONE_SCRIPT = 150;

    private final Gazetteer gazetteer;
    private final SameName same;
    private final Set<String> familyFirst;
    private final Map<String, List<Candidate>> ofParty;
    private final Map<String, List<Candidate>> ofOffice;

    /** Who held an office. Most are never asked for, so their names are cut when they first are. */
    private final class Candidate {
        private final Term term;
        /** The canonical name, then how the language's lists spell it. */
        private final List<String> names;

        private volatile @Nullable List<SameName.Spelling> spellings;

        Candidate(Term term, List<String> names) {
            this.term = term;
            this.names = names;
        }

        Term term() {
            return term;
        }

        List<SameName.Spelling> spellings() {
            List<SameName.Spelling> known = spellings;
            if (known == null) {
                known = names.stream().map(same::spelling).toList();
                spellings = known;
            }
            return known;
        }
    }

    /** @param people the language's table of people */
    Namesakes(Gazetteer gazetteer, PackFiles files, String people, Set<String> familyFirst) {
        this.gazetteer = gazetteer;
        this.familyFirst = familyFirst;
        same = SameName.read(files);
        Map<String, List<String>> names = names(files, people);
        ofParty = candidates(gazetteer.partiesWithTerms(), gazetteer::termsOf, names);
        ofOffice = candidates(gazetteer.officesWithTerms(), gazetteer::termsOfOffice, names);
    }

    private static Map<String, List<String>> names(PackFiles files, String people) {
        Map<String, List<String>> names = new HashMap<>();
        if (files.has(people)) {
            for (Tsv.Row row : Tsv.read(files, people)) {
                List<String> all = new ArrayList<>(List.of(row.cell("id")));
                all.addAll(row.values("name"));
                names.put(row.cell("id"), all);
            }
        }
        return names;
    }

    private Map<String, List<Candidate>> candidates(
            Set<String> keys, Function<String, List<Term>> terms, Map<String, List<String>> names) {
        Map<String, List<Candidate>> candidates = new HashMap<>();
        for (String key : keys) {
            List<Candidate> of = new ArrayList<>();
            for (Term term : terms.apply(key)) {
                of.add(new Candidate(term, names.getOrDefault(term.person(), List.of(term.person()))));
            }
            candidates.put(key, of);
        }
        return candidates;
    }

    /** The holder of an office of a party, or somebody else who acted for it; null where the name fits nobody. */
    @Nullable
    String of(PersonName name, String party, @Nullable String office, @Nullable LocalDate day) {
        String best = null;
        int most = Integer.MIN_VALUE;
        SameName.Spelling said = same.spelling(name.isOneName() ? String.join("", name.surname()) : name.all());
        for (Candidate candidate : ofParty.getOrDefault(party, List.of())) {
            Term term = candidate.term();
            boolean inOffice =
                    office != null && isSameOffice(term.office(), office) && (day == null || term.includes(day));
            int score = name.isOneName()
                    ? surname(said, candidate, inOffice)
                    : score(said, candidate, inOffice, inOffice && day != null);
            if (score >= 0 && score > most) {
                best = term.person();
                most = score;
            }
        }
        return best;
    }

    /** Whom somebody acts for of whom only the office is said: the party of the one holder whose name it can be. */
    @Nullable
    Term holder(PersonName name, String office, @Nullable LocalDate day) {
        if (name.isOneName()) {
            return null;
        }
        Term best = null;
        SameName.Spelling said = same.spelling(name.all());
        for (Candidate candidate : ofOffice.getOrDefault(office, List.of())) {
            Term term = candidate.term();
            if ((day == null || term.includes(day)) && score(said, candidate, false, false) >= 0) {
                if (best != null && !best.person().equals(term.person())) {
                    return null;
                }
                best = term;
            }
        }
        return best;
    }

    private int surname(SameName.Spelling surname, Candidate candidate, boolean inOffice) {
        boolean first = familyFirst.contains(gazetteer.actsFor(candidate.term().party()));
        boolean fits =
                inOffice && same.sameSurname(surname, candidate.spellings().get(0), first);
        return fits ? 0 : Integer.MIN_VALUE;
    }

    /** @param few whether the day leaves so few holders of the office that all can be looked at closely */
    private int score(SameName.Spelling said, Candidate candidate, boolean inOffice, boolean few) {
        int best = Integer.MIN_VALUE;
        boolean canonical = true;
        for (SameName.Spelling spelling : candidate.spellings()) {
            int leave = canonical ? inOffice ? FOR_THE_OFFICE : 0 : ONE_SCRIPT;
            int score = few ? same.score(spelling, said) : same.quickScore(spelling, said);
            best = Math.max(best, score - leave);
            canonical = false;
        }
        return best;
    }

    private boolean isSameOffice(String held, String said) {
        return gazetteer.rank(held).equals(gazetteer.rank(said))
                || (gazetteer.isLeader(held) && gazetteer.isLeader(said));
    }
}
