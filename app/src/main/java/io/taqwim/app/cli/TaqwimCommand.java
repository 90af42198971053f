package io.taqwim.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code taqwim} itself, without a command: says which commands there are. */
@Command(
        name = "taqwim",
        description = "Reads Arabic news reports of diplomacy and makes one reconciled, sourced calendar.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = TaqwimCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all was read",
            "1:some inputs were refused and the others read; a check failed; or the program did",
            "2:a mistake in the call, or a language pack that cannot be used",
            "3:the store cannot be used",
            "4:nothing could be read or found",
            "130:interrupted"
        },
        footer = {"", "taqwim COMMAND --help says more about a command."})
public final class TaqwimCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** The version that the jar's manifest states; classes that were not packed have none. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(
                            TaqwimCommand.class.getPackage().getImplementationVersion())
                    .orElse("(not packed)");
            return new String[] {"taqwim " + version};
        }
    }
}
