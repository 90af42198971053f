package io.taqwim.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void values_take_the_place_of_their_numbers() {
        assertThat(labels("on = {1} on {0}\n# a comment\n").text("on", "Monday", "Talks"))
                .isEqualTo("Talks on Monday");
    }

    @Test
    void arabic_counts_in_its_five_ways() {
        Labels arabic = Labels.read(PackFiles.packed(), "ar");
        assertThat(arabic.counted("cli.reports", 1, "1")).isEqualTo("تقرير واحد");
        assertThat(arabic.counted("cli.reports", 2, "2")).isEqualTo("تقريران");
        assertThat(arabic.counted("cli.reports", 7, "7")).isEqualTo("7 تقارير");
        assertThat(arabic.counted("cli.reports", 11, "11")).isEqualTo("11 تقريرًا");
        assertThat(arabic.counted("cli.reports", 100, "100")).isEqualTo("100 تقرير");
        assertThat(arabic.counted("cli.reports", 103, "103")).isEqualTo("103 تقارير");
    }

    @Test
    void english_counts_in_its_two_ways() {
        Labels english = Labels.read(PackFiles.packed(), "en");
        assertThat(english.counted("cli.reports", 1, "1")).isEqualTo("1 report");
        assertThat(english.counted("cli.reports", 2, "2")).isEqualTo("2 reports");
        assertThat(english.counted("cli.reports", 0, "0")).isEqualTo("0 reports");
    }

    @Test
    void what_cannot_be_used_is_named() {
        assertThatThrownBy(() -> labels("a = b\nno sign\n")).hasMessageContaining("line 2");
        assertThatThrownBy(() -> labels("a = b\na = c\n")).hasMessageContaining("twice");
        assertThatThrownBy(() -> labels("a = b\n").text("c"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("c");
    }

    @Test
    void both_languages_of_the_pages_say_the_same_things() {
        assertThat(keys("en")).isNotEmpty().isEqualTo(keys("ar"));
    }

    /** Counted forms, and words that bend with the kind of event, differ by language. */
    private static TreeSet<String> keys(String language) {
        TreeSet<String> keys = new TreeSet<>();
        for (String line : PackFiles.packed()
                .read("languages/" + language + "/ui.properties")
                .split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String key = line.substring(0, line.indexOf('=')).strip();
                if (!key.startsWith("cli.gender.")) {
                    keys.add(key.replaceFirst("[.](one|two|few|many|other)$", ".#")
                            .replaceFirst("^(cli[.]status[.][a-z-]+)[.][a-z]+$", "$1"));
                }
            }
        }
        return keys;
    }

    private static Labels labels(String lines) {
        return Labels.read(new PackFiles(new TreeMap<>(Map.of("languages/xx/ui.properties", lines))), "xx");
    }
}
