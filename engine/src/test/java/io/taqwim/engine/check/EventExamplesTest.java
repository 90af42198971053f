package io.taqwim.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackException;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.understand.Understand;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a writer of frames is told. */
class EventExamplesTest {
    private static final String RULES = "languages/ar/rules/visit.yml";
    private static final String FRAME = """
            kind: visit
            frames:
              - id: ar.visit.do
                trigger: [visit-do]
                roles: {visitor: [subject], host: [object, in, to]}
            """;
    private static final String REPORT = """
                examples:
                  - report: |
                      يزور وزير الخارجية الألماني يوهان فاديفول مسقط غدا لبحث مسائل عدة.
                    published: 2026-03-10
                    means:
            """;

    @Test
    void a_frame_without_an_example_does_not_load() {
        assertThatThrownBy(() -> Understand.of(files(FRAME)))
                .isInstanceOf(PackException.class)
                .hasMessage(RULES + ", line 3, ar.visit.do: has no example");
    }

    @Test
    void an_example_says_of_an_event_what_matters_there() {
        assertThat(complaints("""
                          - {kind: visit, status: scheduled, rank: none, start: 2026-03-11, end: 2026-03-11, precision: day,
                             country: OM, city: Muscat, venue: none, visitor: DE, host: OM, parties: [OM, DE], topics: none,
                             background: false, attributedTo: none, partOf: none, from: ["يزور", "غدا"]}
                """)).containsExactly("");
    }

    @Test
    void an_event_that_comes_out_otherwise_is_told_with_rule_file_line_and_derivation() {
        String complaint =
                complaints("          - {kind: visit, start: 2026-03-12}\n").get(0);
        assertThat(complaint)
                .startsWith("ar.visit.do (" + RULES + ", line 8): wanted [{kind=visit, start=2026-03-12}], "
                        + "read [visit scheduled 2026-03-11..2026-03-11 OM [DE, OM]]\n")
                .contains("    ar.visit.do: kind visit: يزور\n");
    }

    @Test
    void an_event_that_is_not_told_of_is_one_too_many() {
        assertThat(complaints("          []\n").get(0)).contains("wanted [], read [visit");
    }

    @Test
    void words_that_the_event_is_not_read_from_are_no_evidence() {
        assertThat(complaints("          - {kind: visit, from: \"مسائل\"}\n").get(0))
                .contains("wanted");
    }

    @Test
    void a_word_of_an_example_that_means_nothing_is_a_mistake() {
        assertThatThrownBy(() -> complaints("          - {kind: visit, begin: 2026-03-11}\n"))
                .isInstanceOf(PackException.class)
                .hasMessage(RULES + ", line 8, ar.visit.do: means says nothing by 'begin'");
        assertThatThrownBy(() -> complaints("          - {kind: visit, from: \"بعد غد\"}\n"))
                .hasMessageEndingWith("'بعد غد' should stand once in the report");
    }

    @Test
    void what_is_said_never_to_come_out_is_held_against_the_rule() {
        String never = "    never:\n      - يزور وزير الخارجية الألماني يوهان فاديفول مسقط غدا.\n";
        assertThat(run(FRAME + never).get(0)).contains("line 7): wanted [], read [visit");
    }

    private static List<String> complaints(String means) {
        return run(FRAME + REPORT + means);
    }

    private static List<String> run(String rules) {
        PackFiles files = files(rules);
        return Examples.events(Pack.read(files, "ar").rules(), Understand.of(files)).stream()
                .filter(check -> check.file().equals(RULES))
                .map(Check::run)
                .toList();
    }

    private static PackFiles files(String rules) {
        TreeMap<String, String> files = new TreeMap<>(PackFiles.packed().files());
        files.put(RULES, rules);
        return new PackFiles(files);
    }
}
