package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Entry;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Proclitic;
import io.taqwim.engine.language.WordCounts;
import io.taqwim.engine.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds stretches that can be the name of a person or of a ministry's business before the title rules ask for them. That a
 * stretch can be a name makes nobody of it: a title, an honorific or a list must say so.
 */
final class NameRuns {
    static final String NAME = "name";
    static final String PORTFOLIO = "portfolio";

    private static final int MOST_WORDS = 5;
    private static final int MOST_PORTFOLIO = 7;
    /** A word seen as often as this in running news is no rare name. */
    private static final int COMMON = 150;
    /** After a given name even a fairly common word may be a family name. */
    private static final int VERY_COMMON = 2500;
    /** Types of the lexicon that can be part of a name; any other known word ends it. */
    private static final Set<String> STRUCTURE = Set.of("prep", "clause-that", "clause", "function", "relative");

    private static final Set<String> NAME_TYPES = Set.of("person", "name-word", "lineage", "city", "venue");

    private final Chart chart;
    private final WordCounts counts;
    private final String article;

    NameRuns(Chart chart, WordCounts counts, String article) {
        this.chart = chart;
        this.counts = counts;
        this.article = article;
    }

    void read() {
        for (int at = 0; at < chart.size(); at++) {
            if (chart.token(at).kind() == Token.Kind.WORD) {
                names(at);
                portfolio(at);
            }
        }
    }

    private void names(int at) {
        Item person = longest(at, "person");
        if (person != null && person.length() == 1 && isTitle(at)) {
            person = null;
        }
        if (person != null && !isFull(person) && isAdjective(at)) {
            person = null;
        }
        Item run = run(at);
        if (person != null && (run == null || person.end() >= run.end())) {
            add(lineage(person.end()), person, person.clitics());
        } else if (person != null && isFull(person)) {
            add(lineage(person.end()), person, person.clitics());
        } else if (run != null) {
            chart.add(run);
            if (person != null) {
                add(person.end(), person, person.clitics());
            }
        }
    }

    /** "The Sudanese" is also somebody's surname; without his first name it is the adjective. */
    private boolean isAdjective(int at) {
        return chart.at(at).stream().anyMatch(item -> item.type().equals("nationality"));
    }

    private static boolean isFull(Item person) {
        Entry entry = person.entry();
        return entry != null && entry.is("part", "full");
    }

    private void add(int end, Item person, Proclitic clitics) {
        PersonName name = new PersonName(person.text(), isFull(person), words(person.first(), end));
        chart.add(new Item(NAME, name, person.first(), end, clitics, Item.LEXICON, Map.of()));
    }

    /** The end of "son of … of the house of …" behind a name. */
    private int lineage(int end) {
        int at = end;
        while (at + 1 < chart.size() && has(at, "lineage") && follows(at) && follows(at + 1)) {
            at += 2;
            while (at < chart.size() && has(at, "lineage") && follows(at) && at + 1 < chart.size()) {
                at++;
            }
        }
        return Math.min(at, chart.size());
    }

    /** A run of words that can be a name in no list, or null. */
    private @Nullable Item run(int at) {
        if (!canStart(at)) {
            return null;
        }
        int end = at;
        int words = 0;
        boolean given = false;
        while (end < chart.size() && words < MOST_WORDS && (end == at || follows(end))) {
            if (has(end, "lineage")) {
                end++;
                continue;
            }
            if (chart.sign(end) == '-' && end > at && glued(end) && end + 1 < chart.size() && glued(end + 1)) {
                end++;
                continue;
            }
            if (!canGoOn(end, end == at, given) || (end > at && nextPerson(at, end))) {
                break;
            }
            given = has(end, "name-word");
            end++;
            words++;
        }
        while (end > at && (has(end - 1, "lineage") || chart.sign(end - 1) == '-')) {
            end--;
        }
        if (words == 0 || end <= at || (words == 1 && !has(at, "name-word"))) {
            return null;
        }
        return new Item(
                NAME, new PersonName(null, false, words(at, end)), at, end, Proclitic.NONE, "names.run", Map.of());
    }

    private boolean canStart(int at) {
        return (!startsWithArticle(at) || has(at, "name-word")) && !isTitle(at) && !isStructure(at);
    }

    private boolean isTitle(int at) {
        return chart.at(at).stream()
                .anyMatch(item -> item.type().equals("office") || item.type().equals("honorific"));
    }

