package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program in a Java of its own, with little memory. Here with files of 1 MB and some small ones, which takes seconds;
 * {@code bench/hostile.sh} runs it with files of 5 MB and 100,000 small ones.
 */
class HostileFolderTest {
    private static final int TINY_FILES = Integer.getInteger("hostile.files", 5_000);
    private static final int MEGABYTES = Integer.getInteger("hostile.megabytes", 1);
    private static final long SECONDS = 600;

    @TempDir
    Path folder;

    @TempDir
    Path output;

    private record Run(int status, List<String> out, List<String> err) {}

    @Test
    void what_cannot_be_read_is_refused_in_a_sentence_each_and_the_rest_comes_out() throws Exception {
        new HostileFolder(folder).bad();
        Run run = run("-Xmx300m", "understand", "--json", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        List<String> expected = new ArrayList<>(List.of(
                "taqwim: {}/loop/inner/again is a link to {}/loop, which has been read; remove the link.",
                "taqwim: {}/a<U+202E>txt<U+2066><U+000A>b.txt holds no text; leave it out.",
                "taqwim: {}/binary.txt is no text",
                "taqwim: {}/blanks.txt holds no text; leave it out.",
                "taqwim: {}/deep.jsonl, line 1 is JSON nested deeper than 100 levels",
                "taqwim: {}/empty.txt holds no text; leave it out.",
                "taqwim: {}/gone.txt does not exist; check the name.",
                "taqwim: {}/invalid.txt is neither UTF-8 nor UTF-16 nor Windows-1256",
                "taqwim: {}/line.jsonl, line 1 is longer than 20 MB",
                "taqwim: {}/line.txt is longer than 10 MB",
                "taqwim: {}/lines.jsonl, line 2 is no JSON object",
                "taqwim: {}/lines.jsonl, line 4 is no JSON",
                "taqwim: {}/surrogates.jsonl, line 1 holds half a character",
                "taqwim: {}/surrogates.jsonl, line 3 holds half a character"));
        boolean locked = !Files.isReadable(folder.resolve("locked.txt")); // the superuser reads everything
        if (locked) {
            expected.add("taqwim: {}/locked.txt may not be read by you; change its permissions or leave it out.");
        }
        assertThat(run.err()).hasSize(expected.size());
        for (String sentence : expected) {
            String begin = sentence.replace("{}", folder.toString());
            assertThat(run.err()).anySatisfy(line -> assertThat(line).startsWith(begin));
        }
        assertThat(run.out())
                .hasSize(locked ? 4 : 5)
                .allSatisfy(line -> assertThat(line).startsWith("{\"report\":"));
    }

    @Test
    void large_odd_reports_and_many_small_files_fit_into_little_memory() throws Exception {
        HostileFolder hostile = new HostileFolder(folder);
        hostile.large(MEGABYTES);
        hostile.tiny(TINY_FILES);
        Run run = run("-Xmx400m", "understand", "--json", folder.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).hasSize(5 + TINY_FILES);
    }

    private Run run(String memory, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        Path out = output.resolve("out");
        Path err = output.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("ended in time").isTrue();
        return new Run(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
    }
}
