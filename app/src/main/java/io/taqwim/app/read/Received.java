package io.taqwim.app.read;

import io.taqwim.engine.model.Problem;
import io.taqwim.engine.model.Report;
import java.util.List;

/** A report and what was odd in how it came. */
public record Received(Report report, List<Problem> problems) {
    public Received {
        problems = List.copyOf(problems);
    }
}
