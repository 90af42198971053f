package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Report;
import java.util.TreeSet;

/**
 * The content hash of a mention: which words of which report speak of what kind of event and of whom. The day of
 * publication is no part of it, nor what depends on it: a report that other reports place later keeps its ids.
 */
public final class Identity {
    private static final int DIGITS = 16;

    private Identity() {}

    /** @param textHash {@link Report#sha256} of the report's text */
    public static String of(Report report, String textHash, Mention mention) {
        StringBuilder content = new StringBuilder(report.id())
                .append('\n')
                .append(textHash)
                .append('\n')
                .append(mention.kind());
        new TreeSet<>(mention.partyIds()).forEach(id -> content.append('\n').append(id));
        TreeSet<String> places = new TreeSet<>();
        for (Claim claim : mention.claims()) {
            if (claim.field().equals("kind") || claim.field().equals("start")) {
                places.add(claim.field() + " " + claim.span().start());
            }
        }
        places.forEach(place -> content.append('\n').append(place));
        return Report.sha256(content.toString()).substring(0, DIGITS);
    }

    /** The hash of the {@code n}th mention of a report whose words and parties are those of an earlier one. */
    public static String again(String hash, int n) {
        return Report.sha256(hash + "\n" + n).substring(0, DIGITS);
    }
}
