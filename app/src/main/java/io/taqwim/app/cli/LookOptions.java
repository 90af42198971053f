package io.taqwim.app.cli;

import io.taqwim.app.publish.agenda.Look;
import io.taqwim.engine.language.PackFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How what is printed for people looks. */
final class LookOptions {
    private static final String UI = "/ui.properties";

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Language of the page: ar or en (default: ${DEFAULT-VALUE}).")
    String language = "en";

    @Option(
            names = "--digits",
            paramLabel = "KIND",
            defaultValue = "western",
            description = "Digits of dates and numbers: western (1 2 3) or eastern (\u0661 \u0662 \u0663).")
    String digits = "western";

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "Columns of the page (default: those of the terminal, 80 elsewhere).")
    @Nullable
    Integer columns;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
    String colour = "auto";

    Look look(PackFiles files, Terminal terminal) {
        checkedLanguage(language, files);
        oneOf("--digits", digits, List.of("western", "eastern"));
        oneOf("--color", colour, List.of("auto", "always", "never"));
        boolean coloured = colour.equals("always")
                || (colour.equals("auto") && terminal.out() && System.getenv("NO_COLOR") == null);
        return new Look(
                language,
                columns == null ? terminal.columns() : columns,
                coloured,
                terminal.out(),
                digits.equals("eastern"));
    }

    static void checkedLanguage(String language, PackFiles files) {
        List<String> languages = files.list("languages/", UI).stream()
                .map(path -> path.substring("languages/".length(), path.length() - UI.length()))
                .toList();
        oneOf("--lang", language, languages);
    }

    private static void oneOf(String option, String value, List<String> values) {
        if (!values.contains(value)) {
            throw new UsageException(option + " takes " + String.join(", ", values) + ", not " + value);
        }
    }
}
