package io.taqwim.app.store;

import io.taqwim.engine.model.Problem;
import io.taqwim.engine.model.Report;
import java.util.List;

/** A report as it was received at one time, with what was odd in how it came. */
public record Revision(String hash, Report report, List<Problem> problems) {
    public Revision {
        problems = List.copyOf(problems);
    }
}
