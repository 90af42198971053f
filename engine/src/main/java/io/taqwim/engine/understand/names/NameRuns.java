package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Entry;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.Proclitic;
import io.taqwim.engine.language.Types;
import io.taqwim.engine.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds stretches that can be the name of a person before the title rules ask for them. That a stretch can be a name makes
 * nobody of it: a title, an honorific or a list must say so.
 */
final class NameRuns {
    static final String NAME = "name";

    private static final int MOST_WORDS = 6;
    /** How many words a title may stand before a name or behind it. */
    private static final int BEFORE = 14;

    private static final int BEHIND = 9;
    /** A surname seen as often as this in running news stands for its best known bearer whatever follows. */
    private static final int FAMOUS = 300;

    private static final Types COUNTERPART = Types.of("counterpart");
    private static final Types NATIONALITY = Types.of("nationality");
    private static final Types ORDINAL = Types.of("ordinal-word");
    private static final Types PREPOSITION = Types.of("prep");
    private static final Types MONTH = Types.of("month");
    private static final Types PERSON = Types.of("person");
    private static final Types LINEAGE = Types.of("lineage");
    private static final Types TITLES = Types.of("office", "title", "honorific");
    private static final Types GO_WITH_TITLES =
            Types.of("nationality", "country", "organisation", "modifier", "state-word", "body", "portfolio-word");
    private static final String OPENING = ",-(";

    private final Chart chart;
    private final NameLikeness likeness;
    private final List<Proclitic> joining;
    /** Tokens right behind a title: what stands there is a name if it can be one. */
    private final BitSet behind;

    /** Adjectives of states that were the surname of somebody spoken of in full so far. */
    private final Set<Integer> surnames = new HashSet<>();

    NameRuns(Chart chart, Pack pack) {
        this.chart = chart;
        likeness = new NameLikeness(chart, pack);
        behind = behindTitles(chart);
        joining = pack.proclitics().stream()
                .filter(proclitic -> proclitic.types().equals(List.of("and")))
                .toList();
    }

    /** Where a title ends, with the state or business that follows it and a comma, bracket or honorific. */
    private static BitSet behindTitles(Chart chart) {
        BitSet behind = new BitSet(chart.size() + 1);
        for (int at = 0; at < chart.size(); at++) {
            boolean open = behind.get(at) && chart.token(at).gap() != Token.Gap.LINE;
            behind.set(at, open);
            if (open && OPENING.indexOf(chart.sign(at)) >= 0) {
                behind.set(at + 1);
            }
            if (!TITLES.mayBe(chart, at) && !GO_WITH_TITLES.mayBe(chart, at)) {
                continue;
            }
            for (Item item : chart.at(at)) {
                boolean goesWith = GO_WITH_TITLES.has(item);
                if (TITLES.has(item) || goesWith && (open || item.clitics().has("and"))) {
                    behind.set(item.end());
                }
            }
        }
        return behind;
    }

    void read() {
        int title = -1;
        int next = nextTitle(0);
        for (int at = 0; at < chart.size(); at++) {
            if (at == next) {
                title = at;
                next = nextTitle(at + 1);
            }
            if (chart.token(at).kind() == Token.Kind.WORD) {
                names(at, (title >= 0 && at - title <= BEFORE) || next - at <= BEHIND);
            }
        }
    }

