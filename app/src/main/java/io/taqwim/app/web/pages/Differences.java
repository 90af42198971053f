package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.Origin;
import io.taqwim.engine.model.ReportClaim;
import io.taqwim.engine.text.Visible;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What reports differ on, side by side: each value with its words and on whom they rest. */
final class Differences {
    private static final int QUOTES_SHOWN = 6;

    private final Visit visit;
    private final Speech speech;
    private final Quotes quotes;

    Differences(Visit visit, Quotes quotes) {
        this.visit = visit;
        this.speech = visit.speech();
        this.quotes = quotes;
    }

    Difference of(CalendarEvent event, Conflict conflict) {
        Values values = new Values(visit, event);
        return new Difference(
                speech.phrases().field(conflict.field()),
                Visible.line(conflict.why().in(speech.language())),
                conflict.sides().stream()
                        .map(side -> side(event, conflict, side, values))
                        .toList());
    }

    private Side side(CalendarEvent event, Conflict conflict, Conflict.Side side, Values values) {
        return new Side(
                values.shown(conflict.field(), side.value()),
                side.value().equals(conflict.chosen()),
                speech.phrases().counted("independent", side.independent()),
                origins(event, side),
                side.editor() == null ? null : speech.text("editor", Visible.line(side.editor())),
                quotes.wordings(side.claims(), QUOTES_SHOWN));
    }

    /** The origins of the event on which this side rests. */
    private List<String> origins(CalendarEvent event, Conflict.Side side) {
        Set<String> reports = new LinkedHashSet<>();
        side.claims().stream().map(ReportClaim::report).forEach(reports::add);
        Origins names = new Origins(visit, quotes);
        return event.sources().origins().stream()
                .filter((Origin origin) -> origin.reports().stream().anyMatch(reports::contains))
                .map(names::name)
                .toList();
    }

    /** A field on which reports differ. */
    record Difference(String field, String why, List<Side> sides) {}

    /** One of its values. */
    record Side(
            String value,
            boolean held,
            String independent,
            List<String> origins,
            @Nullable String editor,
            List<Quotes.Wording> quotes) {}
}
