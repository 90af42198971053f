package io.taqwim.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    @Test
    void words_numbers_and_signs_are_cut_where_they_change() {
        assertThat(cut("from 3/4(x)")).containsExactly("from", "3", "/", "4", "(", "x", ")");
    }

    @Test
    void a_drawn_line_is_one_sign_and_a_few_stops_are_some() {
        assertThat(cut("a ---------- b")).containsExactly("a", "----------", "b");
        assertThat(cut("a -=-=-=-=- b")).containsExactly("a", "-=-=-=-=-", "b");
        assertThat(cut("a ... b")).containsExactly("a", ".", ".", ".", "b");
    }

    private static List<String> cut(String text) {
        FoldedText folded = new Folding(List.of()).fold(text);
        return Tokenizer.tokens(folded).stream()
                .map(token -> folded.subSequence(token.from(), token.to()))
                .toList();
    }
}
