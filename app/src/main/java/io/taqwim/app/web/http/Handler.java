package io.taqwim.app.web.http;

/** What answers requests for one path. */
@FunctionalInterface
public interface Handler {
    /** The answer; a {@link Fault} says why there is none. */
    Answer answer(Visit visit);
}
