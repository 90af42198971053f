package io.taqwim.engine.reconcile.copies;

import io.taqwim.engine.model.Span;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A report as witness of one event, or of one value.
 *
 * @param index of the report
 * @param speakers whom it quotes on it
 * @param agencies whom it credits
 * @param spans the words that tell it
 */
public record Witness(
        int index,
        String report,
        @Nullable String publisher,
        SortedSet<String> speakers,
        SortedSet<String> agencies,
        List<Span> spans) {
    public Witness {
        speakers = new TreeSet<>(speakers);
        agencies = new TreeSet<>(agencies);
        spans = List.copyOf(spans);
    }
}
