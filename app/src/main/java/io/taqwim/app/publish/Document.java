package io.taqwim.app.publish;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A file of a format, in UTF-8: same publication, same bytes.
 *
 * @param name of the file, without a folder
 * @param body written when asked for, piece by piece
 */
public record Document(String name, String mediaType, Body body) {
    /** Writes the text and leaves the writer open. */
    public interface Body {
        void write(Writer out) throws IOException;
    }

    public byte[] bytes() {
        StringWriter text = new StringWriter();
        try {
            body.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
