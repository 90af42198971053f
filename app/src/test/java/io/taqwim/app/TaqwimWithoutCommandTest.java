package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaqwimWithoutCommandTest {

    @Test
    void version_is_a_result() {
        Cli run = Cli.run("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("taqwim ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void help_is_a_result() {
        Cli run = Cli.run("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: taqwim");
    }

    @Test
    void no_argument_is_a_mistake_answered_with_the_usage() {
        Cli run = Cli.run();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: taqwim");
    }

    @Test
    void an_unknown_option_is_named() {
        Cli run = Cli.run("--calender");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--calender");
    }
}
