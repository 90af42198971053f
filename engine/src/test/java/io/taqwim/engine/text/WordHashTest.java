package io.taqwim.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordHashTest {
    private static final String TEXT = "a longer line than all the powers that are kept, of several words in a row";

    private final FoldedText text = new Folding(List.of()).fold(TEXT);

    @Test
    void a_stretch_of_a_text_has_the_hash_of_its_letters() {
        for (int from = 0; from < TEXT.length(); from++) {
            for (int to = from; to <= TEXT.length(); to++) {
                assertThat(text.hash(0, from, to)).isEqualTo(WordHash.of(TEXT.substring(from, to)));
            }
        }
    }

    @Test
    void letters_before_a_stretch_belong_to_the_word() {
        assertThat(text.hash(WordHash.of("be"), 2, 8)).isEqualTo(WordHash.of("belonger"));
    }
}
