package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarOfSamplesTest {
    private static final String SAMPLES = "../samples";

    @Test
    void the_page_is_plain_text_in_a_pipe() {
        Cli run = Cli.run("calendar", SAMPLES);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Calendar as of 3 May 2026").doesNotContain("\u001B", "\u2068", "\u200F");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(90));
    }

    @Test
    void the_picture_in_the_readme_is_what_it_prints() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int start = readme.indexOf("Calendar as of");
        List<String> picture = readme.substring(start, readme.indexOf("```", start))
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().equals("…"))
                .toList();
        assertThat(picture).hasSizeGreaterThan(20);
        assertThat(Cli.run("calendar", SAMPLES).out().lines().toList()).containsSubsequence(picture);
    }

    @Test
    void the_order_of_the_inputs_and_the_number_of_threads_do_not_matter() {
        Cli run = Cli.run("calendar", "--json", SAMPLES);
        assertThat(Cli.run(
                        "calendar",
                        "--json",
                        "--threads",
                        "5",
                        SAMPLES + "/reports.jsonl",
                        SAMPLES + "/pretoria.txt",
                        SAMPLES + "/nouakchott.txt",
                        SAMPLES + "/muscat-preview.txt",
                        SAMPLES + "/bucharest.txt"))
                .isEqualTo(run);
    }

    @Test
    void a_filter_leaves_what_fits_and_its_programme() {
        String kenya =
                Cli.run("calendar", "--json", "--country", "Kenya", SAMPLES).out();
        assertThat(kenya.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"KE\""));
        assertThat(Cli.run("calendar", "--json", "--country", "كينيا", SAMPLES).out())
                .isEqualTo(kenya);
        assertThat(Cli.run("calendar", "--json", "--country", "ke", SAMPLES).out())
                .isEqualTo(kenya);
        String calls = Cli.run("calendar", "--json", "--kind", "call", SAMPLES).out();
        assertThat(calls.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"kind\":\"call\""));
        assertThat(Cli.run("calendar", "--json", "--person", "عبد الله الثاني", "--kind", "call", SAMPLES)
                        .out())
                .isEqualTo(calls);
        assertThat(Cli.run("calendar", "--json", "--from", "2030-01-01", SAMPLES)
                        .out())
                .isEmpty();
    }

    @Test
    void what_changed_since_a_day_is_marked() {
        assertThat(Cli.run("calendar", "--since", "2026-04-20", SAMPLES).out())
                .startsWith("What changed since 20 April 2026")
                .contains("· new");
        assertThat(Cli.run("calendar", "--json", "--since", "2026-12-31", SAMPLES)
                        .out())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--country, Atlantis",
        "--org, Nobody",
        "--kind, party",
        "--status, gone",
        "--lang, xx",
        "--digits, roman",
        "--color, pink",
        "--from, soon",
        "--threads, 0",
        "--max-size, 0",
        "--as, pdf"
    })
    void a_wrong_value_is_answered_in_one_line(String option, String value) {
        Cli run = Cli.run("calendar", option, value, SAMPLES);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(value);
    }
}
