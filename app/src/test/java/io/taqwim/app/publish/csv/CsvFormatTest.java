package io.taqwim.app.publish.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.taqwim.app.publish.Document;
import io.taqwim.app.publish.Publication;
import io.taqwim.app.publish.RandomCalendars;
import io.taqwim.app.publish.agenda.Sample;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.text.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class CsvFormatTest {
    private static final PackFiles FILES = PackFiles.packed();

    private record Field(String name, String type, String description) {}

    @Test
    void the_description_of_the_data_has_the_columns_that_are_written() {
        Map<String, List<Field>> described = described();
        Map<String, List<String>> written = new LinkedHashMap<>();
        CsvFormat.tables(FILES).forEach(table -> written.put(table.name(), table.header()));
        assertThat(described.keySet()).containsExactlyElementsOf(written.keySet());
        written.forEach((table, header) -> assertThat(described.get(table))
                .as(table)
                .extracting(Field::name)
                .isEqualTo(header));
    }

    @Test
    void the_page_for_people_says_the_same_of_every_column() throws IOException {
        String page = Files.readString(Path.of("../docs/data.md"));
        described().forEach((table, fields) -> {
            assertThat(page).contains("### " + table + ".csv");
            String part = page.substring(page.indexOf("### " + table + ".csv"));
            for (Field field : fields) {
                String meaning = field.description().replace('|', '¦');
                assertThat(part).contains("| `" + field.name() + "` | " + field.type() + " | " + meaning + " |");
            }
        });
    }

    @Test
    void cells_are_of_the_type_that_the_description_gives_and_harmless() {
        Map<String, List<Field>> described = described();
        for (int seed = 0; seed < 40; seed++) {
            Publication random = new RandomCalendars(seed).fill(25).publication("ar");
            tables(random).forEach((table, rows) -> {
                for (NamedCsvRecord row : rows) {
                    for (Field field : described.getOrDefault(table, List.of())) {
                        check(field, row.getField(field.name()));
                    }
                }
            });
        }
    }

    private static void check(Field field, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (field.type()) {
            case "date" -> assertThat(LocalDate.parse(cell)).isNotNull();
            case "integer", "year" -> assertThat(Integer.parseInt(cell)).isNotNegative();
            case "boolean" -> assertThat(cell).isIn("true", "false");
            default -> {
                assertThat(cell)
                        .doesNotStartWith("=")
                        .doesNotStartWith("+")
                        .doesNotStartWith("-")
                        .doesNotStartWith("@");
                assertThat(cell.codePoints().filter(Visible::acts)).isEmpty();
            }
        }
    }

    @Test
    void each_table_holds_what_the_calendar_holds() {
        for (int seed = 0; seed < 20; seed++) {
            Publication random = new RandomCalendars(seed).fill(25).publication("ar");
            Map<String, List<NamedCsvRecord>> tables = tables(random);
            List<CalendarEvent> events = random.calendar().events();
            assertThat(tables.get("events"))
                    .extracting(row -> row.getField("id") + row.getField("start") + row.getField("status"))
                    .isEqualTo(events.stream()
                            .map(event -> event.id()
                                    + (event.when().start() == null
                                            ? ""
                                            : event.when().start())
                                    + event.status().code())
                            .toList());
            assertThat(tables.get("claims"))
                    .hasSize(events.stream()
                            .mapToInt(event -> event.claims().size())
                            .sum());
            assertThat(tables.get("history"))
                    .hasSize(events.stream()
                            .mapToInt(event -> event.history().size())
                            .sum());
            assertThat(tables.get("participants")).hasSize(2 * events.size());
            assertThat(tables.get("programme")).hasSize((int)
                    events.stream().filter(event -> event.partOf() != null).count());
        }
    }

    @Test
    void a_conflict_has_a_row_for_each_value_and_the_programme_counts_days() {
        Map<String, List<NamedCsvRecord>> tables = tables(Publication.of(Sample.calendar(), Sample.REPORTS, "en"));
        assertThat(tables.get("conflicts"))
                .extracting(row -> row.getField("field") + " " + row.getField("value") + " " + row.getField("chosen"))
                .containsExactly(
                        "rank state true", "rank official false", "end 2026-04-16 true", "end 2026-04-15 false");
        assertThat(tables.get("programme"))
                .extracting(row -> row.getField("event") + " " + row.getField("item") + " " + row.getField("day"))
                .containsExactly("1 2 2");
    }

    private static Map<String, List<NamedCsvRecord>> tables(Publication publication) {
        Map<String, List<NamedCsvRecord>> tables = new LinkedHashMap<>();
        for (Document document : new CsvFormat().documents(publication, FILES)) {
            if (document.name().endsWith(".csv")) {
                String text = new String(document.bytes(), StandardCharsets.UTF_8);
                String table = document.name().substring(0, document.name().length() - ".csv".length());
                tables.put(
                        table,
                        CsvReader.builder().ofNamedCsvRecord(text).stream().toList());
            }
        }
        return tables;
    }

    /** The fields of each resource, in order. */
    private static Map<String, List<Field>> described() {
        Map<String, List<Field>> described = new LinkedHashMap<>();
        Map<String, String> object = new LinkedHashMap<>();
        List<Field> fields = new ArrayList<>();
        try (JsonParser json =
                new JsonFactory().createParser(ObjectReadContext.empty(), CsvFormat.resource("datapackage.json"))) {
            String name = "";
            String table = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    name = json.currentName();
                } else if (token == JsonToken.VALUE_STRING) {
                    object.put(name, json.getString());
                    if (name.equals("path")) {
                        table = json.getString().replace(".csv", "");
                        fields = new ArrayList<>();
                        described.put(table, fields);
                    }
                    if (name.equals("description") && object.containsKey("type")) {
                        fields.add(new Field(
                                object.getOrDefault("name", ""),
                                String.valueOf(object.remove("type")),
                                json.getString()));
                    }
                }
            }
        }
        return described;
    }
}
