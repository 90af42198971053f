package io.taqwim.engine.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.language.Example;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.DateInterval;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** However a text is spelt, its dates stay what they are; the texts are those of the rule examples. */
class SameDatesTest {
    private static final Pack PACK = Pack.read(PackFiles.packed(), "ar");
    private static final DateReader READER = DateReader.of(PACK);
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 24);
    private static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0640";

    @Test
    void with_vowel_signs_and_tatweel() {
        Random random = new Random(4);
        sameIn(text -> {
            StringBuilder marked = new StringBuilder();
            text.chars().forEach(c -> {
                marked.append((char) c);
                if (Character.isLetter(c) && random.nextInt(3) == 0) {
                    marked.append(MARKS.charAt(random.nextInt(MARKS.length())));
                }
            });
            return marked.toString();
        });
    }

    @Test
    void in_every_unicode_normal_form() {
        for (Normalizer.Form form : Normalizer.Form.values()) {
            sameIn(text -> Normalizer.normalize(text, form));
        }
    }

    @Test
    void with_any_digits() {
        for (char zero : new char[] {'\u0660', '\u06F0', '\uFF10', '\u0966'}) {
            sameIn(text -> {
                StringBuilder digits = new StringBuilder();
                text.chars().forEach(c -> {
                    int digit = Character.digit(c, 10);
                    digits.append(digit < 0 ? (char) c : (char) (zero + digit));
                });
                return digits.toString();
            });
        }
    }

    @Test
    void offsets_give_the_quote_in_code_points() {
        for (String text : texts()) {
            String shifted = "😀 " + text;
            for (DateReading date : READER.read(shifted, PUBLISHED)) {
                assertThat(date.span().quote(shifted)).isEqualTo(date.quote());
                assertThat(text).contains(date.quote());
            }
        }
    }

    private static void sameIn(UnaryOperator<String> spelling) {
        for (String text : texts()) {
            String other = spelling.apply(text);
            assertThat(when(other)).as(other).isEqualTo(when(text));
        }
    }

    private static List<DateInterval> when(String text) {
        return READER.read(text, PUBLISHED).stream().map(DateReading::when).toList();
    }

    private static List<String> texts() {
        return DateExamples.of(PACK).all().stream().map(Example::report).toList();
    }
}
