package io.taqwim.app.publish.agenda;

import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.ReportClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of one event: title and status, when and where, who, how it moved, where reports differ, who says so. */
final class EventLines {
    private final Phrases phrases;
    private final Paper paper;
    private final Map<String, String> tags;
    private final EventPhrases events;

    EventLines(Phrases phrases, Paper paper, Map<String, String> tags, Map<String, Report> reports) {
        this.phrases = phrases;
        this.paper = paper;
        this.tags = tags;
        this.events = new EventPhrases(phrases, reports);
    }

    /**
     * @param day the day under which the event stands and that need not be said again
     */
    void print(CalendarEvent event, int indent, @Nullable LocalDate day) {
        CalendarStatus status = event.status();
        List<Paper.Run> first = new ArrayList<>();
        first.add(new Paper.Run(Style.TITLE, events.title(event)));
        first.add(new Paper.Run(Style.PLAIN, "·"));
        first.add(new Paper.Run(style(status), phrases.status(event.kind(), status.code())));
        if (event.background()) {
            first.add(new Paper.Run(Style.QUIET, "· " + phrases.label("background")));
        }
        String tag = tags.get(event.id());
        if (tag != null) {
            first.add(new Paper.Run(Style.OPEN, "· " + tag));
        }
        paper.line(indent, first);
        detail(indent, Style.PLAIN, whenAndWhere(event, day));
        detail(indent, Style.PLAIN, events.people(event));
        events.moves(event).forEach(move -> detail(indent, Style.OPEN, move));
        event.conflicts().forEach(conflict -> conflict(conflict, indent));
        detail(indent, Style.QUIET, events.sources(event));
    }

    private void detail(int indent, Style style, String text) {
        if (!text.isEmpty()) {
            paper.line(indent + 2, style, text);
        }
    }

    private static Style style(CalendarStatus status) {
        return switch (status) {
            case CONFIRMED, UNDER_WAY, HELD -> Style.SURE;
            case MOOTED, ANNOUNCED, RESCHEDULED -> Style.OPEN;
            case POSTPONED, CANCELLED, LAPSED -> Style.OFF;
        };
    }

    private String whenAndWhere(CalendarEvent event, @Nullable LocalDate day) {
        List<String> parts = new ArrayList<>();
        DateInterval when = event.when();
        if (!when.isDated()) {
            wordsOfStart(event).ifPresent(words -> parts.add(phrases.label("said", phrases.quote(words))));
        } else if (day == null || !day.equals(when.start()) || !day.equals(when.end())) {
            parts.add(phrases.when(when));
        }
        parts.addAll(events.place(event.place()));
        return phrases.list(parts);
    }

    private static Optional<String> wordsOfStart(CalendarEvent event) {
        return event.claims().stream()
                .map(ReportClaim::claim)
                .filter(claim -> claim.field().equals("start"))
                .map(Claim::quote)
                .findFirst();
    }

    private void conflict(Conflict conflict, int indent) {
        String field = phrases.field(conflict.field());
        String why = conflict.why().in(phrases.language());
        detail(indent, Style.OFF, phrases.label("conflict", field, phrases.foreign(why)));
        for (Conflict.Side side : conflict.sides()) {
            String value = phrases.value(conflict.field(), side.value());
            String by = phrases.counted("independent", side.independent());
            List<String> said = side.claims().stream()
                    .map(claim -> phrases.quote(claim.claim().quote()))
                    .distinct()
                    .toList();
            paper.line(indent + 4, Style.PLAIN, phrases.label("side", value, by, phrases.list(said)));
        }
    }
}
