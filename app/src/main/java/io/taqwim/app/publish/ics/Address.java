package io.taqwim.app.publish.ics;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a calendar is published.
 *
 * @param instance what is behind the {@code @} of identifiers: the same for ever, or apps take every event for a new one
 * @param base address of the server without a slash at its end; null for a file, which links to nothing
 */
public record Address(String instance, @Nullable String base) {
    /** A file on somebody's disk. */
    public static final Address FILE = new Address("taqwim", null);

    public Address {
        boolean plain = !instance.isEmpty()
                && instance.toLowerCase(Locale.ROOT)
                        .chars()
                        .allMatch(c -> "abcdefghijklmnopqrstuvwxyz0123456789.-".indexOf(c) >= 0);
        if (!plain) {
            throw new IllegalArgumentException(
                    "an instance is called by letters, digits, dots and hyphens, not " + instance);
        }
    }

    String uid(String event) {
        return event + "@" + instance;
    }

    /** The page with every word behind an event. */
    @Nullable
    String evidence(String event) {
        return base == null ? null : base + "/event/" + event;
    }
}
