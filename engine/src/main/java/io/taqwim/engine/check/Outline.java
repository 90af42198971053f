package io.taqwim.engine.check;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Mention;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an event is in few words: enough to say whether a reader and the machine mean the same one.
 *
 * @param country ISO 3166-1 alpha-2
 * @param parties ids, in any order
 * @param background told only as context of the news
 */
public record Outline(
        String kind,
        @Nullable String status,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String country,
        Set<String> parties,
        boolean background) {
    public Outline {
        parties = Set.copyOf(parties);
    }

    public static Outline of(Mention mention) {
        DateInterval when = mention.when();
        return new Outline(
                mention.kind(),
                mention.status().code(),
                when.start(),
                when.end(),
                mention.place().country(),
                Set.copyOf(mention.partyIds()),
                mention.background());
    }

    /** Kind, status, days, country and parties are the same. */
    public boolean agrees(Outline other) {
        return kind.equals(other.kind)
                && Objects.equals(status, other.status)
                && Objects.equals(start, other.start)
                && Objects.equals(end, other.end)
                && Objects.equals(country, other.country)
                && parties.equals(other.parties);
    }

    /** {@code visit scheduled 2026-03-11..2026-03-12 OM [DE, OM]}, with {@code -} for what is not known. */
    @Override
    public String toString() {
        return kind + " " + said(status) + " " + said(start) + ".." + said(end) + " " + said(country) + " "
                + new TreeSet<>(parties) + (background ? " in the background" : "");
    }

    private static String said(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
