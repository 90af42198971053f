package io.taqwim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.Mentions;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenarios from their reports, read by the engine itself: those that come out whole ({@code read: whole}) stay so. */
@NullUnmarked
class ScenariosReadTest {
    private static final Pipeline PIPELINE = Pipeline.of(PackFiles.packed());

    private static Calendar calendar(Scenario scenario) {
        List<Mentions> read =
                scenario.reports().stream().map(PIPELINE::understand).toList();
        return PIPELINE.calendar(read, null);
    }

    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException {
        return Scenario.all().stream()
                .filter(Scenario::isReadWhole)
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(),
                        () -> assertThat(scenario.differences(calendar(scenario), ScenariosReadTest::alike))
                                .isEmpty()));
    }

    /** What is not whole yet is listed, and so is what has become so and has no mark yet. */
    @Test
    void agreement_is_shown() throws IOException {
        int whole = 0;
        List<Scenario> all = Scenario.all();
        for (Scenario scenario : all) {
            List<String> differences = scenario.differences(calendar(scenario), ScenariosReadTest::alike);
            whole += differences.isEmpty() ? 1 : 0;
            if (differences.isEmpty() && !scenario.isReadWhole()) {
                System.out.println(scenario.name() + " is read whole now: mark it with `read: whole`");
            }
            differences.forEach(difference -> System.out.println(scenario.name() + ": " + firstLines(difference)));
        }
        System.out.println(whole + " of " + all.size() + " scenarios come out whole from their reports");
    }

    /** A person in no list is spelled by sound, and no Arabic spelling tells Schiltz from Shiltaz: one name alike is enough. */
    private static boolean alike(Object name, String other) {
        Set<String> shared = sounds(name.toString());
        shared.retainAll(sounds(other));
        return !shared.isEmpty();
    }

    private static Set<String> sounds(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return Arrays.stream(plain.split("[ -]+"))
                .map(word -> word.replaceAll("[^a-z]|[aeiouyhw]", "")
                        .replaceAll("[cqgjx]", "k")
                        .replaceAll("[sz]", "s")
                        .replaceAll("[fv]", "f")
                        .replaceAll("[td]", "t")
                        .replaceAll("[pb]", "b")
                        .replaceAll("(.)\\1+", "$1"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }

    private static String firstLines(String text) {
        return String.join(" ", text.lines().map(String::strip).toList());
    }
}
