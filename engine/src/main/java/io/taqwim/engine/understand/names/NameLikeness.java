package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.NameWords;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.Proclitic;
import io.taqwim.engine.language.Types;
import io.taqwim.engine.language.WordCounts;
import io.taqwim.engine.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Whether a word can be part of a name: by what the lexicon knows of it, by the list of name words, by how often it stands
 * in running news and by its letters. The limits were set by reading names after titles in the reports for rules.
 */
final class NameLikeness {
    /** A word that is no known name word and is seen as often as this in running news is no name. */
    private static final int COMMON = 150;

    private static final int COMMON_AFTER_GIVEN = 400;
    /** A known name word that is seen as often as this is mostly meant as a word. */
    private static final int COMMON_NAME = 800;

    private static final int COMMON_NAME_AFTER_GIVEN = 2500;
    /** How much the letters must speak for a name, in thousandths ({@link NameWords#shape}). */
    private static final int SHAPE = -500;

    private static final int SHAPE_AFTER_GIVEN = -2500;
    private static final int SHAPE_ALONE = 500;
    /** A word of the list that is common in news, because people of that name are in the news. */
    private static final int SHAPE_KNOWN = -1200;
    /** The same for a word in no list that follows a given name. */
    private static final int SHAPE_FAMOUS = -100;

    private static final int FAMOUS = 2000;
    /** The same right behind a title: for the first word, and behind a given name. */
    private static final int SHAPE_CLOSE = 0;

    private static final int SHAPE_CLOSE_GIVEN = -700;
    private static final int SHAPE_CLOSE_RARE = -2700;
    private static final int SHAPE_CLOSE_ARTICLE = -3500;
    private static final int RARE = 60;
    private static final int NO_SHAPE = Integer.MIN_VALUE;

    /** Words of structure: no name goes over one of them, whatever else it may be. */
    private static final Types STRUCTURE = Types.of(
            "prep", "clause-that", "clause", "function", "relative", "formula", "each", "modifier", "speech", "pair");

    /** ARABIC LETTER YEH, which folding also makes of ALEF MAKSURA. */
    private static final String YEH = "\u064A";

    private static final Set<String> PARTICLES = Set.of("prep", "join", "function");
    private static final Types PLACES = Types.of("city", "country");
    private static final Types LINEAGE = Types.of("lineage");
    private static final Types NAME_WORD = Types.of("name-word");
    private static final Types TITLES = Types.of("office", "honorific", "title", "body");
    private static final Set<String> NAME_TYPES =
            Set.of("person", "name-word", "lineage", "month-name-too", NameRuns.NAME);

    private final Chart chart;
    private final WordCounts counts;
    private final NameWords words;
    private final String article;
    private final String compound;
    private final List<Proclitic> glued;
    /** For each token what its letters speak for, or NO_SHAPE as long as nobody has asked. */
    private final int[] shapeAt;

    NameLikeness(Chart chart, Pack pack) {
        this.chart = chart;
        counts = pack.counts();
        words = pack.nameWords();
        article = String.valueOf(pack.setting("article"));
        glued = pack.proclitics().stream()
                .filter(proclitic ->
                        proclitic.definite() && !proclitic.letters().equals(article))
                .toList();
        compound = String.valueOf(pack.setting("compound-names"));
        shapeAt = new int[chart.size()];
        Arrays.fill(shapeAt, NO_SHAPE);
    }

    /** How often a word stands in running news, without the first letters of it that are taken off. */
    int count(int at, int skip) {
        return counts.of(number(at, skip));
    }

    /** Whether a word, without the first letters of it that are taken off, is a name word of the list. */
    boolean isKnown(int at, int skip) {
        return words.isKnown(number(at, skip));
    }

    private int number(int at, int skip) {
        Token token = chart.token(at);
        return skip == 0 ? chart.number(at) : chart.number(token.from() + skip, token.to());
    }

