package io.taqwim.app.read;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A kind of file that holds reports. */
public interface Source {
    /** What users call it: {@code txt}. */
    String name();

    /** How names of such files end, in small letters, with the dot. */
    List<String> endings();

    /** Whether a file whose name does not tell may be one, by its first bytes. */
    boolean begins(byte[] head);

    /**
     * Cuts an input into pieces of one report each, without understanding them: that is done on other threads, so this
     * must be quick and keep no more than one piece in memory.
     */
    void cut(Input input, Limits limits, Consumer<Piece> pieces) throws IOException, Refused;
}
