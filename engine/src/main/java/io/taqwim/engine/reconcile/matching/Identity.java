package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Report;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * The content hash of a mention: which words of which report speak of what kind of event and of whom. It begins with the
 * day on which the report came, as given with it, so that of an event's hashes the first report's is the least, and later
 * reports seldom change the event's id. Days that are read or that other reports tell are no part of it, nor what depends
 * on them: a report that is placed later keeps its ids.
 */
public final class Identity {
    private static final int DIGITS = 16;

    /** Of these, for the day, as {@link LocalDate#toEpochDay}; the greatest stands for one that is not given. */
    private static final int DAY_DIGITS = 4;

    private static final long NO_DAY = 0xffff;

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
        return hash(day(report), content.toString());
    }

    /** The hash of the {@code n}th mention of a report whose words and parties are those of an earlier one. */
    public static String again(String hash, int n) {
        return hash(hash.substring(0, DAY_DIGITS), hash + "\n" + n);
    }

    private static String hash(String day, String content) {
        return day + Report.sha256(content).substring(0, DIGITS - DAY_DIGITS);
    }

    private static String day(Report report) {
        LocalDate came = report.published() == null ? report.crawled() : report.published();
        long day = came == null ? NO_DAY : Math.max(0, Math.min(NO_DAY - 1, came.toEpochDay()));
        return HexFormat.of().toHexDigits(day, DAY_DIGITS);
    }
}
