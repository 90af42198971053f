package io.taqwim.app;

import io.taqwim.app.cli.Terminal;
import java.io.BufferedOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts {@code taqwim}; {@link io.taqwim.app.cli.ExitStatus} says what the exit status means. */
public final class Main {
    private static final int BUFFER = 1 << 16;

    private Main() {}

    public static void main(String[] args) {
        // The same bytes wherever the program runs: the platform's own charset, ASCII under LC_ALL=C, is not asked.
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new BufferedOutputStream(new StandardOutput(), BUFFER), StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.exit(run(out, err, args));
    }

    private static int run(PrintWriter out, PrintWriter err, String... args) {
        try {
            int status = Wiring.commandLine(System.in, Terminal.of(System.getenv()))
                    .setOut(out)
                    .setErr(err)
                    .execute(args);
            out.flush();
            return status;
        } catch (OutputFailed e) {
            return e.tell(err);
        } finally {
            err.flush();
        }
    }
}
