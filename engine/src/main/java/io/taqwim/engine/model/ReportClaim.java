package io.taqwim.engine.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the report that makes it.
 *
 * @param claim field, value, words, rule and speaker
 * @param mention id of the mention inside the report; null for what a report denies
 * @param published the report's day of publication, null where unknown
 */
public record ReportClaim(
        Claim claim,
        String report,
        @Nullable String mention,
        @Nullable LocalDate published) {}
