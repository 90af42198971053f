package io.taqwim.app.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingTest {
    private static final String TEXT = "استقبل الرئيس ضيفه في القصر، وبحثا التعاون (2026).\n";
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

    @Test
    void unicode_and_windows_come_out_alike() throws Refused {
        assertThat(Encoding.decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
        assertThat(Encoding.decode(TEXT.getBytes(UTF_16LE))).isEqualTo(TEXT);
        assertThat(Encoding.decode(TEXT.getBytes(UTF_16BE))).isEqualTo(TEXT);
        assertThat(Encoding.decode(TEXT.getBytes(WINDOWS_1256))).isEqualTo(TEXT);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() throws Refused {
        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
            assertThat(Encoding.decode(("\uFEFF" + TEXT).getBytes(charset))).isEqualTo(TEXT);
        }
    }

    @Test
    void damaged_utf_8_does_not_pass_for_windows_1256() {
        byte[] bytes = TEXT.getBytes(UTF_8);
        assertThatThrownBy(() -> Encoding.decode(Arrays.copyOf(bytes, bytes.length - 22)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the first odd byte is at");
    }

    @Test
    void a_mark_that_lies_is_refused() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xC3});
        assertThatThrownBy(() -> Encoding.decode(bytes.toByteArray()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void french_in_latin_1_is_not_arabic() {
        byte[] bytes = "Le président a été reçu à Genève".getBytes(Charset.forName("ISO-8859-1"));
        assertThatThrownBy(() -> Encoding.decode(bytes)).isInstanceOf(Refused.class);
    }

    @Test
    void what_is_no_text_is_refused_as_that() {
        byte[] bytes = new byte[1000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }
        assertThatThrownBy(() -> Encoding.decode(bytes))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no text");
    }
}
