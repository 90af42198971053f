package io.taqwim.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Standard output cannot be written any more. Unchecked, because print writers keep a checked one to themselves. */
final class OutputFailed extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    OutputFailed(IOException cause) {
        super(cause);
    }

    /** Says so and returns the exit status. A reader that has gone, as {@code head} does once it has enough, is no failure. */
    int tell(PrintWriter err) {
        String message = String.valueOf(getMessage());
        if (message.contains("Broken pipe")) {
            return 0;
        }
        err.println("taqwim: the output cannot be written (" + message + ").");
        return 1;
    }
}