    /** The next word that is a title or part of one, far away where none comes. */
    private int nextTitle(int from) {
        for (int at = from; at < chart.size(); at++) {
            if (likeness.isTitle(at) || isCounterpart(at)) {
                return at;
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean isCounterpart(int at) {
        return COUNTERPART.isAt(chart, at);
    }

    /** @param near whether a title is near, without which a name in no list would say nothing */
    private void names(int at, boolean near) {
        Item person = longest(at, PERSON);
        if (person != null && person.length() == 1 && (likeness.isTitle(at) || isAdjective(at))) {
            person = null;
        }
        if (!near) {
            if (person != null) {
                add(isFull(person) || person.length() > 1 ? lineage(person.end()) : person.end(), person);
            }
            return;
        }
        Proclitic joined = joined(at);
        if (joined != Proclitic.NONE) {
            Item run = run(at, joined);
            if (run != null && (person == null || person.end() < run.end())) {
                chart.add(run);
                if (person != null && (person.length() > 1 || isFamous(at, person))) {
                    add(lineage(person.end()), person);
                }
                return;
            }
        }
        withoutJoining(at, person);
    }

    private void withoutJoining(int at, @Nullable Item person) {
        if (person != null && (isFull(person) || person.length() > 1)) {
            add(lineage(person.end()), person);
            return;
        }
        Item run = run(at, Proclitic.NONE);
        boolean longer = run != null && (person == null || run.end() > person.end());
        if (run != null && longer) {
            chart.add(run);
        }
        if (person != null && (!longer || isFamous(at, person))) {
            add(person.end(), person);
        }
    }

    /** "The Sudanese" is also somebody's surname; without his first name it is the adjective. */
    private boolean isAdjective(int at) {
        return NATIONALITY.isAt(chart, at);
    }

    private boolean isFamous(int at, Item person) {
        return likeness.count(at, person.clitics().letters().length()) >= FAMOUS;
    }

    private static boolean isFull(Item person) {
        Entry entry = person.entry();
        return entry != null && entry.is("part", "full");
    }

    private void add(int end, Item person) {
        note(person.first(), person.end());
        PersonName name =
                name(person.text(), isFull(person) || person.length() > 1, person.first(), end, person.clitics());
        chart.add(new Item(NAME, name, person.first(), end, person.clitics(), Item.LEXICON, Map.of()));
    }

    /** The end of "son of … of the house of …" behind a name. */
    private int lineage(int end) {
        int at = end;
        while (at + 1 < chart.size() && has(at, LINEAGE) && follows(at) && follows(at + 1)) {
            at += 2;
            while (at < chart.size() && has(at, LINEAGE) && follows(at) && at + 1 < chart.size()) {
                at++;
            }
        }
        return Math.min(at, chart.size());
    }

    /** The letters for "and" that stand before a name that is known without them, and only so. */
    private Proclitic joined(int at) {
        Token token = chart.token(at);
        for (Proclitic proclitic : joining) {
            int letters = proclitic.letters().length();
            if (token.length() > letters + 1
                    && chart.text().startsWith(proclitic.letters(), token.from())
                    && !likeness.isKnown(at, 0)
                    && (likeness.isKnown(at, letters) || longest(at, LINEAGE) != null)) {
                return proclitic;
            }
        }
        return Proclitic.NONE;
    }

    /** A run of words that can be a name in no list, or null. */
    private @Nullable Item run(int at, Proclitic clitic) {
        boolean close = behind.get(at);
        if (!likeness.canStart(at, clitic, close) || isOnlyAdjective(at)) {
            return null;
        }
        int end = at;
        int words = 0;
        boolean given = false;
        while (end < chart.size() && words < MOST_WORDS && (end == at || follows(end))) {
            if (has(end, LINEAGE)) {
                given = true;
                boolean joined = isJoined(end, at);
                words += joined && !lineageKind(end).equals("house") ? 1 : 0;
                end += joined ? 2 : 1;
                continue;
            }
            if (close && end > at && isNumber(end)) { // "Abdullah the Second"
                end++;
                break;
            }
            if (isHyphen(end, at)) {
                end += close && isWord(end + 1) ? 2 : 1;
                continue;
            }
            int skip = end == at ? clitic.letters().length() : 0;
            if (!likeness.canGoOn(end, skip, end == at, given, close && words < 3)
                    || (end > at && nextPerson(at, end))) {
                break;
            }
            given = true;
            end++;
            words++;
        }
        while (end > at && (has(end - 1, LINEAGE) || chart.sign(end - 1) == '-')) {
            end--;
        }
        if (words == 0 || end <= at || (words == 1 && end == at + 1 && !likeness.canStandAlone(at, clitic))) {
            return null;
        }
        note(at, end);
        return new Item(NAME, name(null, false, at, end, clitic), at, end, clitic, "names.run", Map.of());
    }

    private void note(int first, int end) {
        if (end - first > 1 && isAdjective(end - 1)) {
            surnames.add(chart.number(end - 1));
        }
    }

    /** "The Sudanese N": the adjective of a state starts a name only if somebody was called so with his first name. */
    private boolean isOnlyAdjective(int at) {
        return likeness.startsWithArticle(at) && isAdjective(at) && !surnames.contains(chart.number(at));
    }

    /** "Al Sabah", "Abd al-Majid", "Ould al-Ghazouani": the next word belongs to the one before whatever it is. */
    private boolean isJoined(int at, int first) {
        if (at + 1 >= chart.size() || !isWord(at + 1)) {
            return false;
        }
        String kind = lineageKind(at);
        return kind.equals("house") && at > first || kind.equals("part") && likeness.startsWithArticle(at + 1);
    }

    /** "The Second" that no month follows, which would make it a day. */
    private boolean isNumber(int at) {
        for (Item item : ORDINAL.mayBe(chart, at) ? chart.at(at) : List.<Item>of()) {
            if (item.type().equals("ordinal-word") && item.clitics().definite() && item.length() == 1) {
                return at + 2 >= chart.size() || !has(at + 1, PREPOSITION) || !has(at + 2, MONTH);
            }
        }
        return false;
    }

    private boolean isWord(int at) {
        return chart.token(at).kind() == Token.Kind.WORD && follows(at);
    }

    private boolean isHyphen(int at, int first) {
        return at > first && chart.sign(at) == '-' && glued(at) && at + 1 < chart.size() && glued(at + 1);
    }

    /** Whether somebody known ends here and somebody else known begins: "Merkel Trump" is two people. */
    private boolean nextPerson(int from, int at) {
        Item next = longest(at, PERSON);
        Item first = longest(from, PERSON);
        return next != null
                && first != null
                && first.end() == at
                && !next.text().equals(first.text());
    }

    private PersonName name(@Nullable String known, boolean full, int first, int end, Proclitic clitic) {
        List<String> words = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (int at = first; at < end; at++) {
            if (chart.token(at).kind() == Token.Kind.WORD) {
                String word = chart.word(at);
                words.add(at == first ? word.substring(clitic.letters().length()) : word);
                kinds.add(lineageKind(at));
            }
        }
        return new PersonName(known, full, words, surname(words, kinds));
    }

    private String lineageKind(int at) {
        if (!LINEAGE.mayBe(chart, at)) {
            return "";
        }
        for (Item item : chart.at(at)) {
            if (item.type().equals("lineage")
                    && item.length() == 1
                    && item.clitics().cost() == 0) {
                return item.text();
            }
        }
        return "";
    }

    /** "bin Salman" for a son of, "Abu al-Gheit" for a name of two words, else the last word. */
    private static List<String> surname(List<String> words, List<String> kinds) {
        int last = words.size() - 1;
        if (last < 1 || kinds.get(last - 1).isEmpty()) {
            return words.subList(Math.max(0, last), words.size());
        }
        if (kinds.get(last - 1).equals("part")) {
            return words.subList(last - 1, last + 1);
        }
        int son = kinds.indexOf("son");
        return son < 0 || son >= last ? List.of(words.get(last)) : words.subList(son, son + 2);
    }

    private boolean follows(int at) {
        return chart.token(at).gap() != Token.Gap.LINE;
    }

    private boolean glued(int at) {
        return chart.token(at).gap() == Token.Gap.GLUED;
    }

    private boolean has(int at, Types type) {
        if (!type.mayBe(chart, at)) {
            return false;
        }
        for (Item item : chart.at(at)) {
            if (type.has(item) && item.clitics().cost() == 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Item longest(int at, Types type) {
        if (!type.mayBe(chart, at)) {
            return null;
        }
        Item longest = null;
        for (Item item : chart.at(at)) {
            boolean better = longest == null
                    || item.end() > longest.end()
                    || (item.end() == longest.end()
                            && item.clitics().cost() < longest.clitics().cost());
            if (type.has(item) && better) {
                longest = item;
            }
        }
        return longest;
    }
}
