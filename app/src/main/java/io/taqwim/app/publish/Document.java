package io.taqwim.app.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A file of a format: same publication, same bytes.
 *
 * @param name of the file, without a folder
 * @param body written when asked for
 */
public record Document(String name, String mediaType, Body body) {
    /** Writes the bytes and leaves the stream open. */
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            body.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }
}
