package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.PackException;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    /** Words as far below the limit as this are told apart whatever speaks for them. */
    private static final int FAR_BELOW = -1_000;

    /** Where only one name or two is asked, what is as far below the limit cannot become one any more. */
    private static final int HOPELESS = -400;

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

    /** As {@link #same(String, String)}. */
    public boolean same(Spelling one, Spelling other) {
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
    public Spelling spelling(String name) {
        List<String> words = words(name);
        List<Word> cut = words.stream().map(this::word).toList();
        return new Spelling(cut, telling(cut), word(String.join("", words)));
    }

    /** A name ready to be compared: its folded words, those that are no particles, and all of them as one. */
    public static final class Spelling {
        private final List<Word> words;
        private final List<Word> telling;
        private final Word whole;

        private Spelling(List<Word> words, List<Word> telling, Word whole) {
            this.words = words;
            this.telling = telling;
            this.whole = whole;
        }

        boolean isEmpty() {
            return words.isEmpty();
        }

        Word first() {
            return words.get(0);
        }

        Word last() {
            return words.get(words.size() - 1);
        }
    }

    /**
     * A folded word, cut into the groups of each table that can speak of it.
     *
     * @param left as the first of two names
     * @param right as the second
     */
    private record Word(
            String text, UnicodeScript script, Map<GroupWeights, int[]> left, Map<GroupWeights, int[]> right) {
        int length() {
            return text.length();
        }
    }

    private Word word(String text) {
        Map<GroupWeights, int[]> left = new IdentityHashMap<>(4);
        Map<GroupWeights, int[]> right = new IdentityHashMap<>(4);
        UnicodeScript script = text.isEmpty() ? UnicodeScript.UNKNOWN : UnicodeScript.of(text.codePointAt(0));
        tables.getOrDefault(script, Map.of()).values().forEach(table -> left.put(table, table.left(text)));
        tables.values().forEach(others -> {
            GroupWeights table = others.get(script);
            if (table != null) {
                right.put(table, table.right(text));
            }
        });
        return new Word(text, script, left, right);
    }

    /**
     * As {@link #score(String, String)}, or nothing for names whose first and last letters cannot answer to each other or that are
     * {@link #HOPELESS}.
     */
    int quickScore(Spelling one, Spelling other) {
        if (one.isEmpty() || other.isEmpty()) {
            return IMPOSSIBLE;
        }
        GroupWeights weights = table(one.first(), other.first());
        boolean can = weights != null ? canAnswer(weights, one, other) : canTurned(one, other);
        return can && !isFarApart(one.words, other.words) ? score(one, other, HOPELESS) : IMPOSSIBLE;
    }

    /** Whether a telling word is wholly another one: as many words are one name only if each of them is. */
    private boolean isFarApart(List<Word> words, List<Word> others) {
        if (words.size() != others.size() || words.size() == 1) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Word other = others.get(i);
            if (word.length() >= TELLING
                    && other.length() >= TELLING
                    && letters(word, other, HOPELESS) <= HOPELESS - ANOTHER_WORD) {
                return true;
            }
        }
        return false;
    }

    private boolean canTurned(Spelling one, Spelling other) {
        GroupWeights weights = table(other.first(), one.first());
        return weights == null || canAnswer(weights, other, one);
    }

    private static boolean canAnswer(GroupWeights weights, Spelling one, Spelling other) {
        return weights.canAnswer(one.first().text, one.last().text, other.first().text, other.last().text);
    }

    int score(Spelling one, Spelling other) {
        return score(one, other, FAR_BELOW);
    }

    private int score(Spelling one, Spelling other, int floor) {
        List<Word> words = one.words;
        List<Word> others = other.words;
        if (words.isEmpty() || others.isEmpty()) {
            return IMPOSSIBLE;
        }
        int whole = letters(one.whole, other.whole, floor);
        if (words.size() == 1 && others.size() == 1) {
            return whole;
        }
        if (words.size() == others.size()) {
            return leastWord(words, others, whole, floor);
        }
        List<Word> telling = one.telling;
        List<Word> othersTelling = other.telling;
        boolean ends = telling.size() > 1 && othersTelling.size() > 1;
        return Math.max(whole - OTHER_CUT, ends ? ends(telling, othersTelling, floor) - LEFT_OUT : IMPOSSIBLE);
    }

    private int leastWord(List<Word> words, List<Word> others, int whole, int floor) {
        int least = whole;
        for (int i = 0; i < words.size() && least > floor; i++) {
            boolean telling = words.get(i).length() >= TELLING && others.get(i).length() >= TELLING;
            least = telling ? Math.min(least, letters(words.get(i), others.get(i), floor) + ANOTHER_WORD) : least;
        }
        return least;
    }

    private int ends(List<Word> words, List<Word> others, int floor) {
        int first = letters(words.get(0), others.get(0), floor);
        return first <= floor
                ? first
                : Math.min(first, letters(words.get(words.size() - 1), others.get(others.size() - 1), floor));
    }

    /** Whether a surname alone can be that of a full name: its last word, or its first where the family comes first. */
    boolean sameSurname(Spelling surname, Spelling full, boolean familyFirst) {
        return !surname.isEmpty()
                && !full.isEmpty()
                && letters(surname.whole, familyFirst ? full.first() : full.last(), HOPELESS) >= 0;
    }

    private int letters(Word one, Word other, int floor) {
        if (one.text.equals(other.text)) {
            return CERTAIN;
        }
        if (one.text.isEmpty() || other.text.isEmpty()) {
            return IMPOSSIBLE;
        }
        GroupWeights weights = table(one, other);
        if (weights != null) {
            return weights.score(cut(one.left, weights), cut(other.right, weights), floor);
        }
        weights = table(other, one);
        return weights == null ? IMPOSSIBLE : weights.score(cut(other.left, weights), cut(one.right, weights), floor);
    }

    private static int[] cut(Map<GroupWeights, int[]> cuts, GroupWeights weights) {
        return Objects.requireNonNull(cuts.get(weights));
    }

    private static UnicodeScript script(Tsv.Row row, String column) {
        try {
            return UnicodeScript.forName(row.cell(column));
        } catch (IllegalArgumentException e) {
            throw new PackException(row.file(), "line " + row.line(), "no script is called " + row.cell(column));
        }
    }

    private @Nullable GroupWeights table(Word word, Word other) {
        Map<UnicodeScript, GroupWeights> of = tables.get(word.script);
        return of == null ? null : of.get(other.script);
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
    private static List<Word> telling(List<Word> words) {
        List<Word> telling =
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
