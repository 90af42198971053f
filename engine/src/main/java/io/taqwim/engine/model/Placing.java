package io.taqwim.engine.model;

import java.time.LocalDate;
import java.util.List;

/**
 * How an undated report was given its day of publication by other reports.
 *
 * @param report the report that was placed
 * @param published the only day on which its words agree with those of the others
 * @param own its words that depend on the day of publication
 * @param others the dated words of other reports that they were compared with
 */
public record Placing(String report, LocalDate published, List<ReportClaim> own, List<ReportClaim> others) {
    public Placing {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }
}
