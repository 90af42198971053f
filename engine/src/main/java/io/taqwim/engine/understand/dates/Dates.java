package io.taqwim.engine.understand.dates;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Grammar;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.Yaml;
import io.taqwim.engine.model.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the date expressions of a report with the rules of {@code rules/dates.yml}. */
public final class Dates {
    /** Name of the rule file. */
    public static final String RULES = "dates";

    /** A capture of that name is what was said; the rest of the pattern is the words that made sure of it. */
    private static final String ONLY = "only";

    /** Ordinary news takes 0.35. */
    private static final double EFFORT_OF_A_BYTE = 0.6;

    private final Grammar grammar;
    private final DateMaker maker;
    private final Set<String> finds;

    private Dates(Grammar grammar, DateMaker maker, Set<String> finds) {
        this.grammar = grammar;
        this.maker = maker;
        this.finds = finds;
    }

    /** The dates of a language; a rule without an example is refused. {@code finds} of its rule file says which types of items are dates by themselves. */
    public static Dates of(Pack pack) {
        pack.rules().needExamples(RULES);
        Set<String> finds = Set.copyOf(Yaml.strings(pack.rules().file(RULES).get("finds")));
        return new Dates(
                new Grammar(pack.rules().levels(RULES), EFFORT_OF_A_BYTE), new DateMaker(Conventions.of(pack)), finds);
    }

    /** The same in a report, whose other dates can tell in which year they lie. */
    public List<DateMention> read(Chart chart, Report report) {
        return NamedYears.settled(read(chart), report);
    }

    /** The dates, lengths of time and days counted inside an event, in the order of the text; none overlaps another. */
    public List<DateMention> read(Chart chart) {
        List<Item> items = grammar.read(chart, maker);
        boolean[] taken = new boolean[chart.size()];
        for (Item item : items) {
            if (item.value() == NoDate.NO_DATE) {
                Arrays.fill(taken, item.first(), item.end(), true);
            }
        }
        List<DateMention> possible = new ArrayList<>();
        for (Item item : items) {
            DateMention mention = mention(item, taken);
            if (mention != null) {
                possible.add(mention);
            }
        }
        possible.sort(Comparator.comparingInt(DateMention::first)); // stable: of two alike the one of the earlier rule
        return Anaphora.resolved(mostWords(possible, chart.size()));
    }

    /** Of all sets of mentions that do not overlap the one that covers most tokens with the fewest mentions. */
    private static List<DateMention> mostWords(List<DateMention> possible, int size) {
        int[] covered = new int[size + 1];
        int[] count = new int[size + 1];
        DateMention[] best = new DateMention[size];
        int last = possible.size();
        for (int at = size - 1; at >= 0; at--) {
            covered[at] = covered[at + 1];
            count[at] = count[at + 1];
            int end = last;
            while (last > 0 && possible.get(last - 1).first() == at) {
                last--;
            }
            for (DateMention mention : possible.subList(last, end)) {
                int tokens = mention.end() - at + covered[mention.end()];
                int mentions = 1 + count[mention.end()];
                if (tokens > covered[at] || (tokens == covered[at] && mentions < count[at])) {
                    covered[at] = tokens;
                    count[at] = mentions;
                    best[at] = mention;
                }
            }
        }
        return inOrder(best);
    }

    private static List<DateMention> inOrder(DateMention[] best) {
        List<DateMention> mentions = new ArrayList<>();
        for (int at = 0; at < best.length; at++) {
            if (best[at] != null) {
                mentions.add(best[at]);
                at = best[at].end() - 1;
            }
        }
        return mentions;
    }

    private @Nullable DateMention mention(Item item, boolean[] taken) {
        if (!(item.value() instanceof DateValue value) || !finds.contains(item.type())) {
            return null;
        }
        Item words = item.parts().getOrDefault(ONLY, item);
        for (int i = words.first(); i < words.end(); i++) {
            if (taken[i]) {
                return null;
            }
        }
        return new DateMention(words.first(), words.end(), item.rule(), value, item);
    }
}
