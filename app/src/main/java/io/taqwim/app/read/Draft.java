package io.taqwim.app.read;

import io.taqwim.engine.model.Problem;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.text.Visible;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a report as a source found them ({@code docs/formats.md}, section 1), unchecked. */
public record Draft(
        @Nullable String id,
        String text,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String crawled,
        @Nullable String language) {

    public static Draft ofText(String text) {
        return new Draft(null, text, null, null, null, null, null, null);
    }

    /** The report, refused where it has no text, too much of it, or half characters; a time stamp in no known shape is a problem. */
    public Received checked(Limits limits) throws Refused {
        String whole = Report.wholeText(title, text);
        if (whole.isBlank()) {
            throw new Refused("holds no text; leave it out");
        }
        if (Stream.of(id, whole, url, publisher, published, language).anyMatch(Draft::hasHalfCharacter)) {
            throw new Refused("holds half a character (a lone surrogate); export it again as UTF-8");
        }
        if (whole.length() > limits.reportBytes()
                || whole.getBytes(StandardCharsets.UTF_8).length > limits.reportBytes()) {
            throw limits.tooLong(limits.reportBytes());
        }
        List<Problem> problems = new ArrayList<>();
        LocalDate day = day("published", published, problems);
        LocalDate crawl = day("crawled", crawled, problems);
        String name = id == null ? Report.idOf(publisher, url, whole) : id;
        String stamp = day == null ? null : published;
        return new Received(new Report(name, whole, title, url, publisher, day, stamp, crawl, language), problems);
    }

    private static @Nullable LocalDate day(String field, @Nullable String stamp, List<Problem> problems) {
        if (stamp == null) {
            return null;
        }
        LocalDate day = TimeStamp.day(stamp);
        if (day == null) {
            String message = "\"" + Visible.line(stamp) + "\" is no date in a known shape; read as if " + field
                    + " were missing";
            problems.add(new Problem(field + "-unreadable", message, null));
        }
        return day;
    }

    private static boolean hasHalfCharacter(@Nullable String text) {
        if (text == null) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
