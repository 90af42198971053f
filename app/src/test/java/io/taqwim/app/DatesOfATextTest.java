package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesOfATextTest {
    @Test
    void a_text_on_the_command_line_is_read_against_the_day_of_publication() {
        Cli cli = Cli.run("dates", "--published", "2025-11-24", "يصل الوفد غدا في زيارة تستغرق يومين");
        assertThat(cli.out()).isEqualTo("2025-11-25 day\tغدا\nP2D\tتستغرق يومين\n");
        assertThat(cli.status()).isZero();
    }

    @Test
    void without_a_day_of_publication_an_expression_stays_one() {
        assertThat(Cli.run("dates", "يصل الوفد غدا").out()).isEqualTo("P+1\tغدا\n");
    }

    @Test
    void as_json_with_offsets_into_the_text() {
        assertThat(Cli.run("dates", "--json", "--published", "2025-11-24", "يصل الوفد غدا")
                        .out())
                .isEqualTo("{\"start\":10,\"end\":13,\"quote\":\"غدا\",\"from\":\"2025-11-25\",\"to\":\"2025-11-25\","
                        + "\"precision\":\"day\",\"fromExpr\":\"P+1\",\"toExpr\":\"P+1\",\"duration\":null,"
                        + "\"dayOfEvent\":0,\"rule\":\"ar.date.day-of-publication\"}\n");
    }

    @Test
    void cases_of_a_table_come_out_as_their_scorer_takes_them(@TempDir Path folder) throws IOException {
        Path cases = folder.resolve("cases.tsv");
        Files.writeString(cases, "id\treference_datetime\ttext\na\t2025-11-24T10:00:00\tغدا\nb\t2025-11-24\tشهران\n");
        assertThat(Cli.run("dates", "--cases", cases.toString()).out())
                .isEqualTo("{\"id\":\"a\",\"dates\":[{\"start\":\"2025-11-25\",\"end\":\"2025-11-25\"}]}\n"
                        + "{\"id\":\"b\",\"dates\":[{\"duration\":\"P2M\"}]}\n");
    }

    @Test
    void a_day_that_is_none_is_answered_in_one_sentence() {
        Cli cli = Cli.run("dates", "--published", "soon", "غدا");
        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).startsWith("taqwim: --published: soon is no day").hasLineCount(1);
    }
}
