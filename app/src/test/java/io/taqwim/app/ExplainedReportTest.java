package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainedReportTest {

    @Test
    void the_words_that_tell_the_day_of_publication_come_first() {
        String explained = Cli.run("explain", "../samples/bucharest.txt").out();
        assertThat(explained.lines().skip(1).findFirst().orElseThrow()).isEqualTo("  published 2026-04-22, stated");
        assertThat(explained.lines().skip(2).findFirst().orElseThrow()).endsWith(" at 11 to 24 is that day");
        assertThat(Cli.run("explain", "../samples/muscat-preview.txt").out())
                .contains("  published on a day that is not known\n");
        assertThat(Cli.run("explain", "../samples/reports.jsonl").out()).contains("  published 2026-04-09, given\n");
    }

    @Test
    void a_day_names_the_rule_that_read_it() {
        String explained = Cli.run("explain", "../samples/reports.jsonl").out();
        assertThat(explained)
                .contains("    start = 2026-04-14\n")
                .contains("read by ar.date.weekday-which (languages/ar/rules/dates.yml:");
    }

    @Test
    void days_that_are_counted_say_from_what() {
        assertThat(Cli.run("explain", "../samples/reports.jsonl").out())
                .contains("  m1 visit, counted: start P:next-tuesday end start+2\n");
    }
}
