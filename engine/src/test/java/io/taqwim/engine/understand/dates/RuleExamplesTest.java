package io.taqwim.engine.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.taqwim.engine.language.Example;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackException;
import io.taqwim.engine.language.PackFiles;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a writer of rules is told. */
class RuleExamplesTest {
    private static final String RULES = "languages/ar/rules/dates.yml";
    private static final String RULE = """
            finds: [relday]
            published: 2025-11-24
            levels:
              -
                - id: ar.date.day
                  is: relday
                  read: "[day-shift:d]"
                  value: {make: day-shifted}
            """;

    @Test
    void a_rule_without_an_example_does_not_load() {
        assertThatThrownBy(() -> Dates.of(pack(RULE)))
                .isInstanceOf(PackException.class)
                .hasMessage(RULES + ", line 5, ar.date.day: has no example");
    }

    @Test
    void an_example_that_comes_out_otherwise_is_told_with_its_rule_file_line_and_derivation() {
        DateExamples examples = DateExamples.of(pack(RULE + """
                      examples:
                        - report: "يصل الوفد غدا"
                          means: [{day: 2025-11-26, from: "غدا"}]
                """));
        assertThat(examples.complaint(examples.all().get(0))).isEqualTo("""
                        ar.date.day (languages/ar/rules/dates.yml, line 10): wanted [2025-11-26..2025-11-26 day غدا], \
                        read [2025-11-25..2025-11-25 day غدا]
                          ar.date.day: غدا
                            lexicon: غدا
                        """);
    }

    @Test
    void an_example_that_says_never_is_held_against_its_rule() {
        DateExamples examples = DateExamples.of(pack(RULE + """
                      never:
                        - "يصل الوفد غدا"
                """));
        Example never = examples.all().get(0);
        assertThat(never.never()).isTrue();
        assertThat(examples.complaint(never)).startsWith("ar.date.day (" + RULES + ", line 10): wanted []");
    }

    private static Pack pack(String rules) {
        TreeMap<String, String> files = new TreeMap<>(PackFiles.packed().files());
        files.put(RULES, rules);
        return Pack.read(new PackFiles(files), "ar");
    }
}