    /** What the letters of a token speak for behind those that are taken off. */
    private int shape(int at, int skip) {
        Token token = chart.token(at);
        if (skip != 0) {
            return words.shape(chart.text(), token.from() + skip, token.to());
        }
        if (shapeAt[at] == NO_SHAPE) {
            shapeAt[at] = words.shape(chart.text(), token.from(), token.to());
        }
        return shapeAt[at];
    }

    boolean isTitle(int at) {
        return TITLES.isAt(chart, at);
    }

    /** @param close whether a title stands right before it */
    boolean canStart(int at, Proclitic clitic, boolean close) {
        for (Item item : LINEAGE.mayBe(chart, at) ? chart.at(at) : List.<Item>of()) {
            if (item.type().equals("lineage")
                    && !item.text().equals("part")
                    && item.clitics().cost() == 0) {
                return false;
            }
        }
        boolean named = isNameWord(at, clitic.letters().length());
        return (!startsWithArticle(at) || named)
                && (!isTitle(at) || beforeLineage(at, named))
                && (!isStructure(at) || close && isSpelledAsName(at));
    }

    /** "Sultan bin …" is no sultan. */
    private boolean beforeLineage(int at, boolean named) {
        int next = at + 1;
        return named
                && next < chart.size()
                && chart.token(next).gap() != Token.Gap.LINE
                && chart.at(next).stream()
                        .anyMatch(item ->
                                item.type().equals("lineage") && item.clitics().cost() == 0);
    }

    /** Whether one word after a title is a name by itself. */
    boolean canStandAlone(int at, Proclitic clitic) {
        if (isPeoplesWord(at, clitic.letters().length())) {
            return true;
        }
        int skip = clitic.letters().length();
        return isKnown(at, skip) && (count(at, skip) < COMMON || shape(at, skip) > SHAPE_ALONE);
    }

    /**
     * Whether the name goes on with this word.
     *
     * @param close whether it is one of the first three words right behind a title
     */
    boolean canGoOn(int at, int skip, boolean first, boolean afterGiven, boolean close) {
        Token token = chart.token(at);
        int from = token.from() + skip;
        boolean structure = isStructure(at) && !(close && isSpelledAsName(at));
        if (token.kind() != Token.Kind.WORD || token.to() - from < 2 || structure || (!first && isTitle(at))) {
            return false;
        }
        if (isPeoplesWord(at, skip)) {
            return true;
        }
        if (isPlace(at)) {
            return false;
        }
        int count = count(at, skip);
        if (isKnown(at, skip)) {
            return close
                    || count < (afterGiven ? COMMON_NAME_AFTER_GIVEN : COMMON_NAME)
                    || shape(at, skip) > SHAPE_KNOWN;
        }
        if (skip == 0 && (isOtherWord(at) || startsGlued(at))) {
            return false;
        }
        if (count >= FAMOUS || count >= COMMON && !close && !afterGiven) {
            return false;
        }
        int shape = shape(at, skip);
        if (close && count < FAMOUS && shape > closeShape(at, count, afterGiven)) {
            return true;
        }
        if (afterGiven && count >= COMMON_AFTER_GIVEN) {
            return count < FAMOUS && shape > (startsWithArticle(at) ? SHAPE_AFTER_GIVEN : SHAPE_FAMOUS);
        }
        boolean likely = afterGiven || beforeKnown(at);
        return count < (afterGiven ? COMMON_AFTER_GIVEN : COMMON) && shape > (likely ? SHAPE_AFTER_GIVEN : SHAPE);
    }

    /** What the letters of a word right behind a title must reach; a surname behind a given name that titles name often. */
    private int closeShape(int at, int count, boolean afterGiven) {
        if (!afterGiven) {
            return beforeKnown(at) ? SHAPE_KNOWN : startsWithCompound(at) ? SHAPE_AFTER_GIVEN : SHAPE_CLOSE;
        }
        if (startsWithArticle(at)) {
            return SHAPE_CLOSE_ARTICLE;
        }
        return count < RARE ? SHAPE_CLOSE_RARE : SHAPE_CLOSE_GIVEN;
    }

