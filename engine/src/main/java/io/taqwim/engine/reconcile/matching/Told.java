package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.MentionRef;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mention with the report that it stands in.
 *
 * @param report index of the report among all
 * @param hash see {@link Identity}
 */
public record Told(Mentions in, int report, Mention mention, String hash) {
    public MentionRef ref() {
        return new MentionRef(in.report().id(), mention.id(), hash);
    }

    /** The day of publication of its report. */
    public @Nullable LocalDate published() {
        return in.published().date();
    }

    /** One mention of one report is one thing; its report need not be compared again. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Told told
                && report == told.report
                && hash.equals(told.hash)
                && mention.id().equals(told.mention.id());
    }

    @Override
    public int hashCode() {
        return 31 * (31 * report + hash.hashCode()) + mention.id().hashCode();
    }

    /** The words that say what kind of event it is; null where no claim does. */
    public @Nullable Span words() {
        for (Claim claim : mention.claims()) {
            if (claim.field().equals("kind") && claim.value().equals(mention.kind())) {
                return claim.span();
            }
        }
        return mention.claims().isEmpty() ? null : mention.claims().get(0).span();
    }
}
