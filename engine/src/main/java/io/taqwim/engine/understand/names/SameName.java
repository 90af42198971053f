package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.PackException;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether two spellings are one name, across scripts: both are cut into groups of letters so that the weights of the pairs
 * of groups add up to the most. The weights of {@code languages/same-name.tsv} are learned by {@code bench/names/learn.py};
 * nothing here knows a language.
 */
public final class SameName {
    private static final String TABLE = "languages/same-name.tsv";
    private static final String FOLD = "fold";
    /** Shortest word of a name that tells people apart; shorter ones are particles that another spelling may leave out. */
    private static final int TELLING = 3;

    /** How far below the limit a single word may be when the whole name fits. */
    private static final int ANOTHER_WORD = 250;
    /** How far above the limit the whole must be when one spelling has more words. */
    private static final int OTHER_CUT = 200;

    /** How far above the limit first and last words must be when others were left out between them. */
    private static final int LEFT_OUT = 150;

    private static final int CERTAIN = 10_000;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private final Map<String, String> folded = new HashMap<>();
    private final Map<UnicodeScript, Map<UnicodeScript, GroupWeights>> tables = new EnumMap<>(UnicodeScript.class);

    private SameName() {}

    /** Reads the weights; without the table only equal spellings are one name. */
    public static SameName read(PackFiles files) {
        SameName same = new SameName();
        if (files.has(TABLE)) {
            for (Tsv.Row row : Tsv.read(files, TABLE)) {
                same.add(row);
            }
        }
        return same;
    }

    private void add(Tsv.Row row) {
        if (row.cell("script").equals(FOLD)) {
            folded.put(row.cell("group"), row.cell("others"));
            return;
        }
        try {
            tables.computeIfAbsent(script(row, "script"), script -> new EnumMap<>(UnicodeScript.class))
                    .computeIfAbsent(script(row, "other"), script -> new GroupWeights())
                    .add(row.cell("group"), row.cell("others"), Integer.parseInt(row.cell("weight")));
        } catch (NumberFormatException e) {
            throw new PackException(row.file(), "line " + row.line(), "not a weight: " + row.cell("weight"));
        }
    }

    /** Whether two spellings of one or several words can be one name. */
    public boolean same(String one, String other) {
        return score(one, other) >= 0;
    }

    /**
     * How much speaks for one name, in thousandths for each letter; from 0 on they are taken to be one. Names of as many words
     * are compared as a whole, but no word may be wholly another one. Where the number of words differs, the whole must fit well
     * (a word cut in two), or first and last words fit (words left out between them).
     */
    public int score(String one, String other) {
        return score(spelling(one), spelling(other));
    }

    /** A name as it is compared; made once for names that are compared often. */
    Spelling spelling(String name) {
        return new Spelling(words(name));
    }

    /** The folded words of a name. */
    record Spelling(List<String> words) {
        Spelling {
            words = List.copyOf(words);
        }
    }

    /** As {@link #score(String, String)}, or nothing for names whose first and last letters cannot answer to each other. */
    int quickScore(Spelling one, Spelling other) {
        if (one.words.isEmpty() || other.words.isEmpty()) {
            return IMPOSSIBLE;
        }
        String first = one.words.get(0);
        String last = one.words.get(one.words.size() - 1);
        String otherFirst = other.words.get(0);
        String otherLast = other.words.get(other.words.size() - 1);
        GroupWeights weights = table(first, otherFirst);
        boolean can = weights != null
                ? weights.canAnswer(first, last, otherFirst, otherLast)
                : canTurned(first, last, otherFirst, otherLast);
        return can ? score(one, other) : IMPOSSIBLE;
    }

    private boolean canTurned(String first, String last, String otherFirst, String otherLast) {
        GroupWeights weights = table(otherFirst, first);
        return weights == null || weights.canAnswer(otherFirst, otherLast, first, last);
    }

    int score(Spelling one, Spelling other) {
        List<String> words = one.words;
        List<String> others = other.words;
        if (words.isEmpty() || others.isEmpty()) {
            return IMPOSSIBLE;
        }
        int whole = letters(String.join("", words), String.join("", others));
        if (words.size() == 1 && others.size() == 1) {
            return whole;
        }
        if (words.size() == others.size()) {
            int least = whole;
            for (int i = 0; i < words.size(); i++) {
                boolean telling =
                        words.get(i).length() >= TELLING && others.get(i).length() >= TELLING;
                least = telling ? Math.min(least, letters(words.get(i), others.get(i)) + ANOTHER_WORD) : least;
            }
            return least;
        }
        List<String> telling = telling(words);
        List<String> othersTelling = telling(others);
        int ends = Math.min(
                letters(telling.get(0), othersTelling.get(0)),
                letters(telling.get(telling.size() - 1), othersTelling.get(othersTelling.size() - 1)));
        return Math.max(
                whole - OTHER_CUT, telling.size() < 2 || othersTelling.size() < 2 ? IMPOSSIBLE : ends - LEFT_OUT);
    }

    /** Whether a surname alone can be that of a full name: its last word, or its first where the family comes first. */
    boolean sameSurname(Spelling surname, Spelling full, boolean familyFirst) {
        List<String> words = full.words;
        if (surname.words.isEmpty() || words.isEmpty()) {
            return false;
        }
        String word = words.get(familyFirst ? 0 : words.size() - 1);
        return letters(String.join("", surname.words), word) >= 0;
    }

    private int letters(String one, String other) {
        if (one.equals(other)) {
            return CERTAIN;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return IMPOSSIBLE;
        }
        GroupWeights weights = table(one, other);
        if (weights != null) {
            return weights.score(one, other);
        }
        weights = table(other, one);
        return weights == null ? IMPOSSIBLE : weights.score(other, one);
    }

    private static UnicodeScript script(Tsv.Row row, String column) {
        try {
            return UnicodeScript.forName(row.cell(column));
        } catch (IllegalArgumentException e) {
            throw new PackException(row.file(), "line " + row.line(), "no script is called " + row.cell(column));
        }
    }

    private @Nullable GroupWeights table(String word, String other) {
        Map<UnicodeScript, GroupWeights> of = tables.get(UnicodeScript.of(word.codePointAt(0)));
        return of == null ? null : of.get(UnicodeScript.of(other.codePointAt(0)));
    }

    private List<String> words(String name) {
        List<String> all = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= name.length(); at++) {
            if (at == name.length() || name.charAt(at) == ' ' || name.charAt(at) == '-') {
                String word = fold(name.substring(from, at));
                if (!word.isEmpty()) {
                    all.add(word);
                }
                from = at + 1;
            }
        }
        return all;
    }

    /** The words that are no particles; all of them where none is long enough. */
    private static List<String> telling(List<String> words) {
        List<String> telling =
                words.stream().filter(word -> word.length() >= TELLING).toList();
        return telling.isEmpty() ? words : telling;
    }

    private String fold(String word) {
        StringBuilder plain = new StringBuilder();
        String lower = word.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at++) {
            String letter = lower.substring(at, at + 1);
            @Nullable String kept = folded.get(letter);
            if (kept != null) {
                plain.append(kept);
                continue;
            }
            String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            for (int i = 0; i < apart.length(); i++) {
                if (Character.isLetter(apart.charAt(i))) {
                    plain.append(apart.charAt(i));
                }
            }
        }
        return plain.toString();
    }
}
