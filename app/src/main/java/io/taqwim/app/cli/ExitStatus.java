package io.taqwim.app.cli;

/** What the exit status says; 130 is the JVM's own for an interrupted run. */
public final class ExitStatus {
    public static final int OK = 0;
    public static final int SOME_REFUSED = 1;
    public static final int USAGE = 2;
    public static final int STORE = 3;
    public static final int NOTHING_READABLE = 4;

    private ExitStatus() {}
}
