package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.ReportClaim;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the report that it stands in.
 *
 * @param report index of the report among all
 * @param mention id of the mention; null for a denial
 */
record Said(Mentions in, int report, @Nullable String mention, Claim claim) {
    static final Comparator<Said> ORDER = Comparator.comparing(
                    (Said said) -> said.in.report().id())
            .thenComparing(said -> said.mention == null ? "" : said.mention)
            .thenComparing(said -> said.claim.field())
            .thenComparing(said -> said.claim.span())
            .thenComparing(said -> said.claim.value())
            .thenComparing(Said::report);

    ReportClaim shown() {
        return new ReportClaim(claim, in.report().id(), mention, in.published().date());
    }

    /** One claim of one report is one thing; its report need not be compared again. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Said said
                && report == said.report
                && Objects.equals(mention, said.mention)
                && claim.equals(said.claim);
    }

    @Override
    public int hashCode() {
        return Objects.hash(report, mention, claim);
    }
}
