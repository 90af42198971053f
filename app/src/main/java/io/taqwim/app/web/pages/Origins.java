package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Origin;
import io.taqwim.engine.text.Visible;
import java.util.List;

/** The independent sources of an event, with the reports that rest on each. */
final class Origins {
    private final Visit visit;
    private final Speech speech;
    private final Quotes quotes;

    Origins(Visit visit, Quotes quotes) {
        this.visit = visit;
        this.speech = visit.speech();
        this.quotes = quotes;
    }

    List<Shown> of(CalendarEvent event) {
        return event.sources().origins().stream()
                .map(origin -> new Shown(
                        speech.text("origin-" + origin.by().code()),
                        name(origin),
                        origin.reports().stream().map(this::report).toList()))
                .toList();
    }

    /** What an origin is called. */
    String name(Origin origin) {
        String name = origin.name() == null ? "" : origin.name();
        return switch (origin.by()) {
            case SPEAKER -> speech.person(name);
            case AGENCY -> Visible.line(speech.names().agency(name));
            case TEXT ->
                speech.phrases()
                        .label(
                                "origin.text",
                                speech.phrases()
                                        .counted("reports", origin.reports().size()));
            case OUTLET -> name.isEmpty() ? speech.phrases().label("origin.unnamed") : Visible.line(name);
        };
    }

    private Told report(String id) {
        return new Told(
                quotes.named(id),
                visit.edition().report(id).map(Quotes::headline).orElse(""),
                quotes.href(id),
                visit.edition().mentions(id).map(quotes::published).orElse(""));
    }

    /** An origin: what it is, its name, its reports. */
    record Shown(String by, String name, List<Told> reports) {}

    /** A report: who published it, what stands above it, where it is, when it appeared. */
    record Told(String publisher, String title, String href, String published) {}
}
