package io.taqwim.engine.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A report as received ({@code docs/formats.md}, section 1).
 *
 * @param text the whole text: the title and a line feed before it where it did not begin with the title
 * @param published the day of publication by the offset of its own time stamp
 * @param publishedAt the time stamp as given, which orders revisions of one report
 * @param crawled an upper bound for the publication day
 * @param language BCP 47, null where it is to be detected
 */
public record Report(
        String id,
        String text,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String publishedAt,
        @Nullable LocalDate crawled,
        @Nullable String language) {

    /** The whole text of a report whose title and body came apart. */
    public static String wholeText(@Nullable String title, String text) {
        return title == null || title.isEmpty() || text.startsWith(title) ? text : title + "\n" + text;
    }

    /** The id of a report that came without one: 16 hex digits of SHA-256 over publisher, url and whole text. */
    public static String idOf(@Nullable String publisher, @Nullable String url, String wholeText) {
        String content = (publisher == null ? "" : publisher) + "\n" + (url == null ? "" : url) + "\n" + wholeText;
        return sha256(content).substring(0, 16);
    }

    /** A report that is nothing but text. */
    public static Report ofText(String text) {
        return new Report(idOf(null, null, text), text, null, null, null, null, null, null, null);
    }

    /** SHA-256 of the UTF-8 bytes, in hex. */
    public static String sha256(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
