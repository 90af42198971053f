package io.taqwim.app.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scripts that let a shell complete commands and options. */
@Command(
        name = "completion",
        abbreviateSynopsis = true,
        description = "Prints the completion script of a shell.",
        footer = {"", "Example: taqwim completion bash", "", "To load it: source <(taqwim completion bash)"})
public final class CompletionCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private String shell = "";

    @Override
    public Integer call() {
        CommandLine taqwim = spec.root().commandLine();
        String script = switch (shell) {
            case "bash" -> AutoComplete.bash("taqwim", taqwim);
            case "zsh" -> "autoload -U +X compinit && compinit\n" + AutoComplete.bash("taqwim", taqwim);
            case "fish" -> fish(taqwim);
            default -> throw new UsageException("completion knows bash, zsh and fish, not " + shell);
        };
        spec.commandLine().getOut().print(script.strip() + "\n");
        return ExitStatus.OK;
    }

    private static String fish(CommandLine taqwim) {
        StringBuilder script = new StringBuilder();
        for (Map.Entry<String, CommandLine> command : taqwim.getSubcommands().entrySet()) {
            CommandSpec spec = command.getValue().getCommandSpec();
            script.append("complete -c taqwim -n __fish_use_subcommand -a ").append(command.getKey());
            script.append(" -d ")
                    .append(quoted(first(spec.usageMessage().description())))
                    .append('\n');
            for (OptionSpec option : spec.options()) {
                script.append("complete -c taqwim -n '__fish_seen_subcommand_from ")
                        .append(command.getKey())
                        .append("'");
                for (String name : option.names()) {
                    script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
                }
                script.append(option.arity().max() > 0 ? " -r" : "");
                script.append(" -d ")
                        .append(quoted(first(option.description())))
                        .append('\n');
            }
        }
        return script.toString();
    }

    private static String first(String[] lines) {
        return List.of(lines).isEmpty() ? "" : lines[0].replaceAll(" \\(default: [$]\\{.*?\\}\\)", "");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
