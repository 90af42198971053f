package io.taqwim.engine.language;

import io.taqwim.engine.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules in levels: each level reads what the lexicon and the levels below it have read. At each token each rule keeps its
 * longest reading only; patterns and repetitions have a fixed greatest length, so the work is linear in the tokens.
 */
public final class Grammar {
    /** Type of the items that signs are. */
    public static final String SIGN = "sign";
    /** Type of the items that digits are. */
    public static final String NUMBER = "number";

    /** Makes a value of what a rule captured; null when the parts do not fit together (the 31st of February). */
    public interface Maker {
        @Nullable
        Object make(Rule rule, Map<String, Item> parts);
    }

    private final List<Map<String, List<Candidate>>> levels;
    /** For each type the levels in which it begins a rule. */
    private final Map<String, BitSet> begins = new HashMap<>();

    /** A rule with one of its patterns, entered at a step before which all others are optional. */
    private record Candidate(Rule rule, List<Step> steps, int entry, int order) {}

    private record Found(Candidate candidate, int end, Object value, Proclitic clitics, Map<String, Item> parts) {}

    public Grammar(List<List<Rule>> levels) {
        this.levels = levels.stream().map(Grammar::byFirstType).toList();
        for (int level = 0; level < this.levels.size(); level++) {
            for (String type : this.levels.get(level).keySet()) {
                begins.computeIfAbsent(type, t -> new BitSet()).set(level);
            }
        }
    }

    private static Map<String, List<Candidate>> byFirstType(List<Rule> rules) {
        Map<String, List<Candidate>> byType = new HashMap<>();
        int order = 0;
        for (Rule rule : rules) {
            for (Rule.Pattern pattern : rule.patterns()) {
                for (int entry = 0; entry < pattern.steps().size(); entry++) {
                    Step step = pattern.steps().get(entry);
                    Candidate candidate = new Candidate(rule, pattern.steps(), entry, order);
                    for (Step.Choice choice : step.choices()) {
                        byType.computeIfAbsent(choice.type(), t -> new ArrayList<>())
                                .add(candidate);
                    }
                    if (!step.optional()) {
                        break;
                    }
                }
                order++;
            }
        }
        return byType;
    }

    /** Reads the whole chart, level by level, and adds to it what was read. */
    public void read(Chart chart, Maker maker) {
        BitSet[] places = new BitSet[levels.size()];
        Arrays.setAll(places, level -> new BitSet(chart.size()));
        for (int at = 0; at < chart.size(); at++) {
            for (Item item : chart.at(at)) {
                mark(places, item, 0);
            }
        }
        for (int level = 0; level < levels.size(); level++) {
            BitSet here = places[level];
            for (int at = here.nextSetBit(0); at >= 0; at = here.nextSetBit(at + 1)) {
                for (Item made : readAt(chart, at, levels.get(level), maker)) {
                    mark(places, made, level + 1);
                }
            }
        }
    }

    /** Most words begin no rule: only where one begins is a level read. */
    private void mark(BitSet[] places, Item item, int from) {
        BitSet begun = begins.get(item.type());
        if (begun == null) {
            return;
        }
        for (int level = begun.nextSetBit(from); level >= 0; level = begun.nextSetBit(level + 1)) {
            places[level].set(item.first());
        }
    }

    private static List<Item> readAt(Chart chart, int at, Map<String, List<Candidate>> level, Maker maker) {
        List<Found> found = null;
        for (Item first : chart.at(at)) {
            List<Candidate> candidates = level.get(first.type());
            if (candidates == null) {
                continue;
            }
            for (Candidate candidate : candidates) {
                if (candidate.steps().get(candidate.entry()).takes(first)) {
                    Found longest = new Walk(chart, candidate, maker, first).longest();
                    if (longest != null) {
                        found = found == null ? new ArrayList<>(2) : found;
                        keep(longest, found);
                    }
                }
            }
        }
        return found == null ? List.of() : add(chart, at, found);
    }

    private static List<Item> add(Chart chart, int at, List<Found> found) {
        List<Item> made = new ArrayList<>(found.size());
        for (Found one : found) {
            Rule rule = one.candidate.rule();
            Item item = new Item(rule.type(), one.value, at, one.end, one.clitics, rule.id(), one.parts);
            chart.add(item);
            made.add(item);
        }
        return made;
    }

