package io.taqwim.app.web;

import io.javalin.http.HandlerType;
import io.taqwim.app.web.http.Handler;

/** One line of the table of routes. */
record Route(HandlerType method, String path, Access access, Handler handler) {
    /** What a request must show before it is answered. */
    enum Access {
        /** Nothing: it changes nothing. */
        READ,
        /** The token, as programs do. */
        TOKEN,
        /** That it was sent from a page of this server. */
        OWN_PAGE,
        /** And that somebody is signed in. */
        EDITOR
    }

    static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, path, Access.READ, handler);
    }

    static Route post(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, handler);
    }

    /** Whether programs ask here: faults are then told as problem+json. */
    boolean forPrograms() {
        return path.startsWith("/api/") || path.endsWith(".json") || path.endsWith(".csv") || path.endsWith(".ics");
    }
}
