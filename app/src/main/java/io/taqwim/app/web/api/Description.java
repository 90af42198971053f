package io.taqwim.app.web.api;

import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Visit;
import java.io.IOException;
import java.io.InputStream;

/** The OpenAPI description of all this, written by hand and held against the table of routes by a test. */
public final class Description {
    private final Answer answer;

    public Description() {
        try (InputStream in = Description.class.getResourceAsStream("/web/api/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is not packed with the program");
            }
            answer = Answer.of(Answer.JSON, in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("openapi.json cannot be read", e);
        }
    }

    public Answer answer(Visit visit) {
        return answer;
    }
}
