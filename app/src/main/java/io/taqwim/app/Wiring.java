package io.taqwim.app;

import io.taqwim.app.cli.TaqwimCommand;
import picocli.CommandLine;

/** The only lists: sources, formats, commands. */
final class Wiring {
    private Wiring() {}

    static CommandLine commandLine() {
        return new CommandLine(new TaqwimCommand());
    }
}
