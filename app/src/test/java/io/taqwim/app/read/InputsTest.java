package io.taqwim.app.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.read.jsonl.JsonLinesSource;
import io.taqwim.app.read.text.TextSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    Path folder;

    private final List<String> refused = new ArrayList<>();

    @Test
    void a_folder_gives_its_reports_by_name_and_leaves_the_rest_alone() throws IOException {
        write("b.txt");
        write("a/z.jsonl");
        write("a/README.md");
        write(".hidden.txt");
        write("c.TXT");
        Inputs inputs = inputs(folder.toString());
        assertThat(names(inputs)).containsExactly("a/z.jsonl", "b.txt", "c.TXT");
        assertThat(inputs.leftAlone()).isEqualTo(1);
        assertThat(refused).isEmpty();
    }

    @Test
    void a_loop_of_folders_ends_with_a_sentence() throws IOException {
        write("a/b/c.txt");
        Files.createSymbolicLink(folder.resolve("a/b/again"), folder.resolve("a"));
        Inputs inputs = inputs(folder.toString());
        assertThat(names(inputs)).containsExactly("a/b/c.txt");
        assertThat(refused).singleElement().asString().contains("is a link to", "which has been read");
    }

    @Test
    void patterns_are_understood_where_the_shell_did_not() throws IOException {
        write("a/1.txt");
        write("a/b/2.txt");
        write("a/b/3.jsonl");
        assertThat(names(inputs(folder + "/a/**.txt"))).containsExactly("a/1.txt", "a/b/2.txt");
        assertThat(names(inputs(folder + "/a/*.txt"))).containsExactly("a/1.txt");
        assertThat(inputs(folder + "/x/*.txt").chosen()).isEmpty();
        assertThat(refused).singleElement().asString().contains("matches no file");
    }

    @Test
    void names_and_standard_input_without_an_ending_are_told_by_how_they_begin() throws IOException {
        Files.writeString(folder.resolve("lines"), "\uFEFF {\"text\": \"a\"}");
        Files.writeString(folder.resolve("text"), "a {");
        Inputs inputs = inputs(folder + "/lines", folder + "/text", "-");
        assertThat(inputs.chosen().stream().map(chosen -> chosen.source().name()))
                .containsExactly("jsonl", "txt", "jsonl");
    }

    @Test
    void names_are_printed_harmlessly() throws IOException {
        write("a\u202Egnp.txt");
        write("b\nc.txt");
        assertThat(names(inputs(folder.toString()))).containsExactly("a<U+202E>gnp.txt", "b<U+000A>c.txt");
        inputs("no\u001B[31m.txt", "nul\0.txt");
        assertThat(refused)
                .containsExactly(
                        "no<U+001B>[31m.txt does not exist and is no pattern either; check the name",
                        "nul<U+0000>.txt is no name that a file can have; check it");
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
    }

    private Inputs inputs(String... arguments) {
        byte[] standardInput = "{}".getBytes(StandardCharsets.UTF_8);
        Inputs inputs = new Inputs(
                List.of(new JsonLinesSource(), new TextSource()),
                new ByteArrayInputStream(standardInput),
                (name, sentence) -> refused.add(name + " " + sentence));
        for (String argument : arguments) {
            inputs.add(argument);
        }
        return inputs;
    }

    private List<String> names(Inputs inputs) {
        return inputs.chosen().stream()
                .map(chosen -> chosen.input().name().substring(folder.toString().length() + 1))
                .toList();
    }
}
