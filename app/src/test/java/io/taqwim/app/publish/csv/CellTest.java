package io.taqwim.app.publish.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.publish.Attacks;
import io.taqwim.engine.text.Visible;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class CellTest {
    @Test
    void no_formula_leaves_in_a_cell_whatever_stands_before_it() {
        assertThat(Attacks.FORMULAS).hasSizeGreaterThan(200);
        for (String attack : Attacks.FORMULAS) {
            for (String part : Cell.safe(attack).split(";")) {
                String plain = Normalizer.normalize(part, Normalizer.Form.NFKC).replace('\u2212', '-');
                String begins = plain.replaceAll("^[\\s\\p{Z}\"«“`]+", "");
                assertThat(begins).as(Visible.spelled(attack)).doesNotMatch("(?s)^[=+\\-@\\t\\r].*");
                assertThat(begins).as(Visible.spelled(attack)).matches("(?s)(ok|'.*|)");
            }
        }
    }

    @Test
    void no_direction_turns_and_no_line_ends_in_a_cell() {
        for (String attack : Attacks.TEXT) {
            String cell = Cell.safe(attack);
            assertThat(cell.codePoints().filter(Visible::acts))
                    .as(Visible.spelled(attack))
                    .isEmpty();
            assertThat(cell.codePoints().filter(c -> Character.getType(c) == Character.FORMAT))
                    .isEmpty();
            assertThat(cell).doesNotContain("\n", "\r", "\t");
        }
    }

    @Test
    void ordinary_text_stays_as_it_is() {
        for (String text : new String[] {
            "2026-04-14",
            "زيارة دولة إلى عُمان",
            "Summit: Central Asia",
            "a-b=c",
            "KE OM",
            "Talks; signing",
            "52bdcc6f20001956"
        }) {
            assertThat(Cell.safe(text)).isEqualTo(text);
        }
    }
}
