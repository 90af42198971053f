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
    /** Type of the items that digits are. */
    public static final String NUMBER = "number";

    /** Makes a value of what a rule captured; null when the parts do not fit together (the 31st of February). */
    public interface Maker {
        @Nullable
        Object make(Rule rule, Map<String, Item> parts);
    }

    /** Steps that a text of any length may take, beside those for each of its bytes: more than any report of a few pages. */
    private static final int EFFORT = 50_000;

    /** Making a value takes the time of about ten steps. */
    private static final int EFFORT_OF_A_VALUE = 10;

    /** In tokens; a longer line than any writer's is read in pieces. */
    private static final int LONGEST_LINE = 5_000;

    private static final Candidates.Candidate NOTHING =
            new Candidates.Candidate(new Rule("", "", "", List.of(), Map.of()), new Step[0], new long[0][], 0, 0);

    private final double effortOfAByte;
    private final int levels;
    private final Map<String, Type> types = new HashMap<>();

    /** A type that some step names: its number, the levels in which it begins a rule, and by level what it begins there. */
    private record Type(int number, BitSet begins, @Nullable Candidates[] candidates) {}

    private record Found(
            Candidates.Candidate candidate, int end, Object value, Proclitic clitics, Map<String, Item> parts) {}

    /**
     * @param effortOfAByte how many steps of patterns a text may take for each of its bytes; give it more than twice what
     *     ordinary text takes. What piles up words of rules without end is read as far as that goes, for no input may cost more than its
     *     length
     */
    public Grammar(List<List<Rule>> levels, double effortOfAByte) {
        this.effortOfAByte = effortOfAByte;
        this.levels = levels.size();
        for (int level = 0; level < levels.size(); level++) {
            int here = level;
            byFirstType(levels.get(level)).forEach((name, all) -> {
                Type type = type(name);
                type.begins().set(here);
                type.candidates()[here] = Candidates.of(name, all);
            });
        }
    }

    private Map<String, List<Candidates.Candidate>> byFirstType(List<Rule> rules) {
        Map<String, List<Candidates.Candidate>> byType = new HashMap<>();
        int order = 0;
        for (Rule rule : rules) {
            for (Rule.Pattern pattern : rule.patterns()) {
                Step[] steps = pattern.steps().toArray(Step[]::new);
                long[][] types = pattern.steps().stream().map(this::types).toArray(long[][]::new);
                for (int entry = 0; entry < steps.length; entry++) {
                    Step step = steps[entry];
                    Candidates.Candidate candidate = new Candidates.Candidate(rule, steps, types, entry, order);
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

    private long[] types(Step step) {
        BitSet numbers = new BitSet();
        step.choices().forEach(choice -> numbers.set(type(choice.type()).number()));
        return numbers.toLongArray();
    }

    private Type type(String name) {
        return types.computeIfAbsent(name, n -> new Type(types.size(), new BitSet(), new Candidates[levels]));
    }

    /** Longs that hold a bit for each type. */
    private int width() {
        return types.size() + 63 >> 6;
    }

    /**
     * Reads the chart, adds to it what was read, and returns that: line by line, level by level. Where the effort is spent
     * the chart is told so.
     */
    public List<Item> read(Chart chart, Maker maker) {
        Reading reading = new Reading(chart, maker);
        reading.read();
        return reading.made;
    }

    /** One reading of one chart. */
    private final class Reading {
        private final Chart chart;
        /** For each level the tokens at which a rule of it may begin: most words begin none. */
        private final BitSet[] places = new BitSet[levels];
        /** For each token the numbers of the types read there, those of glued letters among them, as bits. */
        private final long[] here;

        private final Walk walk;
        private final List<Item> made = new ArrayList<>();

        Reading(Chart chart, Maker maker) {
            this.chart = chart;
            here = new long[chart.size() * width()];
            int effort = EFFORT + (int) (chart.text().bytes() * effortOfAByte);
            walk = new Walk(chart, maker, here, width(), effort);
            Arrays.setAll(places, level -> new BitSet(chart.size()));
        }

        void read() {
            int first = 0;
            for (int end = 1; end <= chart.size() && walk.effort > 0; end++) {
                if (end == chart.size()
                        || end - first == LONGEST_LINE
                        || chart.token(end).gap() == Token.Gap.LINE) {
                    readLine(first, end);
                    first = end;
                }
            }
            if (walk.effort <= 0) {
                chart.leaveUnread(walk.last);
            }
        }

        /** No rule reads past the end of a line. */
        private void readLine(int first, int end) {
            for (int at = first; at < end; at++) {
                List<Item> items = chart.at(at);
                for (int i = 0; i < items.size(); i++) {
                    mark(items.get(i), 0);
                }
            }
            for (int level = 0; level < levels; level++) {
                BitSet begun = places[level];
                int at = begun.nextSetBit(first);
                while (at >= 0 && at < end && walk.effort > 0) {
                    readAt(at, level);
                    at = begun.nextSetBit(at + 1);
                }
            }
        }

        private void mark(Item item, int from) {
            List<String> clitics = item.clitics().types();
            for (int i = 0; i < clitics.size(); i++) {
                mark(item.first(), types.get(clitics.get(i)));
            }
            Type type = types.get(item.type());
            mark(item.first(), type);
            if (type != null) {
                BitSet begins = type.begins();
                for (int level = begins.nextSetBit(from); level >= 0; level = begins.nextSetBit(level + 1)) {
                    places[level].set(item.first());
                }
            }
        }

        private void mark(int at, @Nullable Type type) {
            if (type != null) {
                here[at * width() + (type.number() >> 6)] |= 1L << type.number();
            }
        }

        private void readAt(int at, int level) {
            List<Found> found = null;
            List<Item> items = chart.at(at);
            for (int i = 0; i < items.size(); i++) {
                Item first = items.get(i);
                Type type = types.get(first.type());
                Candidates candidates = type == null ? null : type.candidates()[level];
                if (candidates == null) {
                    continue;
                }
                Candidates.Entrants entrants = candidates.of(first);
                long takes = entrants.takes(first);
                for (int c = 0; c < entrants.all().length; c++) {
                    if (entrants.begins(c, takes, first)) {
                        Candidates.Candidate candidate = entrants.all()[c];
                        Found longest = walk.longest(candidate, first);
                        if (longest != null) {
                            found = found == null ? new ArrayList<>(2) : found;
                            keep(longest, found);
                        }
                    }
                }
            }
            if (found != null) {
                found.forEach(one -> add(at, one, level));
            }
        }

        private void add(int at, Found one, int level) {
            Rule rule = one.candidate.rule();
            Item item = new Item(rule.type(), one.value, at, one.end, one.clitics, rule.id(), one.parts);
            chart.add(item);
            made.add(item);
            mark(item, level + 1);
        }
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

    /** Walks of one pattern from one first item at a time; depth is bounded by the pattern. */
    private static final class Walk {
        private final Chart chart;
        private final Maker maker;
        private final long[] here;
        private final int width;
        private Item[] taken = new Item[16];
        private String[] names = new String[16];
        private int size;
        private Candidates.Candidate candidate = NOTHING;
        private Proclitic clitics = Proclitic.NONE;
        private @Nullable Found longest;
        private int effort;
        /** The token at which the latest walk began. */
        private int last;

        Walk(Chart chart, Maker maker, long[] here, int width, int effort) {
            this.effort = effort;
            this.chart = chart;
            this.maker = maker;
            this.here = here;
            this.width = width;
        }

        @Nullable
        Found longest(Candidates.Candidate pattern, Item first) {
            last = first.first();
            candidate = pattern;
            clitics = first.clitics();
            longest = null;
            Step entry = pattern.steps()[pattern.entry()];
            take(entry, first);
            if (entry.repeated()) {
                step(pattern.entry(), 1, first.end(), List.of());
            }
            step(pattern.entry() + 1, 0, first.end(), List.of());
            drop(entry);
            return longest;
        }

        private void step(int number, int repeats, int at, List<String> pending) {
            if (number == candidate.steps().length) {
                if (pending.isEmpty()) {
                    finish(at);
                }
                return;
            }
            effort--;
            Step step = candidate.steps()[number];
            if (step.absent()) {
                if (!standsAt(at, step)) {
                    step(number + 1, 0, at, pending);
                }
                return;
            }
            if (step.optional()) {
                step(number + 1, 0, at, pending);
            }
            int next = skipQuotes(at);
            if (next >= chart.size() || !mayStand(number, next)) {
                return;
            }
            asClitic(step, number, at, next, pending);
            Token.Gap gap = chart.token(next).gap();
            if (gap == Token.Gap.LINE || (step.glued() && gap != Token.Gap.GLUED)) {
                return;
            }
            List<Item> here = chart.at(next);
            for (int i = 0; i < here.size(); i++) {
                Item item = here.get(i);
                if (step.takes(item) && follows(item, pending)) {
                    take(step, item);
                    if (step.repeated() && repeats + 1 < Step.MOST) {
                        step(number, repeats + 1, item.end(), List.of());
                    }
                    step(number + 1, 0, item.end(), List.of());
                    drop(step);
                }
            }
        }

        /** Whether something of a type that a step takes was read at a token. */
        private boolean mayStand(int number, int at) {
            long[] takes = candidate.types()[number];
            for (int i = 0; i < takes.length; i++) {
                if ((here[at * width + i] & takes[i]) != 0) {
                    return true;
                }
            }
            return false;
        }

        private static boolean follows(Item item, List<String> pending) {
            List<String> glued = item.clitics().types();
            return glued.isEmpty() ? pending.isEmpty() : glued.equals(pending);
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
        private void asClitic(Step step, int number, int at, int next, List<String> pending) {
            if (step.glued()) {
                return;
            }
            String met = null;
            List<Item> items = chart.at(next);
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
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
                if (size == taken.length) {
                    taken = Arrays.copyOf(taken, size * 2);
                    names = Arrays.copyOf(names, size * 2);
                }
                taken[size] = item;
                names[size++] = step.name();
            }
        }

        private void drop(Step step) {
            if (step.name() != null) {
                size--;
            }
        }

        /** The names of what was taken, the second "m" as "m2". */
        private String[] different() {
            String[] different = names;
            for (int i = 1; i < size; i++) {
                for (int n = 2; isAmong(different, i); n++) {
                    different = different == names ? names.clone() : different;
                    different[i] = names[i] + n;
                }
            }
            return different;
        }

        private static boolean isAmong(String[] different, int last) {
            for (int i = 0; i < last; i++) {
                if (different[i].equals(different[last])) {
                    return true;
                }
            }
            return false;
        }

        private void finish(int end) {
            if (longest != null && longest.end >= end) {
                return;
            }
            effort -= EFFORT_OF_A_VALUE;
            Map<String, Item> captured = Few.of(different(), taken, size);
            Object value = maker.make(candidate.rule(), captured);
            if (value != null) {
                longest = new Found(candidate, end, value, clitics, captured);
            }
        }
    }
}
