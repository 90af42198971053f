package io.taqwim.app.read;

import java.io.IOException;

/**
 * What holds one report and has not been opened yet.
 *
 * @param where file and line, safe to print
 * @param bytes about how many bytes it has
 */
public record Piece(String where, long bytes, Opening opening) {

    /** Reads the report; may be called on any thread, once. */
    public interface Opening {
        Received open() throws IOException, Refused;
    }
}
