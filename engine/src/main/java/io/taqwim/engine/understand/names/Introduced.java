package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Proclitic;
import io.taqwim.engine.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People in no list, whom a title has introduced somewhere in the report: their later mentions by all or the last of their
 * words, with letters glued to the front.
 */
final class Introduced {
    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 4;

    private final Chart chart;
    private final List<Proclitic> proclitics;
    /** First word of a way to name somebody, to the ways that begin so. */
    private final Map<String, List<PersonName>> ways = new HashMap<>();

    Introduced(Chart chart, List<Proclitic> proclitics) {
        this.chart = chart;
        this.proclitics = proclitics;
    }

    void add(PersonName name) {
        List<String> words = name.words();
        way(words);
        if (words.size() > 1 && name.lastWord().length() >= SHORTEST) {
            way(List.of(name.lastWord()));
        }
        if (words.size() > 2) {
            way(words.subList(words.size() - 2, words.size()));
        }
    }

    private void way(List<String> words) {
        ways.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new PersonName(null, false, words));
    }

    /** The longest name that begins at a token, or null. */
    @Nullable
    Item at(int at) {
        if (chart.token(at).kind() != Token.Kind.WORD) {
            return null;
        }
        String word = chart.word(at);
        Item found = longest(at, word, Proclitic.NONE);
        for (Proclitic proclitic : proclitics) {
            if (found == null
                    && word.startsWith(proclitic.letters())
                    && word.length() > proclitic.letters().length()) {
                found = longest(at, word.substring(proclitic.letters().length()), proclitic);
            }
        }
        return found;
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
        return best == null ? null : new Item(NameRuns.NAME, best, at, end, proclitic, "names.introduced", Map.of());
    }

    private int matched(int at, List<String> words) {
        int next = at + 1;
        for (int i = 1; i < Math.min(words.size(), MOST_WORDS + 2); i++) {
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
