package io.taqwim.app.web;

import io.javalin.http.HandlerType;
import io.taqwim.app.web.http.Handler;

/** One line of the table of routes. */
record Route(HandlerType method, String path, Handler handler) {
    static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, path, handler);
    }

    static Route post(String path, Handler handler) {
        return new Route(HandlerType.POST, path, handler);
    }

    boolean writes() {
        return method != HandlerType.GET;
    }

    /** Whether programs ask here: faults are then told as problem+json. */
    boolean forPrograms() {
        return path.startsWith("/api/") || path.endsWith(".json") || path.endsWith(".csv") || path.endsWith(".ics");
    }
}
