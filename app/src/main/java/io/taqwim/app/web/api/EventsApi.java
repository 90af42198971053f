package io.taqwim.app.web.api;

import io.taqwim.app.publish.json.CalendarJson;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.index.Index;
import io.taqwim.app.web.pages.Filters;
import io.taqwim.app.web.pages.Gone;
import io.taqwim.app.web.pages.Records;
import io.taqwim.app.web.pages.Slice;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.DateInterval;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events as docs/formats.md, section 3, has them. */
public final class EventsApi {
    private static final int STANDARD = 100;
    private static final int MOST = 500;

    private final Gone gone;

    public EventsApi(Gone gone) {
        this.gone = gone;
    }

    /** All that fit, programme items like the rest, in the calendar's order. */
    public Answer list(Visit visit) {
        Index index = visit.index();
        BitSet found = new Filters(visit).found();
        LocalDate from = visit.day("from");
        LocalDate to = visit.day("to");
        if (from != null || to != null) {
            narrow(index, found, from, to);
        }
        Slice<CalendarEvent> slice = slice(index, found, visit);
        List<String> records = slice.items().stream()
                .map(event -> CalendarJson.line(visit.edition().calendar(), event))
                .toList();
        return Answer.json(Records.page("events", records, slice.total(), visit, slice.next()));
    }

    /** One; an id that it once had leads to that which it has now. */
    public Answer one(Visit visit) {
        CalendarEvent event = visit.edition().event(visit.id("id")).orElse(null);
        if (event == null) {
            return gone.event(visit, "/api/events/", "");
        }
        return event.id().equals(visit.id("id"))
                ? Answer.json(CalendarJson.line(visit.edition().calendar(), event) + "\n")
                : Answer.elsewhere(301, visit.same("/api/events/" + Key.of(event.id())));
    }

    /** Leaves what is not over before {@code from} and has begun by {@code to}; what has no date is in no time. */
    private static void narrow(Index index, BitSet found, @Nullable LocalDate from, @Nullable LocalDate to) {
        BitSet kept = index.dated(found);
        if (from != null) {
            List<CalendarEvent> running = index.on(from, kept);
            kept.clear(0, index.from(from));
            running.forEach(event -> kept.set(index.position(event)));
        }
        if (to != null) {
            kept.clear(index.from(to.plusDays(1)), Math.max(index.size(), index.from(to.plusDays(1))));
        }
        index.open(found, 0, index.size()).stream()
                .filter(event -> isWithin(event.when(), from, to))
                .forEach(event -> kept.set(index.position(event)));
        found.clear();
        found.or(kept);
    }

    private static boolean isWithin(DateInterval when, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = when.firstKnown();
        LocalDate last = when.lastKnown();
        return first != null
                && last != null
                && (from == null || !last.isBefore(from))
                && (to == null || !first.isAfter(to));
    }

    private static Slice<CalendarEvent> slice(Index index, BitSet found, Visit visit) {
        return Slice.of(found, index, visit, visit.number("limit", STANDARD, MOST));
    }
}
