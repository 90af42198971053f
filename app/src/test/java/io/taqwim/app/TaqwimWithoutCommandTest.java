package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TaqwimWithoutCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void version_is_a_result() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("taqwim ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void help_is_a_result() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: taqwim");
    }

    @Test
    void no_argument_is_a_mistake_answered_with_the_usage() {
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Usage: taqwim");
    }

    @Test
    void an_unknown_option_is_named() {
        assertThat(run("--calender")).isEqualTo(2);
        assertThat(err.toString()).contains("--calender");
    }

    private int run(String... args) {
        return Wiring.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