    /** Of readings of one type over the same words only the one of the earlier rule is kept. */
    private static void keep(Found one, List<Found> found) {
        for (int i = 0; i < found.size(); i++) {
            Found other = found.get(i);
            boolean same = other.end == one.end
                    && other.candidate.rule().type().equals(one.candidate.rule().type())
                    && other.clitics.equals(one.clitics);
            if (same) {
                if (one.candidate.order() < other.candidate.order()) {
                    found.set(i, one);
                }
                return;
            }
        }
        found.add(one);
    }

    /** One walk of one pattern from one first item; depth is bounded by the pattern. */
    private static final class Walk {
        private final Chart chart;
        private final Candidate candidate;
        private final Maker maker;
        private final Item first;
        private final List<Item> taken = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private @Nullable Found longest;

        Walk(Chart chart, Candidate candidate, Maker maker, Item first) {
            this.chart = chart;
            this.candidate = candidate;
            this.maker = maker;
            this.first = first;
        }

        @Nullable
        Found longest() {
            Step entry = candidate.steps().get(candidate.entry());
            take(entry, first);
            if (entry.repeated()) {
                step(candidate.entry(), 1, first.end(), List.of());
            }
            step(candidate.entry() + 1, 0, first.end(), List.of());
            return longest;
        }

        private void step(int number, int repeats, int at, List<String> pending) {
            if (number == candidate.steps().size()) {
                if (pending.isEmpty()) {
                    finish(at);
                }
                return;
            }
            Step step = candidate.steps().get(number);
            if (step.absent()) {
                if (!standsAt(at, step)) {
                    step(number + 1, 0, at, pending);
                }
                return;
            }
            if (step.optional()) {
                step(number + 1, 0, at, pending);
            }
            asClitic(step, number, at, pending);
            int next = skipQuotes(at);
            if (next >= chart.size() || (step.glued() && chart.token(next).gap() != Token.Gap.GLUED)) {
                return;
            }
            if (chart.token(next).gap() == Token.Gap.LINE) {
                return;
            }
            List<Item> here = chart.at(next);
            for (int i = 0; i < here.size(); i++) {
                Item item = here.get(i);
                if (step.takes(item) && item.clitics().types().equals(pending)) {
                    take(step, item);
                    if (step.repeated() && repeats + 1 < Step.MOST) {
                        step(number, repeats + 1, item.end(), List.of());
                    }
                    step(number + 1, 0, item.end(), List.of());
                    drop(step);
                }
            }
        }

        private boolean standsAt(int at, Step step) {
            if (at >= chart.size() || chart.token(at).gap() == Token.Gap.LINE) {
                return false;
            }
            if (step.takesAnyWord()) {
                return chart.token(at).kind() == Token.Kind.WORD;
            }
            return chart.at(at).stream().anyMatch(step::takes);
        }

        /** A step such as {@code [and]} is also met by letters glued to the word of the next step. */
        private void asClitic(Step step, int number, int at, List<String> pending) {
            int next = skipQuotes(at);
            if (step.glued() || next >= chart.size()) {
                return;
            }
            String met = null;
            for (Item item : chart.at(next)) {
                List<String> types = item.clitics().types();
                if (types.size() > pending.size()
                        && types.subList(0, pending.size()).equals(pending)
                        && step.isClitic(types.get(pending.size()))
                        && !types.get(pending.size()).equals(met)) {
                    met = types.get(pending.size());
                    step(number + 1, 0, at, types.subList(0, pending.size() + 1));
                }
            }
        }

        private int skipQuotes(int at) {
            int next = at;
            while (next < chart.size() && next < at + 2 && chart.sign(next) == '"') {
                next++;
            }
            return next;
        }

        private void take(Step step, Item item) {
            if (step.name() != null) {
                taken.add(item);
                names.add(step.name());
            }
        }

        private void drop(Step step) {
            if (step.name() != null) {
                taken.remove(taken.size() - 1);
                names.remove(names.size() - 1);
            }
        }

        private void finish(int end) {
            if (longest != null && longest.end >= end) {
                return;
            }
            Map<String, Item> parts = new HashMap<>();
            for (int i = 0; i < taken.size(); i++) {
                String name = names.get(i);
                for (int n = 2; parts.containsKey(name); n++) {
                    name = names.get(i) + n;
                }
                parts.put(name, taken.get(i));
            }
            Object value = maker.make(candidate.rule(), parts);
            if (value != null) {
                longest = new Found(candidate, end, value, first.clitics(), Map.copyOf(parts));
            }
        }
    }
}
