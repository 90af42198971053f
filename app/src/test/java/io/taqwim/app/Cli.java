package io.taqwim.app;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The program in this process: what it printed and its exit status. */
record Cli(int status, String out, String err) {
    static Cli run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Wiring.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Cli(status, out.toString(), err.toString());
    }
}
