package io.taqwim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.taqwim.engine.check.Check;
import io.taqwim.engine.check.Examples;
import io.taqwim.engine.language.Example;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.RuleFiles;
import io.taqwim.engine.understand.Understand;
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
        return packs().flatMap(pack -> Examples.dates(pack).stream()).map(LanguagesTest::test);
    }

    @TestFactory
    Stream<DynamicTest> titles() {
        return packs().flatMap(pack -> Examples.titles(FILES, pack).stream()).map(LanguagesTest::test);
    }

    @TestFactory
    Stream<DynamicTest> events() {
        Understand understand = Understand.of(FILES);
        return packs().flatMap(pack -> Examples.events(pack.rules(), understand).stream())
                .map(LanguagesTest::test);
    }

    private static Stream<Pack> packs() {
        return Examples.languages(FILES).stream().map(language -> Pack.read(FILES, language));
    }

    private static DynamicTest test(Check check) {
        return dynamicTest(
                check.rule() + ":" + check.line(), () -> assertThat(check.run()).isEmpty());
    }

    @Test
    void arabic_has_examples_for_what_no_suite_has() {
        List<Example> examples = DateExamples.of(Pack.read(FILES, "ar")).all();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(300);
        assertThat(examples).filteredOn(Example::never).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void every_kind_says_in_arabic_what_is_none_of_it() {
        RuleFiles rules = Pack.read(FILES, "ar").rules();
        List<String> kinds = rules.names().stream()
                .filter(name -> rules.file(name).containsKey("frames"))
                .toList();
        assertThat(kinds)
                .hasSize(9)
                .allSatisfy(kind -> assertThat(rules.examples(kind))
                        .extracting(Example::never)
                        .contains(true, false));
    }
}
