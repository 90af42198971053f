package io.taqwim.app.evaluate;

import io.taqwim.engine.check.Agreement;
import io.taqwim.engine.check.Outline;
import io.taqwim.engine.check.Pairing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts over all reports: events found and strictly found, fields that agree in the pairs, quotes that stand where they
 * say, and pairs whose quotes overlap.
 */
public final class Score {
    private static final List<String> TEXTS = List.of("kind", "rank", "status", "start", "end", "precision");

    private final Map<String, Share> fields = new LinkedHashMap<>();
    private final Share quotes = new Share();
    private final Share evidence = new Share();
    private final Agreement agreement = new Agreement();

    /** So many of so many. */
    public static final class Share {
        private int part;
        private int all;

        void count(boolean holds) {
            part += holds ? 1 : 0;
            all++;
        }

        public int all() {
            return all;
        }

        /** 0 where there were none. */
        public double share() {
            return all == 0 ? 0 : (double) part / all;
        }
    }

    /**
     * Adds a report.
     *
     * @param goldLine what a reader found, as docs/formats.md, section 2, has it
     * @param systemLine the machine's line; an empty map where it has none
     * @param text the whole text, null where it is not known: then quotes are not counted
     */
    public void add(Map<?, ?> goldLine, Map<?, ?> systemLine, @Nullable String text) {
        List<Told> wanted = Told.of(goldLine);
        List<Told> got = Told.of(systemLine);
        List<Outline> outlines = wanted.stream().map(Told::outline).toList();
        List<Outline> read = got.stream().map(Told::outline).toList();
        List<Pairing.Pair> pairs = Pairing.of(outlines, read);
        agreement.add(outlines, read, pairs);
        Map<String, String> goldIdOfFound = new HashMap<>();
        Set<String> paired = new HashSet<>();
        for (Pairing.Pair pair : pairs) {
            Told told = wanted.get(pair.told());
            String id = String.valueOf(told.text("id"));
            paired.add(id);
            goldIdOfFound.put(String.valueOf(got.get(pair.found()).text("id")), id);
        }
        for (Pairing.Pair pair : pairs) {
            Told told = wanted.get(pair.told());
            Told machine = got.get(pair.found());
            compare(told, machine, goldIdOfFound, paired);
            if (text != null) {
                evidence.count(overlap(told, machine, text));
            }
        }
        if (text != null) {
            got.forEach(machine -> machine.evidence().forEach(words -> quotes.count(isTrue(words, text))));
        }
    }

    private void compare(Told told, Told machine, Map<String, String> goldIdOfFound, Set<String> paired) {
        for (String field : TEXTS) {
            compare(field, told.text(field), machine.text(field));
        }
        compare("country", told.place("country"), machine.place("country"));
        compare("city", told.place("city"), machine.place("city"));
        compare("parties", told.parties(), machine.parties());
        compare("roles", told.byParty("role"), machine.byParty("role"));
        people(told.byParty("person"), machine.byParty("person"));
        compare("topics", orNull(told.topics()), orNull(machine.topics()));
        compare("background", told.background(), machine.background());
        String speaker = told.text("attributedTo");
        String other = machine.text("attributedTo");
        if (speaker != null || other != null) {
            count("attributedTo", speaker != null && other != null && NameSound.alike(speaker, other));
        }
        String whole = told.text("partOf");
        if (whole != null && paired.contains(whole)) {
            count("partOf", whole.equals(goldIdOfFound.get(String.valueOf(machine.text("partOf")))));
        }
    }

    private static @Nullable Set<String> orNull(Set<String> values) {
        return values.isEmpty() ? null : new TreeSet<>(values);
    }

    private void people(Map<String, String> told, Map<String, String> machine) {
        if (!told.isEmpty() || !machine.isEmpty()) {
            count(
                    "people",
                    told.keySet().equals(machine.keySet())
                            && told.entrySet().stream()
                                    .allMatch(person -> NameSound.alike(
                                            person.getValue(), machine.getOrDefault(person.getKey(), ""))));
        }
    }

    private void compare(String field, @Nullable Object told, @Nullable Object machine) {
        if (told != null || machine != null) {
            count(field, Objects.equals(told, machine));
        }
    }

    private void count(String field, boolean agrees) {
        fields.computeIfAbsent(field, f -> new Share()).count(agrees);
    }

    private static boolean isTrue(Told.Words words, String text) {
        Integer start = words.start();
        if (start == null) {
            return text.contains(words.quote());
        }
        int length = words.quote().codePointCount(0, words.quote().length());
        int size = text.codePointCount(0, text.length());
        if (start < 0 || start + length > size) {
            return false;
        }
        int from = text.offsetByCodePoints(0, start);
        return text.startsWith(words.quote(), from);
    }

    private static boolean overlap(Told told, Told machine, String text) {
        for (Told.Words wanted : told.evidence()) {
            int from = begin(wanted, text);
            int to = from + wanted.quote().codePointCount(0, wanted.quote().length());
            for (Told.Words got : machine.evidence()) {
                int start = begin(got, text);
                int end = start + got.quote().codePointCount(0, got.quote().length());
                if (from >= 0 && start >= 0 && from < end && start < to) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int begin(Told.Words words, String text) {
        if (words.start() != null) {
            return words.start();
        }
        int at = text.indexOf(words.quote());
        return at < 0 ? at : text.codePointCount(0, at);
    }

    /** Events found, and those of them that agree strictly. */
    public Agreement agreement() {
        return agreement;
    }

    /** By field: in how many pairs of those in which either has a value the two agree. */
    public Map<String, Share> fields() {
        return new LinkedHashMap<>(fields);
    }

    public Share quotes() {
        return quotes;
    }

    public Share evidence() {
        return evidence;
    }
}
