package io.taqwim.app.web.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with.
 *
 * @param body opened when it is sent; what the client has already is not
 * @param tag the ETag, with its quotes
 * @param headers further ones
 * @param zipped the body as gzip, where it is kept ready; else it is made when asked for
 */
public record Answer(
        int status,
        String type,
        Supplier<InputStream> body,
        String tag,
        Map<String, String> headers,
        @Nullable Zipped zipped) {
    public static final String HTML = "text/html; charset=utf-8";
    public static final String JSON = "application/json";
    public static final String CSV = "text/csv; charset=utf-8";

    /** A compressed body; its tag is another one, as that of other bytes has to be (RFC 9110, 8.8.3.3). */
    public record Zipped(Supplier<InputStream> body, String tag) {}

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer html(String page) {
        return of(HTML, page);
    }

    public static Answer json(String json) {
        return of(JSON, json);
    }

    public static Answer of(String type, String body) {
        return of(type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes with a weak tag of their content: they may be compressed on the way. */
    public static Answer of(String type, byte[] body) {
        return ready(type, () -> new ByteArrayInputStream(body), "W/\"" + digest(body) + "\"");
    }

    /** Bytes kept ready, with their tag. */
    public static Answer ready(String type, Supplier<InputStream> body, String tag) {
        return new Answer(200, type, body, tag, Map.of(), null);
    }

    /** That what was asked for is elsewhere on this server: 301 for good, 302 for now. */
    public static Answer elsewhere(int status, String location) {
        return of("text/plain; charset=utf-8", "").with(status).with("Location", location);
    }

    public Answer with(int otherStatus) {
        return new Answer(otherStatus, type, body, tag, headers, zipped);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, tag, more, zipped);
    }

    /** With the same body as gzip and the tag of that. */
    public Answer zipped(Supplier<InputStream> gzip, String itsTag) {
        return new Answer(status, type, body, tag, headers, new Zipped(gzip, itsTag));
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
