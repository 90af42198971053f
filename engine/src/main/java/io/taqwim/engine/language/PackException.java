package io.taqwim.engine.language;

/** A pack or kind file that cannot be used: which file, which line or rule, and what is wrong. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PackException(String file, String where, String what) {
        super(file + (where.isEmpty() ? "" : ", " + where) + ": " + what);
    }
}
