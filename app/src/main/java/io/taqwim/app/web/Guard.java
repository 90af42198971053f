package io.taqwim.app.web;

import io.javalin.http.Context;
import io.taqwim.app.web.Route.Access;
import io.taqwim.app.web.editor.Token;
import io.taqwim.app.web.http.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask. The server listens on this machine only, but any page in any browser here can send requests to it: so the
 * Host must be this machine (else a foreign name was pointed at it), what foreign pages send or load is refused, and
 * nothing is written without the token, or by a form that is not known to stand on a page of this server.
 */
final class Guard {
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    /** What every answer carries: nothing foreign is loaded, nobody frames or guesses types, links tell nobody where from. */
    static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin", // with no-referrer browsers hide the Origin of our own forms, too
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()"));

    private final Token token;

    Guard(Token token) {
        this.token = token;
    }

    /** Refuses what comes from elsewhere. */
    void check(Context request, Access access) {
        String host = request.header("Host");
        if (host == null || !LOOPBACK.contains(nameOf(host))) {
            throw new Fault(421, "This server answers only as localhost or 127.0.0.1.");
        }
        String origin = request.header("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            throw new Fault(403, "Pages of other sites may not ask this server.");
        }
        String from = request.header("Sec-Fetch-Site");
        boolean foreign = from != null && (from.equals("cross-site") || from.equals("same-site"));
        boolean followed = "navigate".equals(request.header("Sec-Fetch-Mode"))
                && "document".equals(request.header("Sec-Fetch-Dest"));
        if (foreign && (access != Access.READ || !followed)) {
            throw new Fault(403, "Pages of other sites may not ask this server.");
        }
        boolean form = access == Access.OWN_PAGE || access == Access.EDITOR;
        if (form && origin == null && !"same-origin".equals(from)) {
            throw new Fault(403, "This is sent from a form on a page of this server, by a browser that says so.");
        }
        if (access == Access.TOKEN && !holdsToken(request.header("Authorization"))) {
            throw new Fault(401, "Writing needs the header Authorization: Bearer, with the token that serve printed.");
        }
    }

    private static String nameOf(String host) {
        int port = host.lastIndexOf(':');
        boolean hasPort = port > 0 && host.indexOf(']', port) < 0;
        return (hasPort ? host.substring(0, port) : host).toLowerCase(Locale.ROOT);
    }

    private boolean holdsToken(@Nullable String authorization) {
        String scheme = "Bearer ";
        return authorization != null
                && authorization.startsWith(scheme)
                && token.is(authorization.substring(scheme.length()));
    }
}
