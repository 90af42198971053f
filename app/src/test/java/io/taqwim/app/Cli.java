package io.taqwim.app;

import io.taqwim.app.cli.Terminal;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** The program in this process: what it printed and its exit status. */
record Cli(int status, String out, String err) {
    static Cli run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Wiring.commandLine(InputStream.nullInputStream(), Terminal.NONE)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Cli(status, out.toString(), err.toString());
    }
}
