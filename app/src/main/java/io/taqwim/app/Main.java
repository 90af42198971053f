package io.taqwim.app;

import io.taqwim.app.cli.Terminal;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts {@code taqwim}; the exit status is 0 when all went well, 2 for a mistake in how it was called, 1 otherwise. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = utf8(System.out);
        PrintWriter err = utf8(System.err);
        int status = Wiring.commandLine(System.in, Terminal.of(System.getenv()))
                .setOut(out)
                .setErr(err)
                .execute(args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** The same bytes wherever the program runs: the platform's own charset, ASCII under LC_ALL=C, is not asked. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
