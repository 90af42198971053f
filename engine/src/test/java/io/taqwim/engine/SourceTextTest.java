package io.taqwim.engine;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the main Java sources of every module may not hold, as text. */
class SourceTextTest {

    /** Two escapes in a row spell a word; one alone is a named letter, as a folding step needs it. */
    private static final Pattern ESCAPED_WORD = Pattern.compile("(?:\\\\u+0[4-7][0-9A-Fa-f]{2}){2}");

    /** Word edges and word letters of patterns: Java 17 and 25 disagree on the first beside Arabic (JDK-8282129). */
    private static final Pattern WORD_EDGE = Pattern.compile("\\\\\\\\[bBwW]");

    @Test
    void languages_are_data_and_no_word_of_a_report_stands_in_java() {
        assertThat(linesWhere(line -> line.codePoints().anyMatch(SourceTextTest::isReportLetter)))
                .isEmpty();
        assertThat(linesWhere(line -> ESCAPED_WORD.matcher(line).find())).isEmpty();
    }

    @Test
    void patterns_hold_no_word_edges() {
        assertThat(linesWhere(line -> WORD_EDGE.matcher(line).find())).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        TreeSet<Path> packages = mainSources().stream().map(Path::getParent).collect(toCollection(TreeSet::new));
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(room -> assertThat(room.resolve("package-info.java"))
                        .content()
                        .startsWith("/** ")
                        .contains("@NullMarked"));
    }

    private static boolean isReportLetter(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case ARABIC, CYRILLIC -> true;
            default -> false;
        };
    }

    private static List<String> linesWhere(Predicate<String> unwanted) {
        List<String> found = new ArrayList<>();
        for (Path source : mainSources()) {
            read(source).lines().filter(unwanted).forEach(line -> found.add(source + ": " + line.strip()));
        }
        return found;
    }

    private static List<Path> mainSources() {
        List<Path> sources = new ArrayList<>();
        for (Path module : children(Path.of(".."))) {
            Path main = module.resolve("src/main/java");
            if (Files.isDirectory(main)) {
                sources.addAll(javaFiles(main));
            }
        }
        assertThat(sources).hasSizeGreaterThan(10);
        return sources;
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
