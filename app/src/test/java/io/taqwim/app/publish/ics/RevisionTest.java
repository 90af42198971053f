package io.taqwim.app.publish.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.publish.Publication;
import io.taqwim.app.publish.RandomCalendars;
import io.taqwim.engine.Pipeline;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class RevisionTest {
    private static final PackFiles FILES = PackFiles.packed();
    private static final Terms TERMS = Terms.read(FILES, "ar");
    private static final int STEPS = 20;

    @Test
    void stamps_move_when_what_is_seen_moves_and_never_otherwise() {
        int moved = 0;
        for (int seed = 0; seed < 40; seed++) {
            RandomCalendars random = new RandomCalendars(seed).fill(20);
            Map<String, String> before = Map.of();
            for (int step = 0; step < STEPS; step++) {
                Map<String, String> after = components(random.publication("ar"));
                moved += compare(before, after, "seed " + seed + " step " + step);
                before = after;
                random.edit();
            }
        }
        assertThat(moved).isGreaterThan(100);
    }

    @Test
    void so_it_is_when_reports_come_in_one_by_one() throws IOException {
        Pipeline pipeline = Pipeline.of(FILES);
        int kept = 0;
        int moved = 0;
        for (Path file : shipped()) {
            List<Mentions> said = new ArrayList<>();
            Map<String, String> before = Map.of();
            for (Report report : reports(file)) {
                said.add(pipeline.understand(report));
                Publication all = Publication.of(pipeline.calendar(said, null), Publication.reports(said), "ar");
                Map<String, String> after = components(all);
                moved += compare(before, after, file + " " + report.id());
                kept += (int)
                        before.keySet().stream().filter(after::containsKey).count();
                before = after;
            }
        }
        assertThat(kept).isGreaterThan(80);
        assertThat(moved).isGreaterThan(5);
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> scenarios = Files.list(Path.of("../scenarios"))) {
            return Stream.concat(
                            Stream.of(Path.of("../samples/reports.jsonl")),
                            scenarios
                                    .map(folder -> folder.resolve("reports.jsonl"))
                                    .filter(Files::exists))
                    .sorted()
                    .toList();
        }
    }

    /** How many sequence numbers went up; each only where days or title moved, and none went down. */
    private static int compare(Map<String, String> before, Map<String, String> after, String step) {
        int moved = 0;
        for (Map.Entry<String, String> is : after.entrySet()) {
            String was = before.get(is.getKey());
            if (was == null) {
                continue;
            }
            int from = sequence(was);
            int to = sequence(is.getValue());
            assertThat(to).as("%s of %s", step, is.getKey()).isGreaterThanOrEqualTo(from);
            if (seen(was).equals(seen(is.getValue()))) {
                assertThat(is.getValue()).as("%s of %s", step, is.getKey()).isEqualTo(was);
            }
            moved += to > from ? 1 : 0;
        }
        return moved;
    }

    /** All but the stamps. */
    private static String seen(String component) {
        return component.replaceAll("(?m)^(DTSTAMP|LAST-MODIFIED|SEQUENCE):.*$", "");
    }

    private static int sequence(String component) {
        String rest = component.substring(component.indexOf("SEQUENCE:") + "SEQUENCE:".length());
        return Integer.parseInt(rest.lines().findFirst().orElseThrow());
    }

    private static Map<String, String> components(Publication publication) {
        byte[] bytes = IcsCalendar.bytes(publication, Feed.all("ar").past(Feed.Past.ALL), TERMS, Address.FILE);
        Map<String, String> components = new HashMap<>();
        for (String part : new String(bytes, StandardCharsets.UTF_8).split("BEGIN:VEVENT\r\n")) {
            if (part.startsWith("UID:")) {
                components.put(part.substring(0, part.indexOf('\r')), part);
            }
        }
        return components;
    }

    /** Those that have a day, by it. */
    private static List<Report> reports(Path file) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Map<String, String> fields = new HashMap<>();
            try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
                json.nextToken();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    fields.put(name, json.getString());
                }
            }
            String published = fields.get("published");
            if (published != null) {
                reports.add(new Report(
                        String.valueOf(fields.get("id")),
                        Report.wholeText(fields.get("title"), String.valueOf(fields.get("text"))),
                        fields.get("title"),
                        fields.get("url"),
                        fields.get("publisher"),
                        LocalDate.parse(published.substring(0, 10)),
                        published,
                        null,
                        null));
            }
        }
        reports.sort((a, b) -> String.valueOf(a.published()).compareTo(String.valueOf(b.published())));
        return reports;
    }
}
