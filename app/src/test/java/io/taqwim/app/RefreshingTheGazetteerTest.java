package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.PackFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshingTheGazetteerTest {
    @TempDir
    Path folder;

    @BeforeEach
    void the_tables_stand_in_a_folder() throws IOException {
        for (Map.Entry<String, String> file : PackFiles.packed().files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    @Test
    void a_new_term_is_read_from_then_on() throws IOException {
        Cli run = take("""
                {"head":{"vars":["person"]},"results":{"bindings":[{
                  "person":{"type":"uri","value":"http://www.wikidata.org/entity/Q999999999"},
                  "personLabel":{"type":"literal","xml:lang":"en","value":"Ravi Testperson"},
                  "nameAr":{"type":"literal","xml:lang":"ar","value":"رافي تستبرسون"},
                  "office":{"type":"literal","value":"foreign_minister"},
                  "iso2":{"type":"literal","value":"FJ"},
                  "from":{"type":"literal","value":"2031-05-02T00:00:00Z"}}]}}""");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("1 terms added", "gazetteer/leaders.tsv", "languages/ar/names/people.tsv")
                .doesNotContain("languages/ru");
        PackFiles after = PackFiles.in(folder);
        assertThat(Gazetteer.read(after).holder("foreign_minister", "FJ", LocalDate.parse("2031-06-01")))
                .isEqualTo("Ravi Testperson");
        assertThat(after.read("languages/ar/names/people.tsv")).contains("Ravi Testperson\tرافي تستبرسون");
        assertThat(Files.exists(folder.resolve("gazetteer/leaders.tsv.new"))).isFalse();
    }

    @Test
    void the_same_rows_twice_change_nothing_more() throws IOException {
        String rows = """
                [{"person":"Q999999998","personLabel":"Ana Probe","office":"president","iso2":"FJ","from":"2031"}]""";
        take(rows);
        String once = Files.readString(folder.resolve("gazetteer/leaders.tsv"));
        assertThat(take(rows).out()).startsWith("0 terms added, 1 known");
        assertThat(Files.readString(folder.resolve("gazetteer/leaders.tsv"))).isEqualTo(once);
    }

    @Test
    void a_known_term_gets_the_end_that_it_had_not() throws IOException {
        take("""
                [{"person":"Q999999998","personLabel":"Ana Probe","office":"president","iso2":"FJ","from":"2031-02-03"}]""");
        Cli run = take("""
                [{"person":"Q999999998","personLabel":"Ana M. Probe","office":"president","iso2":"FJ",
                  "from":"2031-02-03T00:00:00Z","to":"2033-02-03T00:00:00Z"}]""");
        assertThat(run.out()).startsWith("0 terms added, 1 known, 1 of them now with an end");
        Gazetteer after = Gazetteer.read(PackFiles.in(folder));
        assertThat(after.holder("president", "FJ", LocalDate.parse("2032-01-01")))
                .isEqualTo("Ana Probe");
        assertThat(after.holder("president", "FJ", LocalDate.parse("2034-01-01")))
                .isNotEqualTo("Ana Probe");
    }

    @Test
    void rows_that_cannot_be_taken_are_named_and_the_others_are_taken() throws IOException {
        Cli run = take("""
                [{"person":"Q5","personLabel":"Ana Probe","office":"jester","iso2":"FJ","from":"2031"},
                 {"person":"Q6","personLabel":"Ana\\tProbe\\nX","office":"president","iso2":"FJ","from":"2031"},
                 {"person":"Q7","personLabel":"Q7","office":"president","iso2":"FJ","from":"2031"},
                 {"person":"Q8","personLabel":"Eva Probe","office":"president","iso2":"XX","from":"2031"},
                 {"person":"Q9","personLabel":"Eva Probe","office":"president","iso2":"FJ","from":"soon"},
                 {"person":"somebody","personLabel":"Eva Probe","office":"president","iso2":"FJ"},
                 7,
                 {"person":"Q999999997","personLabel":"Eva Probe","office":"president","iso2":"FJ","from":"2031"}]""");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("1 terms added").contains("7 rows refused");
        assertThat(run.err().lines()).hasSize(7).allMatch(line -> line.startsWith("taqwim: row "));
    }

    @Test
    void what_is_no_result_of_a_query_is_told_in_a_sentence() throws IOException {
        assertThat(take("<html>").status()).isEqualTo(2);
        assertThat(take("{\"head\":{}}").err())
                .contains("holds no rows of a query")
                .hasLineCount(1);
        assertThat(Cli.run("gazetteer", "import", folder.resolve("nowhere").toString(), "--into", folder.toString())
                        .err())
                .contains("is not a file")
                .hasLineCount(1);
    }

    @Test
    void the_tables_are_looked_over() {
        Cli run = Cli.run("gazetteer", "check");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
    }

    private Cli take(String rows) throws IOException {
        Path file = folder.resolve("query.json");
        Files.writeString(file, rows);
        return Cli.run("gazetteer", "import", file.toString(), "--into", folder.toString());
    }
}
