package io.taqwim.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void a_word_keeps_its_number_while_others_come() {
        Vocabulary words = new Vocabulary();
        for (int i = 0; i < 20_000; i++) {
            assertThat(words.add("word" + i)).isEqualTo(i);
        }
        for (int i = 0; i < 20_000; i++) {
            String within = "a word" + i + " in a line";
            assertThat(words.find(within, 2, within.indexOf(' ', 2))).isEqualTo(i);
            assertThat(words.add("word" + i)).isEqualTo(i);
        }
        assertThat(words.find("word", 0, 4)).isEqualTo(Vocabulary.UNKNOWN);
    }
}
