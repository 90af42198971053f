package io.taqwim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.taqwim.engine.language.Example;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.understand.dates.DateExamples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every language with rules: the examples beside its rules come out as they say. */
class LanguagesTest {
    private static final PackFiles FILES = PackFiles.packed();

    @TestFactory
    Stream<DynamicTest> dates() {
        return languagesWith("rules/dates.yml").flatMap(language -> {
            DateExamples examples = DateExamples.of(Pack.read(FILES, language));
            return examples.all().stream().map(example -> test(example, examples));
        });
    }

    private static DynamicTest test(Example example, DateExamples examples) {
        String name = example.rule() + ":" + example.line();
        return dynamicTest(name, () -> assertThat(examples.complaint(example)).isEmpty());
    }

    @Test
    void arabic_has_examples_for_what_no_suite_has() {
        List<Example> examples = DateExamples.of(Pack.read(FILES, "ar")).all();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(300);
        assertThat(examples).filteredOn(Example::never).hasSizeGreaterThanOrEqualTo(25);
    }

    private static Stream<String> languagesWith(String file) {
        return FILES.list("languages/", file).stream().map(path -> path.split("/")[1]);
    }
}