    /** Whether the word is part of a known person's name or in the list of name words. */
    boolean isNameWord(int at, int skip) {
        return isPeoplesWord(at, skip) || isKnown(at, skip);
    }

    /** A word of the names of the gazetteer's people. */
    private boolean isPeoplesWord(int at, int skip) {
        if (!NAME_WORD.mayBe(chart, at)) {
            return false;
        }
        for (Item item : chart.at(at)) {
            if (item.type().equals("name-word")
                    && item.length() == 1
                    && item.clitics().letters().length() == skip) {
                return true;
            }
        }
        return false;
    }

    private boolean isStructure(int at) {
        if (!STRUCTURE.mayBe(chart, at)) {
            return false;
        }
        for (Item item : chart.at(at)) {
            boolean whole = item.clitics().cost() == 0;
            if (STRUCTURE.has(item)
                    && (whole ? !isSpelledAsName(at, item) : !isPeoplesWord(at, 0) && item.length() == 1)) {
                return true;
            }
        }
        return false;
    }

    /** Folding makes one of "on" and "Ali": before a word of a name, the letter that was written tells them apart. */
    private boolean isSpelledAsName(int at, Item item) {
        return item.type().equals("prep")
                && item.length() == 1
                && isPeoplesWord(at, 0)
                && chart.quote(item).endsWith(YEH)
                && at + 1 < chart.size()
                && (isPeoplesWord(at + 1, 0) || chart.token(at + 1).kind() != Token.Kind.WORD);
    }

    /** The same right behind a title, where the word before a known name word need not be of a known person. */
    private boolean isSpelledAsName(int at) {
        int next = at + 1;
        return isKnown(at, 0)
                && chart.span(at, next).quote(chart.text().original()).endsWith(YEH)
                && next < chart.size()
                && chart.at(at).stream()
                        .allMatch(item -> NAME_TYPES.contains(item.type())
                                || PARTICLES.contains(item.type()) && item.length() == 1)
                && isWordOfName(next);
    }

    private boolean isWordOfName(int at) {
        Token token = chart.token(at);
        return token.kind() == Token.Kind.WORD
                && token.gap() != Token.Gap.LINE
                && !isOtherWord(at)
                && (startsWithArticle(at)
                        ? count(at, 0) < COMMON_AFTER_GIVEN
                        : isKnown(at, 0) || shape(at, 0) > SHAPE_CLOSE);
    }

    /** Whether a name word of the list follows, which is no ordinary word: it supports the word before it. */
    private boolean beforeKnown(int at) {
        int next = at + 1;
        return next < chart.size()
                && chart.token(next).kind() == Token.Kind.WORD
                && chart.token(next).gap() != Token.Gap.LINE
                && isKnown(next, 0)
                && shape(next, 0) > 0
                && !isOtherWord(next);
    }

    private boolean isPlace(int at) {
        return PLACES.isAt(chart, at);
    }

    /** Whether the lexicon knows the word as something that is no part of a name, with or without letters glued to it. */
    private boolean isOtherWord(int at) {
        for (Item item : chart.at(at)) {
            boolean other = !NAME_TYPES.contains(item.type());
            if (other && (item.length() == 1 || item.clitics().cost() > 0)) {
                return true;
            }
            if (item.clitics().has("and") && item.type().equals("person")) {
                return true;
            }
        }
        return false;
    }

    /** "By the …" with a word of running news behind it. */
    private boolean startsGlued(int at) {
        Token token = chart.token(at);
        for (Proclitic proclitic : glued) {
            if (token.length() > proclitic.letters().length() + 1
                    && chart.text().startsWith(proclitic.letters(), token.from())
                    && count(at, proclitic.letters().length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Abdulfattah" written as one word. */
    private boolean startsWithCompound(int at) {
        Token token = chart.token(at);
        return token.length() > compound.length() + 1 && chart.text().startsWith(compound, token.from());
    }

    boolean startsWithArticle(int at) {
        Token token = chart.token(at);
        return token.length() > article.length() + 1 && chart.text().startsWith(article, token.from());
    }
}
