package io.taqwim.app.store;

import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Problem;
import io.taqwim.engine.model.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came.
 *
 * @param problems what was odd in how it came
 * @param named by what it is known again where it has no id of its own: its address, or the file that holds it alone
 * @param origin where it came from, as the user named it
 * @param said what the engine read in it, null where that was not asked
 */
public record Arrival(
        Report report,
        List<Problem> problems,
        @Nullable String named,
        String origin,
        @Nullable Mentions said) {
    public Arrival {
        problems = List.copyOf(problems);
    }
}
