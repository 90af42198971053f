package io.taqwim.engine.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A mention, told by its report's id and its own id inside that report.
 *
 * @param hash its content hash, one of the aliases of its event; empty where it is only looked up
 */
public record MentionRef(String report, String mention, String hash) implements Comparable<MentionRef> {
    private static final Comparator<MentionRef> ORDER =
            Comparator.comparing(MentionRef::report).thenComparing(MentionRef::mention);

    public MentionRef(String report, String mention) {
        this(report, mention, "");
    }

    @Override
    public int compareTo(MentionRef other) {
        return ORDER.compare(this, other);
    }

    /** The hash follows from the report. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MentionRef ref && report.equals(ref.report) && mention.equals(ref.mention);
    }

    @Override
    public int hashCode() {
        return 31 * report.hashCode() + mention.hashCode();
    }
}
