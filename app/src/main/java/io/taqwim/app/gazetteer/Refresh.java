package io.taqwim.app.gazetteer;

import io.taqwim.engine.gazetteer.Term;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts terms of office into the tables. What the tables say stays: a term that is known gets an end where it had none, a new
 * one its own row. People are told by their Wikidata id, else by their English name.
 */
public final class Refresh {
    public static final String LEADERS = "gazetteer/leaders.tsv";
    private static final String SOURCE = "wikidata";
    private static final List<String> COLUMNS =
            List.of("person", "wikidata", "office", "iso2", "organisation", "from", "to", "sources");

    /** Column of the query by language. */
    private static final Map<String, String> NAMES = Map.of("ar", "nameAr", "ru", "nameRu");

    private static final int LONGEST_NAME = 100;

    private final PackFiles files;
    private final Set<String> offices = new HashSet<>();
    private final Set<String> states = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();
    private final List<Map<String, String>> terms = new ArrayList<>();
    private final Map<String, List<Map<String, String>>> termsOf = new HashMap<>();
    private final Map<String, String> personOfId = new HashMap<>();
    /** Names by language and person, of those who were not in the language's table. */
    private final Map<String, Map<String, String>> newNames = new TreeMap<>();

    private final List<String> refused = new ArrayList<>();
    private int added;
    private int ended;
    private int known;

    /**
     * What came of it.
     *
     * @param tables changed tables by path, whole
     * @param refused a sentence for each row that could not be taken
     */
    public record Outcome(Map<String, String> tables, int added, int ended, int known, List<String> refused) {}

    private Refresh(PackFiles files) {
        this.files = files;
        Tsv.read(files, "gazetteer/offices.tsv").forEach(row -> offices.add(row.cell("id")));
        Tsv.read(files, "gazetteer/countries.tsv").forEach(row -> states.add(row.cell("id")));
        Tsv.read(files, "gazetteer/organisations.tsv").forEach(row -> organisations.add(row.cell("id")));
        for (Tsv.Row row : Tsv.read(files, LEADERS)) {
            add(new LinkedHashMap<>(row.cells()));
            if (!row.cell("wikidata").isEmpty()) {
                personOfId.put(row.cell("wikidata"), row.cell("person"));
            }
        }
    }

    /** The tables with the rows of a query. */
    public static Outcome of(PackFiles files, QueryResult result) {
        Refresh refresh = new Refresh(files);
        int number = 0;
        for (Map<String, String> row : result.rows()) {
            number++;
            String wrong = refresh.take(row);
            if (wrong != null) {
                refresh.refused.add("row " + number + ": " + wrong);
            }
        }
        return refresh.outcome();
    }

    /** Takes a row, or says what is wrong with it. */
    private @Nullable String take(Map<String, String> row) {
        String id = row.getOrDefault("person", "");
        id = id.substring(id.lastIndexOf('/') + 1);
        String label = row.getOrDefault("personLabel", "");
        String person = personOfId.getOrDefault(id, label);
        String office = row.getOrDefault("office", "");
        String state = row.getOrDefault("iso2", "");
        String organisation = row.getOrDefault("organisation", "");
        String wrong = isId(id) ? wrongIn(id, person, office, state, organisation) : "person is no Wikidata item";
        if (wrong != null) {
            return wrong;
        }
        String from = day(row.getOrDefault("from", ""));
        String to = day(row.getOrDefault("to", ""));
        if (from == null || to == null) {
            return person + " has a first or last day that is no date";
        }
        personOfId.put(id, person);
        merge(Map.of(
                "person",
                person,
                "wikidata",
                id,
                "office",
                office,
                "iso2",
                state,
                "organisation",
                organisation,
                "from",
                from,
                "to",
                to,
                "sources",
                SOURCE));
        names(person, row);
        return null;
    }

    private @Nullable String wrongIn(String id, String person, String office, String state, String organisation) {
        if (!isName(person) || person.equals(id)) {
            return id + " has no English name that can be written into a table";
        }
        if (!offices.contains(office)) {
            return "office " + shown(office) + " is not in gazetteer/offices.tsv";
        }
        if (state.isEmpty() == organisation.isEmpty()) {
            return "needs iso2 or organisation, not both";
        }
        if (!state.isEmpty() && !states.contains(state)) {
            return "iso2 " + shown(state) + " is not in gazetteer/countries.tsv";
        }
        return organisation.isEmpty() || organisations.contains(organisation)
                ? null
                : "organisation " + shown(organisation) + " is not in gazetteer/organisations.tsv";
    }

