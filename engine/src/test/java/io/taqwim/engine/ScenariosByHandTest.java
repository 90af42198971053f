package io.taqwim.engine;

import io.taqwim.engine.model.Mentions;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The scenarios from mentions written by hand: reconciling alone, whatever the reading makes of the reports. */
class ScenariosByHandTest {
    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException {
        return Scenario.all().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> {
                    List<Mentions> mentions = Stories.of(scenario);
                    scenario.check(Stories.reconcile(mentions).of(mentions, null));
                }));
    }
}
