package io.taqwim.engine.model;

import java.util.Comparator;

/** A mention, told by its report's id and its own id inside that report. */
public record MentionRef(String report, String mention) implements Comparable<MentionRef> {
    private static final Comparator<MentionRef> ORDER =
            Comparator.comparing(MentionRef::report).thenComparing(MentionRef::mention);

    @Override
    public int compareTo(MentionRef other) {
        return ORDER.compare(this, other);
    }
}
