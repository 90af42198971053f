package io.taqwim.app.web;

import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Style, script, icon and fonts: files packed with the program. */
final class Statics {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8",
            "woff2", "font/woff2");

    private final Map<String, Optional<Answer>> read = new ConcurrentHashMap<>();

    Answer answer(String name) {
        if (!name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.')) {
            throw Fault.notFound("There is no such file.");
        }
        return read.computeIfAbsent(name, Statics::file).orElseThrow(() -> Fault.notFound("There is no such file."));
    }

    private static Optional<Answer> file(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        try (InputStream in = Statics.class.getResourceAsStream("/web/static/" + name)) {
            if (in == null || type == null) {
                return Optional.empty();
            }
            Answer answer = Answer.of(type, in.readAllBytes());
            return Optional.of(name.endsWith("woff2") ? answer.with("Cache-Control", "max-age=31536000") : answer);
        } catch (IOException e) {
            throw new IllegalStateException("the file " + name + " packed with the program cannot be read", e);
        }
    }
}
