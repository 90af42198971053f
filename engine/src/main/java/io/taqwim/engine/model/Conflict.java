package io.taqwim.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of one field that exclude each other.
 *
 * @param sides the values with their claims, the chosen one first
 * @param chosen the value that the calendar holds
 * @param why one sentence: why that one
 */
public record Conflict(String field, List<Side> sides, String chosen, Wording why) {
    /**
     * One value of a conflict.
     *
     * @param claims those that say so, or that say it less exactly
     * @param independent how many origins they rest on; an editor is one
     * @param editor who holds it against the reports by a decision, else null
     */
    public record Side(
            String value,
            List<ReportClaim> claims,
            int independent,
            @Nullable String editor) {
        public Side {
            claims = List.copyOf(claims);
        }

        public Side(String value, List<ReportClaim> claims, int independent) {
            this(value, claims, independent, null);
        }
    }

    public Conflict {
        sides = List.copyOf(sides);
    }
}
