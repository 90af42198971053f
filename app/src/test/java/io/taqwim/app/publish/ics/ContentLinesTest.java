package io.taqwim.app.publish.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.publish.Attacks;
import io.taqwim.engine.text.Visible;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContentLinesTest {
    private static final int TEXTS = 3000;

    @Test
    void no_line_is_longer_than_75_octets_and_none_breaks_a_letter() throws CharacterCodingException {
        Random random = new Random(8);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            byte[] bytes = written(text);
            String whole = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            assertThat(whole).endsWith("\r\n");
            for (String line : whole.split("\r\n")) {
                byte[] octets = line.getBytes(StandardCharsets.UTF_8);
                assertThat(octets).hasSizeLessThanOrEqualTo(ContentLines.OCTETS);
                assertThat(new String(octets, StandardCharsets.UTF_8))
                        .isEqualTo(line)
                        .doesNotContain("\uFFFD");
            }
            assertThat(whole.replace("\r\n ", "")).isEqualTo("SUMMARY:" + ContentLines.escaped(text) + "\r\n");
        }
    }

    @Test
    void signs_that_part_values_are_escaped_and_lines_become_one() {
        assertThat(ContentLines.escaped("a;b,c\\d\"e:f\ng")).isEqualTo("a\\;b\\,c/d\"e:f\\ng");
        assertThat(ContentLines.escaped("a\r\nb\tc\u00A0d")).isEqualTo("a \\nb c d");
        assertThat(ContentLines.escaped("می\u200Cروم")).isEqualTo("می\u200Cروم");
    }

    @Test
    void whatever_a_title_holds_it_stays_one_value_of_drawn_characters() {
        for (String attack : Attacks.TEXT) {
            List<String> lines =
                    new String(written(attack), StandardCharsets.UTF_8).lines().toList();
            assertThat(lines).as(attack).first().asString().startsWith("SUMMARY:");
            assertThat(lines.subList(1, lines.size())).as(attack).allMatch(line -> line.startsWith(" "));
            String value = ContentLines.escaped(attack);
            assertThat(value.codePoints().filter(Visible::acts)).as(attack).isEmpty();
            assertThat(value.codePoints().filter(c -> Character.getType(c) == Character.FORMAT))
                    .as(attack)
                    .isEmpty();
        }
    }

    private static byte[] written(String text) {
        ContentLines lines = new ContentLines();
        lines.text("SUMMARY", text);
        return lines.bytes();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(400);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append((char) (' ' + random.nextInt(95)));
                case 1 -> text.appendCodePoint(0x1F600 + random.nextInt(50));
                case 2 -> text.append((char) random.nextInt(0x3000));
                case 3 -> text.append(Attacks.TEXT.get(random.nextInt(Attacks.TEXT.size())));
                default -> text.append((char) (0x0621 + random.nextInt(0x2A)));
            }
        }
        return text.toString();
    }
}
