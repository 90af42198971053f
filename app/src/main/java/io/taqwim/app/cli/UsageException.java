package io.taqwim.app.cli;

/** A mistake in how the program was called: one line for the user, exit status 2. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String sentence) {
        super(sentence);
    }
}
