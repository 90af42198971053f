package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingInputsTest {
    private static final String SAMPLES = "../samples";

    @TempDir
    Path folder;

    @Test
    void each_report_is_a_line_in_the_order_of_the_inputs_for_any_number_of_threads() {
        Cli one = Cli.run("understand", "--json", "--threads", "1", SAMPLES);
        Cli many = Cli.run("understand", "--json", "--threads", "7", SAMPLES);
        assertThat(one.status()).isZero();
        assertThat(one.err()).isEmpty();
        assertThat(one.out().lines()).hasSize(20);
        assertThat(many).isEqualTo(one);
    }

    @Test
    void some_refused_is_one_and_the_others_come_out() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("good.txt"), "استقبل الرئيس ضيفه.");
        Cli run = Cli.run("understand", "--json", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).isEqualTo("taqwim: " + folder + "/empty.txt holds no text; leave it out.\n");
    }

    @Test
    void nothing_readable_is_four() {
        Cli run = Cli.run("understand", "--json", folder + "/nothing.txt");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains("nothing.txt does not exist; check the name.");
    }

    @Test
    void nothing_named_is_a_mistake() {
        Cli run = Cli.run("calendar");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }
}
