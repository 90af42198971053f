package io.taqwim.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The manual page, made of what {@code --help} says. */
@Command(
        name = "man",
        abbreviateSynopsis = true,
        description = "Prints the manual page.",
        footer = {"", "Example: taqwim man", "", "To read it: taqwim man | man -l -"})
public final class ManCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec taqwim = spec.root();
        StringBuilder page = new StringBuilder(".TH TAQWIM 1\n.SH NAME\ntaqwim \\- ");
        page.append(roff(String.join(" ", taqwim.usageMessage().description()))).append('\n');
        page.append(".SH SYNOPSIS\n.B taqwim\nCOMMAND [OPTION]... [INPUT]...\n");
        for (CommandLine command : taqwim.subcommands().values()) {
            page.append(".SH ")
                    .append(command.getCommandName().toUpperCase(Locale.ROOT))
                    .append('\n');
            Help help = new Help(command.getCommandSpec(), Help.defaultColorScheme(Ansi.OFF));
            page.append(".nf\n").append(roff(help.synopsis(0))).append(roff(help.description()));
            page.append(roff(help.parameterList()))
                    .append(roff(help.optionList()))
                    .append(roff(help.footer()))
                    .append(".fi\n");
        }
        page.append(".SH \"EXIT STATUS\"\n.nf\n")
                .append(roff(new Help(taqwim, Help.defaultColorScheme(Ansi.OFF)).exitCodeList()))
                .append(".fi\n");
        spec.commandLine().getOut().print(page);
        return ExitStatus.OK;
    }

    /** Backslashes, hyphens, and dots and quotes that begin a line mean something to roff. */
    private static String roff(String text) {
        StringBuilder roff = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            roff.append(roff.isEmpty() ? "" : "\n").append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "");
            roff.append(line.replace("\\", "\\e").replace("-", "\\-"));
        }
        return roff.toString();
    }
}
