package io.taqwim.app.web.pages;

import io.taqwim.app.publish.json.CalendarJson;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.engine.model.CalendarEvent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where sources disagree: every event on which reports differ, the latest first, its values side by side. */
public final class ConflictsPage {
    private static final int PER_PAGE = 20;
    private static final int MOST = 200;

    private final Templates templates;

    public ConflictsPage(Templates templates) {
        this.templates = templates;
    }

    public Answer html(Visit visit) {
        Slice<CalendarEvent> slice = slice(visit, PER_PAGE);
        Quotes quotes = new Quotes(visit);
        Differences differences = new Differences(visit, quotes);
        Cards cards = new Cards(visit);
        List<Entry> entries = slice.items().stream()
                .map(event -> new Entry(
                        cards.alone(event, null, true),
                        event.conflicts().stream()
                                .map(conflict -> differences.of(event, conflict))
                                .toList()))
                .toList();
        Model model = new Model(
                entries,
                visit.speech().phrases().counted("events", slice.total()),
                new Filters(visit),
                visit.kept(),
                visit.path(),
                slice.previous(),
                slice.next());
        String title = visit.speech().text("nav-conflicts");
        return templates.page(visit, Frame.of(title, visit, "json", "csv"), "conflicts", model);
    }

    /** Each disagreement with its event. */
    public Answer json(Visit visit) {
        Slice<CalendarEvent> slice = slice(visit, visit.number("limit", PER_PAGE, MOST));
        List<String> records = new ArrayList<>();
        slice.items()
                .forEach(event ->
                        event.conflicts().forEach(conflict -> records.add(CalendarJson.line(event, conflict))));
        return Answer.json(Records.page("conflicts", records, slice.total(), visit, slice.next()));
    }

    public Answer csv(Visit visit) {
        return Tables.table("conflicts", visit, all(visit));
    }

    private static Slice<CalendarEvent> slice(Visit visit, int perPage) {
        return Slice.of(all(visit), visit, perPage);
    }

    /** Backwards, so that what is ahead or just past comes before what is long over. */
    private static List<CalendarEvent> all(Visit visit) {
        BitSet differing = visit.index().differing(new Filters(visit).found());
        List<CalendarEvent> events = new ArrayList<>();
        for (int at = differing.length(); (at = differing.previousSetBit(at - 1)) >= 0; ) {
            events.add(visit.index().at(at));
        }
        return events;
    }

    record Entry(Card event, List<Differences.Difference> differences) {}

    record Model(
            List<Entry> entries,
            String count,
            Filters filters,
            List<Visit.Kept> kept,
            String action,
            @Nullable String previous,
            @Nullable String next) {
        boolean paged() {
            return previous != null || next != null;
        }

        boolean nothing() {
            return entries.isEmpty();
        }

        @Nullable
        String hidden() {
            return null;
        }

        @Nullable
        Object spans() {
            return null;
        }
    }
}
