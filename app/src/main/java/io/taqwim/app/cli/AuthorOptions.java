package io.taqwim.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In whose name something is written down. */
final class AuthorOptions {
    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "In whose name this is recorded (default: the user's name on this machine).")
    private @Nullable String author;

    String name() {
        return author == null ? System.getProperty("user.name", "") : author;
    }
}