    /** {@code 2021-01-20T00:00:00Z} as the day; null for what is no date. */
    private static @Nullable String day(String said) {
        int time = said.indexOf('T');
        String day = time < 0 ? said : said.substring(0, time);
        try {
            Term.day(day, false);
            return day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void merge(Map<String, String> term) {
        for (Map<String, String> row : termsOf.getOrDefault(String.valueOf(term.get("person")), List.of())) {
            boolean same = Stream.of("office", "iso2", "organisation")
                    .allMatch(column -> row.getOrDefault(column, "").equals(term.get(column)));
            if (same && isOneTerm(row, term)) {
                known++;
                if (row.getOrDefault("to", "").isEmpty()
                        && !String.valueOf(term.get("to")).isEmpty()) {
                    row.put("to", String.valueOf(term.get("to")));
                    row.put("sources", row.getOrDefault("sources", "") + ";to:" + SOURCE);
                    ended++;
                }
                return;
            }
        }
        add(new LinkedHashMap<>(term));
        added++;
    }

    private void add(Map<String, String> term) {
        terms.add(term);
        termsOf.computeIfAbsent(term.getOrDefault("person", ""), p -> new ArrayList<>())
                .add(term);
    }

    /** Terms that begin in the same year, or one of which has no beginning, or that overlap, are one term. */
    private static boolean isOneTerm(Map<String, String> row, Map<String, String> term) {
        String from = row.getOrDefault("from", "");
        String other = term.getOrDefault("from", "");
        if (from.isEmpty() || other.isEmpty() || year(from).equals(year(other))) {
            return true;
        }
        String end = row.getOrDefault("to", "");
        String otherEnd = term.getOrDefault("to", "");
        return (end.isEmpty() || other.compareTo(end) < 0) && (otherEnd.isEmpty() || from.compareTo(otherEnd) < 0);
    }

    private static String year(String day) {
        return day.substring(0, Math.min(4, day.length()));
    }

    private void names(String person, Map<String, String> row) {
        NAMES.forEach((language, column) -> {
            String name = row.getOrDefault(column, "");
            if (isName(name)) {
                newNames.computeIfAbsent(language, l -> new TreeMap<>()).putIfAbsent(person, name);
            }
        });
    }

    private static boolean isId(String id) {
        return id.length() > 1 && id.charAt(0) == 'Q' && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    /** Letters and what stands between them in names; nothing that a table or a terminal would take for something else. */
    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.codePoints()
                        .allMatch(c -> Character.isLetter(c)
                                || Character.getType(c) == Character.NON_SPACING_MARK
                                || " .-'’ʻʼ".indexOf(c) >= 0);
    }

    private static String shown(String value) {
        return isName(value.replace('_', ' ')) ? value : "of that row";
    }

    private Outcome outcome() {
        Map<String, String> tables = new TreeMap<>();
        if (added + ended > 0) {
            terms.sort(Comparator.comparing((Map<String, String> row) ->
                            row.getOrDefault("iso2", "").isEmpty())
                    .thenComparing(row -> row.getOrDefault("iso2", ""))
                    .thenComparing(row -> row.getOrDefault("organisation", ""))
                    .thenComparing(row -> row.getOrDefault("office", ""))
                    .thenComparing(row -> row.getOrDefault("from", "")));
            List<String> lines = new ArrayList<>();
            terms.forEach(row -> lines.add(String.join(
                    "\t",
                    COLUMNS.stream().map(column -> row.getOrDefault(column, "")).toList())));
            tables.put(LEADERS, table(LEADERS, lines));
        }
        newNames.forEach((language, names) -> addNames(language, names, tables));
        return new Outcome(tables, added, ended, known, List.copyOf(refused));
    }

    private void addNames(String language, Map<String, String> names, Map<String, String> tables) {
        String path = "languages/" + language + "/names/people.tsv";
        if (!files.has(path)) {
            return;
        }
        Map<String, String> lines = new TreeMap<>();
        int width = 0;
        for (Tsv.Row row : Tsv.read(files, path)) {
            lines.put(row.cell("id"), String.join("\t", row.cells().values()));
            width = Math.max(width, row.cells().size());
        }
        int before = lines.size();
        String rest = "\t".repeat(Math.max(0, width - 2));
        names.forEach((person, name) -> lines.putIfAbsent(person, person + "\t" + name + rest));
        if (lines.size() > before) {
            tables.put(path, table(path, List.copyOf(lines.values())));
        }
    }

    /** A table's own head, then these lines. */
    private String table(String path, List<String> lines) {
        StringBuilder table = new StringBuilder();
        for (String line : files.read(path).split("\n", -1)) {
            table.append(line).append('\n');
            if (!line.startsWith("#") && !line.isBlank()) {
                break;
            }
        }
        lines.forEach(line -> table.append(line).append('\n'));
        return table.toString();
    }
}
