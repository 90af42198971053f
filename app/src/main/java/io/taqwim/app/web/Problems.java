package io.taqwim.app.web;

import io.taqwim.app.publish.json.JsonLine;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.engine.text.Visible;
import org.jspecify.annotations.Nullable;

/** Faults as answers: a page for people, problem+json (RFC 9457) for programs. */
final class Problems {
    private final Templates templates;

    Problems(Templates templates) {
        this.templates = templates;
    }

    /**
     * @param visit what was asked, as far as it could be read; without it there is no language to make a page in
     */
    Answer of(Fault fault, boolean forPrograms, @Nullable Visit visit) {
        Answer answer = forPrograms || visit == null ? problem(fault) : page(fault, visit);
        return answer.with(fault.status());
    }

    private static Answer problem(Fault fault) {
        return Answer.of(
                "application/problem+json",
                JsonLine.of(json -> {
                            json.text("type", "about:blank");
                            json.text("title", title(fault.status()));
                            json.number("status", fault.status());
                            json.text("detail", fault.sentence());
                        })
                        + "\n");
    }

    private Answer page(Fault fault, Visit visit) {
        String title = visit.speech().text(fault.status() == 404 ? "fault-404" : "fault");
        return templates.page(
                visit,
                Frame.of(title),
                "fault",
                new Model(title, Visible.line(fault.sentence()), visit.link("/agenda")));
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 413 -> "Content Too Large";
            case 421 -> "Misdirected Request";
            case 422 -> "Unprocessable Content";
            case 503 -> "Service Unavailable";
            default -> "Internal Server Error";
        };
    }

    record Model(String title, String detail, String home) {}
}
