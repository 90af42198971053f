package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportingTest {
    private static final String SAMPLES = "../samples";

    @Test
    void every_format_is_written_and_the_same_twice(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("a/one");
        Path two = folder.resolve("two");
        Cli run = Cli.run("export", "--out", one.toString(), SAMPLES);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Cli.run("export", "--out", two.toString(), "--threads", "3", SAMPLES);
        List<String> names = names(one);
        assertThat(names)
                .contains("events.jsonl", "events.csv", "claims.csv", "datapackage.json", "calendar.ics", "undated.ics")
                .isEqualTo(names(two));
        for (String name : names) {
            assertThat(two.resolve(name)).as(name).hasSameBinaryContentAs(one.resolve(name));
        }
        assertThat(run.out().lines()).hasSameSizeAs(names);
    }

    @Test
    void only_what_was_asked_for_is_written(@TempDir Path folder) throws IOException {
        Cli.run("export", "--format", "ics", "--country", "Oman", "--lang", "ar", "--out", folder.toString(), SAMPLES);
        assertThat(names(folder)).containsExactly("calendar.ics", "undated.ics");
        String feed = Files.readString(folder.resolve("calendar.ics"));
        assertThat(Biweekly.parse(feed).first().getEvents())
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.getDescription().getValue()).contains("عُمان"));
    }

    @Test
    void a_byte_order_mark_is_only_there_for_those_who_want_it(@TempDir Path folder) throws IOException {
        Cli.run("export", "--format", "csv", "--out", folder.toString(), SAMPLES);
        String plain = Files.readString(folder.resolve("events.csv"));
        Cli.run("export", "--format", "csv", "--bom", "--out", folder.toString(), SAMPLES);
        assertThat(Files.readString(folder.resolve("events.csv"))).isEqualTo("\uFEFF" + plain);
        assertThat(Files.readString(folder.resolve("datapackage.json"))).startsWith("{");
    }

    @Test
    void a_calendar_can_be_printed_as_any_format() {
        assertThat(Cli.run("calendar", "--format", "jsonl", SAMPLES).out())
                .isEqualTo(Cli.run("calendar", "--json", SAMPLES).out())
                .isNotEmpty();
        assertThat(Cli.run("calendar", "--format", "csv", SAMPLES).out()).startsWith("id,title_ar,title_en,");
        assertThat(Cli.run("calendar", "--format", "ics", SAMPLES).out()).startsWith("BEGIN:VCALENDAR\r\n");
    }

    @Test
    void a_mistake_gets_one_sentence(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(List.of(
                        Cli.run("calendar", "--format", "xml", SAMPLES),
                        Cli.run("calendar", "--json", "--format", "csv", SAMPLES),
                        Cli.run("export", "--format", "xml", "--out", folder.toString(), SAMPLES),
                        Cli.run("export", "--lang", "tlh", "--out", folder.toString(), SAMPLES),
                        Cli.run("export", "--out", file.toString(), SAMPLES)))
                .allSatisfy(run -> {
                    assertThat(run.status()).isEqualTo(2);
                    assertThat(run.err().lines()).hasSize(1);
                    assertThat(run.out()).isEmpty();
                })
                .extracting(Cli::err)
                .anySatisfy(err -> assertThat(err).contains("--format takes page, jsonl, csv, ics, not xml"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