    private boolean isStructure(int at) {
        return chart.at(at).stream().anyMatch(item -> item.clitics().cost() == 0 && STRUCTURE.contains(item.type()));
    }

    /** Whether somebody known ends here and somebody else known begins: "Merkel Trump" is two people. */
    private boolean nextPerson(int from, int at) {
        Item next = longest(at, "person");
        Item first = longest(from, "person");
        return next != null
                && first != null
                && first.end() == at
                && !next.text().equals(first.text());
    }

    private boolean canGoOn(int at, boolean first, boolean afterGiven) {
        Token token = chart.token(at);
        if (token.kind() != Token.Kind.WORD || token.length() < 2 || isOtherWord(at)) {
            return false;
        }
        if (has(at, "name-word")) {
            return true;
        }
        int count = counts.of(chart.text(), token.from(), token.to());
        return count < COMMON || (!first && afterGiven && count < VERY_COMMON);
    }

    /** Whether the lexicon knows the word, unsplit, as something that is no part of a name. */
    private boolean isOtherWord(int at) {
        boolean other = false;
        for (Item item : chart.at(at)) {
            if (item.clitics().cost() > 0) {
                continue;
            }
            if (item.type().equals("name-word") && item.length() == 1) {
                return false;
            }
            other |= item.length() == 1
                    && !NAME_TYPES.contains(item.type())
                    && !item.type().equals(NAME);
        }
        return other || isInflected(at);
    }

    /** Whether the word is a known one behind an article or a conjunction: a state, an office, a verb, a day. */
    private boolean isInflected(int at) {
        for (Item item : chart.at(at)) {
            boolean joined = item.clitics().has("and") && item.type().equals("person");
            if (joined || (item.clitics().cost() > 0 && !NAME_TYPES.contains(item.type()))) {
                return true;
            }
        }
        return false;
    }

    /** A ministry's business: words with the article, joined by "and", none of them an adjective of a state. */
    private void portfolio(int at) {
        int end = at;
        while (end < chart.size()
                && end - at < MOST_PORTFOLIO
                && (end == at || follows(end))
                && isBusiness(end, end == at)) {
            end++;
        }
        if (end > at) {
            chart.add(new Item(PORTFOLIO, "", at, end, Proclitic.NONE, "names.portfolio", Map.of()));
            if (end > at + 1) {
                chart.add(new Item(PORTFOLIO, "", at, at + 1, Proclitic.NONE, "names.portfolio", Map.of()));
            }
        }
    }

    private boolean isBusiness(int at, boolean first) {
        if (chart.token(at).kind() != Token.Kind.WORD) {
            return false;
        }
        if (has(at, "portfolio-word")) {
            return true;
        }
        boolean definite = startsWithArticle(at) || (!first && definiteAfterClitic(at));
        return definite && !isNamed(at);
    }

    private boolean isNamed(int at) {
        for (Item item : chart.at(at)) {
            if (item.type().equals("nationality")
                    || item.type().equals("honorific")
                    || item.type().equals("country")
                    || item.type().equals("person")
                    || item.type().equals("modifier")
                    || item.type().equals("office")) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithArticle(int at) {
        Token token = chart.token(at);
        return token.length() > article.length() + 1 && startsWith(token.from(), article);
    }

    private boolean definiteAfterClitic(int at) {
        Token token = chart.token(at);
        return token.length() > article.length() + 2 && startsWith(token.from() + 1, article);
    }

    private boolean startsWith(int from, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (from + i >= chart.text().length() || chart.text().charAt(from + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean follows(int at) {
        return chart.token(at).gap() != Token.Gap.LINE;
    }

    private boolean glued(int at) {
        return chart.token(at).gap() == Token.Gap.GLUED;
    }

    private boolean has(int at, String type) {
        for (Item item : chart.at(at)) {
            if (item.type().equals(type) && item.clitics().cost() == 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Item longest(int at, String type) {
        Item longest = null;
        for (Item item : chart.at(at)) {
            boolean better = longest == null
                    || item.end() > longest.end()
                    || (item.end() == longest.end()
                            && item.clitics().cost() < longest.clitics().cost());
            if (item.type().equals(type) && better) {
                longest = item;
            }
        }
        return longest;
    }

    private List<String> words(int first, int end) {
        List<String> words = new ArrayList<>();
        for (int at = first; at < end; at++) {
            if (chart.token(at).kind() == Token.Kind.WORD) {
                words.add(chart.word(at));
            }
        }
        return words;
    }
}
