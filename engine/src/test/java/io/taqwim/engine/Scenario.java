package io.taqwim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.MentionRef;
import io.taqwim.engine.model.Move;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Placing;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.ReportClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.NullUnmarked;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A folder of {@code scenarios/}: its reports, and the calendar that they should give; keys: the README there. */
@NullUnmarked
final class Scenario {
    private static final Path SCENARIOS = Path.of("..", "scenarios");
    private static final Set<String> CLOSED = Set.of("visit", "meeting", "call", "signing");

    private final String name;
    private final List<Report> reports = new ArrayList<>();
    private final Map<String, Object> expected;

    Scenario(Path folder) throws IOException {
        name = folder.getFileName().toString();
        reports.addAll(reports(folder.resolve("reports.jsonl")));
        expected = map(yaml(Files.readString(folder.resolve("calendar.yml"))));
    }

    static List<Scenario> all() throws IOException {
        List<Scenario> all = new ArrayList<>();
        try (Stream<Path> found = Files.list(SCENARIOS)) {
            for (Path folder : found.filter(Files::isDirectory).sorted().toList()) {
                all.add(new Scenario(folder));
            }
        }
        assertThat(all).hasSizeGreaterThan(14);
        return all;
    }

    static List<Report> reports(Path lines) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (String line : Files.readAllLines(lines)) {
            if (!line.isBlank()) {
                reports.add(report(map(yaml(line))));
            }
        }
        return reports;
    }

    String name() {
        return name;
    }

    List<Report> reports() {
        return reports;
    }

    /** Whether the engine's own reading of the reports gives the whole calendar: {@code read: whole}. */
    boolean isReadWhole() {
        return "whole".equals(expected.get("read"));
    }

    void check(Calendar calendar) {
        assertThat(differences(calendar, Object::equals)).isEmpty();
    }

    /**
     * Where a calendar is not as expected, a sentence each.
     *
     * @param names whether two spellings may be one person's
     */
    List<String> differences(Calendar calendar, BiPredicate<Object, String> names) {
        Check check = new Check(calendar, names);
        check.check();
        return check.soft.assertionErrorsCollected().stream()
                .map(AssertionError::getMessage)
                .toList();
    }

    private static Object yaml(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    private static List<?> list(Object node) {
        return node == null ? List.of() : (List<?>) node;
    }

    private static String text(Object node) {
        return node == null ? null : node.toString();
    }

    private static Report report(Map<String, Object> fields) {
        String title = text(fields.get("title"));
        String whole = Report.wholeText(title, fields.get("text").toString());
        String published = text(fields.get("published"));
        String id = text(fields.get("id"));
        return new Report(
                id == null ? Report.idOf(text(fields.get("publisher")), text(fields.get("url")), whole) : id,
                whole,
                title,
                text(fields.get("url")),
                text(fields.get("publisher")),
                published == null ? null : LocalDate.parse(published.substring(0, 10)),
                published,
                null,
                null);
    }

    private final class Check {
        private final Calendar calendar;
        private final BiPredicate<Object, String> names;
        private final SoftAssertions soft = new SoftAssertions();

        Check(Calendar calendar, BiPredicate<Object, String> names) {
            this.calendar = calendar;
            this.names = names;
        }

        void check() {
            soft.assertThat(calendar.asOf()).hasToString(text(expected.get("asOf")));
            checkPublished();
            Map<String, CalendarEvent> found = new LinkedHashMap<>();
            List<CalendarEvent> left = new ArrayList<>(calendar.events());
            for (Object node : list(expected.get("events"))) {
                Map<String, Object> event = map(node);
                CalendarEvent likest = left.stream()
                        .filter(one -> score(one, event) > 0)
                        .max((a, b) -> Integer.compare(score(a, event), score(b, event)))
                        .orElse(null);
                soft.assertThat(likest)
                        .as(
                                "an event %s among %s",
                                event.get("name"),
                                left.stream().map(this::shown).toList())
                        .isNotNull();
                if (likest == null) {
                    continue;
                }
                left.remove(likest);
                found.put(text(event.get("name")), likest);
            }
            for (Object node : list(expected.get("events"))) {
                if (found.containsKey(text(map(node).get("name")))) {
                    checkEvent(map(node), found);
                }
            }
            soft.assertThat(left.stream().map(this::shown))
                    .as("events besides these")
                    .isEmpty();
        }

        private void checkPublished() {
            Map<String, String> placed = new TreeMap<>();
            for (Placing placing : calendar.placings()) {
                placed.put(placing.report(), placing.published().toString());
            }
            Map<String, String> wanted = new TreeMap<>();
            if (expected.get("published") != null) {
                map(expected.get("published")).forEach((report, day) -> wanted.put(report, day.toString()));
            }
            soft.assertThat(placed).as("published").isEqualTo(wanted);
        }

        private int score(CalendarEvent event, Map<String, Object> wanted) {
            if (!event.kind().equals(wanted.get("kind"))) {
                return 0;
            }
            Map<String, String> fields = fields(event);
            int score = 1;
            for (String key : List.of("start", "end", "country", "city")) {
                score += wanted.containsKey(key)
                                && String.valueOf(wanted.get(key)).equals(fields.get(key))
                        ? 1
                        : 0;
            }
            Set<String> ids = new TreeSet<>();
            event.parties().forEach(party -> ids.add(party.id()));
            for (Object party : list(wanted.get("parties"))) {
                score += ids.contains(text(map(party).get("id"))) ? 3 : 0;
            }
            return score;
        }

        private String shown(CalendarEvent event) {
            return event.title().in("en") + " " + event.when() + " " + event.mentions();
        }

        private static Map<String, String> fields(CalendarEvent event) {
            Map<String, String> fields = new TreeMap<>();
            fields.put("kind", event.kind());
            fields.put("rank", String.valueOf(event.rank()));
            fields.put("status", event.status().code());
            fields.put("start", String.valueOf(event.when().start()));
            fields.put("end", String.valueOf(event.when().end()));
            fields.put(
                    "precision",
                    event.when().precision() == null
                            ? "null"
                            : event.when().precision().code());
            fields.put("country", String.valueOf(event.place().country()));
            fields.put("city", String.valueOf(event.place().city()));
            fields.put("background", Boolean.toString(event.background()));
            fields.put("independent", Integer.toString(event.sources().independent()));
            return fields;
        }

        private void checkEvent(Map<String, Object> wanted, Map<String, CalendarEvent> found) {
            String name = text(wanted.get("name"));
            CalendarEvent event = found.get(name);
            Map<String, String> fields = fields(event);
            Map<String, String> expectedFields = new TreeMap<>();
            fields.keySet().stream()
                    .filter(wanted::containsKey)
                    .forEach(key -> expectedFields.put(key, String.valueOf(wanted.get(key))));
            soft.assertThat(fields).as(name + " " + shown(event)).containsAllEntriesOf(expectedFields);
            if (wanted.containsKey("partOf")) {
                Object parent = wanted.get("partOf");
                soft.assertThat(event.partOf())
                        .as(name + " partOf")
                        .isEqualTo(parent == null ? null : idOf(found.get(parent.toString())));
            }
            checkParties(name, event, wanted);
            if (wanted.containsKey("reports")) {
                soft.assertThat(event.mentions().stream()
                                .map(MentionRef::report)
                                .distinct())
                        .as(name + " reports")
                        .containsExactlyInAnyOrderElementsOf(list(wanted.get("reports")).stream()
                                .map(Object::toString)
                                .toList());
            }
            if (wanted.containsKey("conflicts")) {
                checkConflicts(name, event, list(wanted.get("conflicts")));
            }
            checkHistory(name, event, list(wanted.get("history")));
            for (Object report : list(wanted.get("deniedBy"))) {
                soft.assertThat(event.claims().stream()
                                .filter(claim -> claim.mention() == null)
                                .map(ReportClaim::report))
                        .as(name + " deniedBy")
                        .contains(report.toString());
            }
        }

        private void checkParties(String name, CalendarEvent event, Map<String, Object> wanted) {
            if (!wanted.containsKey("parties")) {
                return;
            }
            Map<String, Participant> parties = new TreeMap<>();
            event.parties().forEach(party -> parties.put(party.id(), party));
            for (Object node : list(wanted.get("parties"))) {
                Map<String, Object> party = map(node);
                Participant there = parties.get(text(party.get("id")));
                soft.assertThat(there)
                        .as(name + " " + party + " among " + event.parties())
                        .isNotNull();
                if (there == null) {
                    continue;
                }
                soft.assertThat(there.role()).as(name + " " + party).isEqualTo(party.get("role"));
                if (party.containsKey("person")) {
                    Object person = party.get("person");
                    boolean same = person == null || there.person() == null
                            ? person == there.person()
                            : names.test(person, there.person());
                    soft.assertThat(same)
                            .as(name + " " + party + " was " + there.person())
                            .isTrue();
                }
            }
            if (CLOSED.contains(event.kind())) {
                soft.assertThat(parties).as(name + " parties").hasSameSizeAs(list(wanted.get("parties")));
            }
        }

        private void checkConflicts(String name, CalendarEvent event, List<?> wanted) {
            List<String> expected = new ArrayList<>();
            for (Object node : wanted) {
                Map<String, Object> conflict = map(node);
                Set<String> values = new TreeSet<>();
                list(conflict.get("values")).forEach(value -> values.add(value.toString()));
                expected.add(conflict.get("field") + " " + values + " " + conflict.get("chosen"));
            }
            List<String> found = new ArrayList<>();
            for (Conflict conflict : event.conflicts()) {
                Set<String> values = new TreeSet<>();
                conflict.sides().forEach(side -> values.add(side.value()));
                found.add(conflict.field() + " " + values + " " + conflict.chosen());
                soft.assertThat(conflict.why().in("ar")).isNotBlank();
            }
            soft.assertThat(found).as(name + " conflicts").containsExactlyInAnyOrderElementsOf(expected);
        }

        private void checkHistory(String name, CalendarEvent event, List<?> wanted) {
            int at = 0;
            for (Object node : wanted) {
                Map<String, Object> step = map(node);
                while (at < event.history().size() && !fits(event.history().get(at), step)) {
                    at++;
                }
                soft.assertThat(at)
                        .as(name + " history has " + step + " in its place: " + event.history())
                        .isLessThan(event.history().size());
                at++;
            }
        }

        private static String idOf(CalendarEvent event) {
            return event == null ? "an event that is not there" : event.id();
        }

        private static boolean fits(Move move, Map<String, Object> step) {
            return String.valueOf(move.asOf()).equals(String.valueOf(step.get("asOf")))
                    && (!step.containsKey("status") || move.status().code().equals(step.get("status")))
                    && (!step.containsKey("start")
                            || String.valueOf(move.start()).equals(String.valueOf(step.get("start"))))
                    && (!step.containsKey("end") || String.valueOf(move.end()).equals(String.valueOf(step.get("end"))));
        }
    }
}
