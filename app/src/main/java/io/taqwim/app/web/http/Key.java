package io.taqwim.app.web.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * An id as one segment of a path. Ids of reports are the caller's and may hold slashes, dots or anything else, which
 * servers and browsers read in their own ways; such an id is written as {@code ~} and base64url.
 */
public final class Key {
    private Key() {}

    public static String of(String id) {
        return isPlain(id)
                ? id
                : "~" + Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /** The id that a segment stands for; the segment itself where it stands for none. */
    public static String read(String segment) {
        if (!segment.startsWith("~")) {
            return segment;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(segment.substring(1)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }

    private static boolean isPlain(String id) {
        return !id.isEmpty()
                && id.length() <= 200
                && id.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || c == '-'
                                || c == '_');
    }

    /** A value of a query string. */
    public static String quoted(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static String unquoted(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
