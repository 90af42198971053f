package io.taqwim.engine.reconcile.editing;

import io.taqwim.engine.model.Decision;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An editor's words on the fields of one event, by field. */
public final class Words {
    public static final Words NONE = new Words(new TreeMap<>());

    private final SortedMap<String, Word> byField;

    /** @param value null where the editor says that nobody knows */
    public record Word(
            Decision decision, String field, @Nullable String value) {}

    Words(SortedMap<String, Word> byField) {
        this.byField = byField;
    }

    public @Nullable Word on(String field) {
        return byField.get(field);
    }

    /** Every field on which there is a word, in order. */
    public Set<String> fields() {
        return byField.keySet();
    }
}
