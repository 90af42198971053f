package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.Denial;
import io.taqwim.engine.model.Mentions;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A denial with the report that it stands in.
 *
 * @param corrects whether the report itself tells the event otherwise: then it takes back a value, and not the event
 */
public record Denied(Mentions in, int report, Denial denial, boolean corrects) {
    @Nullable
    LocalDate published() {
        return in.published().date();
    }

    List<Said> said() {
        return denial.evidence().stream()
                .map(claim -> new Said(in, report, null, claim))
                .toList();
    }
}
