package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.cli.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckingRulesTest {
    private static final long MINUTE = 60_000_000_000L;

    @TempDir
    Path house;

    @Test
    void the_packed_languages_hold_what_their_examples_say() {
        Cli run = Cli.run("check");
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).contains(" examples, 0 come out otherwise");
    }

    @Test
    void an_example_that_comes_out_otherwise_is_shown_with_its_place() throws IOException {
        Path language = copyOfArabic();
        spoil(language);
        Cli run = Cli.run("check", language.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("languages/ar/rules/dates.yml, line ").contains("wanted");
        assertThat(Cli.run("check", "--json", language.toString()).out()).startsWith("{\"rule\":\"ar.");
    }

    @Test
    void a_folder_that_is_no_language_is_a_mistake() {
        assertThat(Cli.run("check", house.toString()).err()).contains("no pack.yml");
        assertThat(Cli.run("check", "--watch").status()).isEqualTo(2);
    }

    @Test
    void watching_checks_again_after_a_change() throws Exception {
        Path language = copyOfArabic();
        StringWriter out = new StringWriter();
        Thread watcher = new Thread(() -> Wiring.commandLine(InputStream.nullInputStream(), Terminal.NONE)
                .setOut(new PrintWriter(out))
                .execute("check", "--watch", language.toString()));
        watcher.start();
        await(out, ", 0 come out otherwise");
        spoil(language);
        await(out, "wanted");
        watcher.interrupt();
        watcher.join();
    }

    private static void await(StringWriter out, String words) throws InterruptedException {
        long until = System.nanoTime() + MINUTE;
        while (!out.toString().contains(words) && System.nanoTime() < until) {
            Thread.sleep(50);
        }
        assertThat(out.toString()).contains(words);
    }

    @Test
    void the_tables_of_the_gazetteer_fit_together() {
        Cli run = Cli.run("gazetteer", "check");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isZero();
    }

    private Path copyOfArabic() throws IOException {
        Path language = house.resolve("languages/ar");
        Path arabic = Path.of("../languages/ar");
        try (Stream<Path> files = Files.walk(arabic)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = language.resolve(arabic.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return language;
    }

    private static void spoil(Path language) {
        Path dates = language.resolve("rules/dates.yml");
        try {
            Files.writeString(dates, Files.readString(dates).replaceFirst("\\{day: 20", "{day: 19"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
