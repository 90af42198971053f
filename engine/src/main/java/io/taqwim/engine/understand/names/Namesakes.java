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
    /** By person: the canonical name, then how the language's lists spell it. */
    private final Map<String, List<SameName.Spelling>> spellings = new HashMap<>();

    /** @param people the language's table of people */
    Namesakes(Gazetteer gazetteer, PackFiles files, String people, Set<String> familyFirst) {
        this.gazetteer = gazetteer;
        this.familyFirst = familyFirst;
        same = SameName.read(files);
        if (files.has(people)) {
            for (Tsv.Row row : Tsv.read(files, people)) {
                List<SameName.Spelling> all = new ArrayList<>();
                all.add(same.spelling(row.cell("id")));
                row.values("name").forEach(name -> all.add(same.spelling(name)));
                spellings.put(row.cell("id"), all);
            }
        }
    }

    /** The holder of an office of a party, or somebody else who acted for it; null where the name fits nobody. */
    @Nullable
    String of(PersonName name, String party, @Nullable String office, @Nullable LocalDate day) {
        String best = null;
        int most = Integer.MIN_VALUE;
        SameName.Spelling said = same.spelling(name.isOneName() ? String.join("", name.surname()) : name.all());
        for (Term term : gazetteer.termsOf(party)) {
            boolean inOffice =
                    office != null && isSameOffice(term.office(), office) && (day == null || term.includes(day));
            int score = name.isOneName() ? surname(said, term, inOffice) : score(said, term.person(), inOffice);
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
        for (Term term : gazetteer.termsOfOffice(office)) {
            if ((day == null || term.includes(day)) && score(said, term.person(), false) >= 0) {
                if (best != null && !best.person().equals(term.person())) {
                    return null;
                }
                best = term;
            }
        }
        return best;
    }

    private int surname(SameName.Spelling surname, Term term, boolean inOffice) {
        boolean first = familyFirst.contains(gazetteer.actsFor(term.party()));
        boolean fits =
                inOffice && same.sameSurname(surname, known(term.person()).get(0), first);
        return fits ? 0 : Integer.MIN_VALUE;
    }

    private List<SameName.Spelling> known(String person) {
        List<SameName.Spelling> known = spellings.get(person);
        return known == null ? List.of(same.spelling(person)) : known;
    }

    private int score(SameName.Spelling said, String person, boolean inOffice) {
        int best = Integer.MIN_VALUE;
        boolean canonical = true;
        for (SameName.Spelling spelling : known(person)) {
            int leave = canonical ? inOffice ? FOR_THE_OFFICE : 0 : ONE_SCRIPT;
            int score = inOffice ? same.score(spelling, said) : same.quickScore(spelling, said);
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
