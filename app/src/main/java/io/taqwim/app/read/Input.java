package io.taqwim.app.read;

import io.taqwim.engine.text.Visible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes with a name: a file or standard input.
 *
 * @param name as the user knows it, safe to print
 * @param bytes its length, or 0 where it is not known beforehand
 */
public record Input(String name, long bytes, Opening opening) {
    private static final int CHUNK = 1 << 16;

    /** Opens the bytes; a file as often as wanted, standard input once. */
    public interface Opening {
        InputStream open() throws IOException;
    }

    public Input {
        name = Visible.spelled(name);
    }

    public InputStream open() throws IOException {
        return opening.open();
    }

    /** All bytes, refused as soon as there are more than {@code limit}. */
    public byte[] read(long limit, Limits limits) throws IOException, Refused {
        if (bytes > limit) {
            throw limits.tooLong(limit);
        }
        try (InputStream in = open()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream((int) Math.min(Math.max(bytes, 1024), limit));
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                if (all.size() + n > limit) {
                    throw limits.tooLong(limit);
                }
                all.write(chunk, 0, n);
            }
            return all.toByteArray();
        }
    }
}
