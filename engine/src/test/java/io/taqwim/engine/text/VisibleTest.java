package io.taqwim.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "سلطنة عُمان", "naïve – “x”", "14 إلى 16 أبريل", "\uD83D\uDE00 a"})
    void what_is_a_line_stays_as_it_is(String line) {
        assertThat(Visible.line(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " a b",
                "a b ",
                "a  b",
                "a\tb",
                "a\nb",
                "a\u00A0b",
                "a\u2003b",
                "a\u202E b",
                "a \u200Fb",
                "\u2066a b\u2069",
                "a\u0000 b",
                "a\u2028b",
                "\u061Ca b",
                "a b\uD800"
            })
    void all_else_is_made_one(String text) {
        assertThat(Visible.line(text)).isEqualTo("a b");
    }
}
