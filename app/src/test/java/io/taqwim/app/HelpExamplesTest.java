package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.cli.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command shows an example in its help, and the example works. */
class HelpExamplesTest {
    private static final Path STORE = Path.of("target/store");
    private static final String EXAMPLE = "Example: taqwim ";

    static Stream<CommandLine> commands() {
        return Wiring.commandLine(InputStream.nullInputStream(), Terminal.NONE).getSubcommands().values().stream();
    }

    /** Examples that keep something begin with nothing kept. */
    @BeforeAll
    static void forgetWhatEarlierRunsKept() throws IOException {
        Files.deleteIfExists(Path.of("target/monday.db"));
        try (Stream<Path> kept = Files.exists(STORE) ? Files.list(STORE) : Stream.empty()) {
            for (Path file : kept.toList()) {
                Files.delete(file);
            }
        }
    }

    /** Serving does not end, and there is no decision to list yet: ServedFolderTest and AnEditorsWordTest run these. */
    static Stream<CommandLine> commandsThatEndWithSomething() {
        return commands()
                .filter(command -> !command.getCommandName().equals("serve")
                        && !command.getCommandName().equals("decide"));
    }

    @ParameterizedTest
    @MethodSource("commandsThatEndWithSomething")
    void the_example_of_a_command_works(CommandLine command) {
        List<String> examples = command.getUsageMessage()
                .lines()
                .filter(line -> line.startsWith(EXAMPLE))
                .toList();
        assertThat(examples).as(command.getCommandName()).isNotEmpty();
        for (String example : examples) {
            // Tests run in the folder of their module.
            String[] words = example.substring(EXAMPLE.length() - 1)
                    .replace(" samples/", " ../samples/")
                    .replace(" bench/", " ../bench/")
                    .strip()
                    .split(" ");
            Cli run = Cli.run(words);
            assertThat(run.status()).as(example + "\n" + run.err()).isZero();
            assertThat(run.out()).isNotEmpty();
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void the_help_of_the_program_tells_what_the_exit_status_means() {
        assertThat(Cli.run("--help").out()).contains("Exit status:", "130");
    }

    @Test
    void the_manual_page_says_what_the_help_says() {
        String page = Cli.run("man").out();
        assertThat(page).startsWith(".TH TAQWIM 1");
        commands()
                .forEach(command -> command.getCommandSpec()
                        .options()
                        .forEach(option ->
                                assertThat(page).contains(option.longestName().replace("-", "\\-"))));
    }

    @Test
    void shells_learn_every_command_and_option() {
        String bash = Cli.run("completion", "bash").out();
        String fish = Cli.run("completion", "fish").out();
        commands().forEach(command -> {
            assertThat(bash).contains(command.getCommandName());
            assertThat(fish).contains("-a " + command.getCommandName() + " ");
            command.getCommandSpec().options().forEach(option -> {
                assertThat(bash).contains(option.longestName());
                assertThat(fish).contains("-l " + option.longestName().substring(2));
            });
        });
        assertThat(Cli.run("completion", "csh").status()).isEqualTo(2);
    }
}
