package io.taqwim.app.web.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What a request is answered with: status, media type, body, further headers. */
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {
    public static final String HTML = "text/html; charset=utf-8";
    public static final String JSON = "application/json";
    public static final String CSV = "text/csv; charset=utf-8";

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

    /** Ready bytes. */
    public static Answer of(String type, byte[] body) {
        return new Answer(200, type, body, Map.of());
    }

    /** That what was asked for is elsewhere on this server: 301 for good, 302 for now. */
    public static Answer elsewhere(int status, String location) {
        return new Answer(status, "text/plain; charset=utf-8", new byte[0], Map.of("Location", location));
    }

    public Answer with(int otherStatus) {
        return new Answer(otherStatus, type, body, headers);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, more);
    }
}
