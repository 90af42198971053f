package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.Proclitic;
import io.taqwim.engine.text.Token;
import io.taqwim.engine.text.WordHash;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People whom a title or a full name has introduced somewhere in the report: their later mentions by all of their words or
 * by the surname, with letters glued to the front.
 */
final class Introduced {
    /** Shorter surnames stand alone only for those who lead a state or government. */
    private static final int SHORTEST = 3;
    /** A surname that is as common a word as this is not looked for alone. */
    private static final int COMMON = 5000;

    /** A power of two. */
    private static final int PLACES = 1 << 12;

    private final Chart chart;
    private final Pack pack;
    private final NameLikeness likeness;
    /** First word of a way to name somebody, to the ways that begin so. */
    private final Map<String, List<PersonName>> ways = new HashMap<>();
    /** Places of the hashes of these words: it tells at once of most words that they are none of them. */
    private final BitSet likely = new BitSet(PLACES);

    Introduced(Chart chart, Pack pack, NameLikeness likeness) {
        this.chart = chart;
        this.pack = pack;
        this.likeness = likeness;
    }

    /**
     * @param familyFirst whether the first word is the surname
     * @param leads whether the person leads a state or government
     */
    void add(PersonName name, boolean familyFirst, boolean leads) {
        if (name.isOneWord()) {
            return;
        }
        for (List<String> words : ways(name, familyFirst)) {
            if (words.size() > 1 || leads || words.get(0).length() >= SHORTEST) {
                likely.set(place(WordHash.of(words.get(0))));
                ways.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new PersonName(null, false, words, words));
            }
        }
    }

    /** The ways in which a report names a person after the first time. */
    static List<List<String>> ways(PersonName name, boolean familyFirst) {
        List<List<String>> ways = new ArrayList<>();
        ways.add(name.words());
        ways.add(familyFirst ? name.words().subList(0, 1) : name.surname());
        if (name.words().size() > 2 && !familyFirst && name.surname().size() == 1) {
            ways.add(name.words().subList(name.words().size() - 2, name.words().size()));
            ways.add(List.of(name.words().get(0), name.words().get(name.words().size() - 1)));
        }
        return ways;
    }

    boolean isEmpty() {
        return ways.isEmpty();
    }

    /** The longest name that begins at a token, or null. */
    @Nullable
    Item at(int at) {
        Token token = chart.token(at);
        if (token.kind() != Token.Kind.WORD) {
            return null;
        }
        Item found = isLikely(token, 0) ? longest(at, chart.word(at), Proclitic.NONE) : null;
        List<Proclitic> glued = pack.procliticsFrom(chart.text().charAt(token.from()));
        for (int i = 0; i < glued.size() && found == null; i++) {
            Proclitic proclitic = glued.get(i);
            int letters = proclitic.letters().length();
            if (letters < token.length()
                    && isLikely(token, letters)
                    && chart.text().startsWith(proclitic.letters(), token.from())) {
                found = longest(at, chart.text().subSequence(token.from() + letters, token.to()), proclitic);
            }
        }
        return found;
    }

    private boolean isLikely(Token token, int skip) {
        return likely.get(place(chart.text().hash(0, token.from() + skip, token.to())));
    }

    private static int place(long hash) {
        return (int) (hash >>> 32) & PLACES - 1;
    }

    private @Nullable Item longest(int at, String first, Proclitic proclitic) {
        PersonName best = null;
        int end = at;
        for (PersonName name : ways.getOrDefault(first, List.of())) {
            int to = matched(at, name.words());
            if (to > end) {
                best = name;
                end = to;
            }
        }
        if (best == null || (best.isOneWord() && isAnotherName(at, end, proclitic)) || goesOn(at)) {
            return null;
        }
        return new Item(NameRuns.NAME, best, at, end, proclitic, "names.introduced", Map.of());
    }

    /** Whether the word is too common, or only the first word of somebody else's name. */
    private boolean isAnotherName(int at, int end, Proclitic proclitic) {
        if (likeness.count(at, proclitic.letters().length()) >= COMMON) {
            return true;
        }
        return end + 1 < chart.size()
                && chart.at(end).stream()
                        .anyMatch(item ->
                                item.type().equals("lineage") && item.clitics().cost() == 0);
    }

    /** Whether "bin Salman" is the middle of a longer name. */
    private boolean goesOn(int at) {
        boolean lineage = chart.at(at).stream()
                .anyMatch(
                        item -> item.type().equals("lineage") && item.clitics().cost() == 0);
        return lineage
                && at > 0
                && chart.token(at).gap() != Token.Gap.LINE
                && chart.token(at - 1).kind() == Token.Kind.WORD
                && likeness.isNameWord(at - 1, 0);
    }

    private int matched(int at, List<String> words) {
        int next = at + 1;
        for (int i = 1; i < words.size(); i++) {
            while (next < chart.size() && chart.token(next).kind() == Token.Kind.SIGN && next - at < 2 * words.size()) {
                next++;
            }
            if (next >= chart.size() || !chart.word(next).equals(words.get(i))) {
                return -1;
            }
            next++;
        }
        return next;
    }
}
