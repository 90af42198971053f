package io.taqwim.engine.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a level that a type begins: those that take any value of it, or another one, and for each value that some
 * rule names all that take this one, in the order of the rules.
 */
record Candidates(Entrants ofOthers, Map<String, Entrants> byValue) {
    static Candidates of(String type, List<Candidate> all) {
        Map<String, Entrants> byValue = new HashMap<>();
        for (Candidate candidate : all) {
            for (Step.Choice choice : candidate.first().choices()) {
                if (choice.type().equals(type) && choice.value() != null) {
                    byValue.computeIfAbsent(choice.value(), value -> taking(type, value, all));
                }
            }
        }
        return new Candidates(taking(type, null, all), byValue);
    }

    private static Entrants taking(String type, @Nullable String value, List<Candidate> all) {
        return Entrants.of(all.stream()
                .filter(candidate -> candidate.first().choices().stream()
                        .anyMatch(choice -> choice.type().equals(type)
                                && (choice.value() == null || choice.value().equals(value))))
                .toList());
    }

    Entrants of(Item item) {
        return byValue.isEmpty() ? ofOthers : byValue.getOrDefault(item.text(), ofOthers);
    }

    /**
     * A rule with one of its patterns, entered at a step before which all others are optional.
     *
     * @param types for each step the numbers of the types that it takes, as bits
     */
    record Candidate(Rule rule, Step[] steps, long[][] types, int entry, int order) {
        Step first() {
            return steps[entry];
        }
    }

    /**
     * Rules that the same item may begin. Many begin alike: what their first steps take is asked once.
     *
     * @param firsts what first steps take, each once
     * @param first for each rule the number of what its first step takes
     */
    record Entrants(Candidate[] all, List<Step> firsts, int[] first) {
        static Entrants of(List<Candidate> candidates) {
            List<List<Step.Choice>> different = new ArrayList<>();
            List<Step> firsts = new ArrayList<>();
            int[] first = new int[candidates.size()];
            for (int i = 0; i < first.length; i++) {
                Step step = candidates.get(i).first();
                first[i] = different.indexOf(step.choices());
                if (first[i] < 0) {
                    first[i] = different.size();
                    different.add(step.choices());
                    firsts.add(step);
                }
            }
            return new Entrants(candidates.toArray(Candidate[]::new), firsts, first);
        }

        /** Of as many of them as there are bits, which take an item. */
        long takes(Item item) {
            long takes = 0;
            for (int i = 0; i < firsts.size() && i < Long.SIZE; i++) {
                takes |= firsts.get(i).takes(item) ? 1L << i : 0;
            }
            return takes;
        }

        boolean begins(int rule, long takes, Item item) {
            return first[rule] < Long.SIZE
                    ? (takes >>> first[rule] & 1) != 0
                    : all[rule].first().takes(item);
        }
    }
}
