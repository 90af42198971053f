package io.taqwim.app.web.pages;

import io.taqwim.app.publish.json.CalendarJson;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Move;
import io.taqwim.engine.model.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One event: its programme by day, where reports differ, how it moved, and the words behind every field. */
public final class EventPage {
    private final Templates templates;
    private final List<String> kinds;
    private final Gone gone;

    /** @param kinds of events that there are, for who corrects one */
    public EventPage(Templates templates, List<String> kinds, Gone gone) {
        this.templates = templates;
        this.gone = gone;
        this.kinds = kinds;
    }

    public Answer html(Visit visit) {
        CalendarEvent event = visit.edition().event(visit.id("id")).orElse(null);
        if (event == null) {
            return gone.event(visit);
        }
        if (!event.id().equals(visit.id("id"))) {
            return Answer.elsewhere(301, visit.same("/event/" + Key.of(event.id())));
        }
        return again(visit, event, Map.of());
    }

    /** The page, with what is wrong with what an editor sent. */
    Answer again(Visit visit, CalendarEvent event, Map<String, String> wrong) {
        return templates.page(
                visit,
                Frame.of(visit.speech().title(event), visit, "json", "csv"),
                "event",
                new View(visit, event).model(new EditForms(visit, event, kinds, wrong).model()));
    }

    /** The event as a record. */
    public Answer json(Visit visit) {
        CalendarEvent event = visit.edition().event(visit.id("id")).orElse(null);
        if (event == null) {
            return gone.event(visit, "/event/", ".json");
        }
        if (!event.id().equals(visit.id("id"))) {
            return Answer.elsewhere(301, visit.same("/event/" + Key.of(event.id()) + ".json"));
        }
        return Answer.json(CalendarJson.line(visit.edition().calendar(), event) + "\n");
    }

    /** The event and its programme, as rows. */
    public Answer csv(Visit visit) {
        CalendarEvent event = visit.edition().event(visit.id("id")).orElse(null);
        if (event == null) {
            return gone.event(visit, "/event/", ".csv");
        }
        List<CalendarEvent> rows = new ArrayList<>(List.of(event));
        rows.addAll(visit.edition().programme(event));
        return Tables.events(visit, rows);
    }

    /** The event that the address means. */
    static CalendarEvent event(Visit visit) {
        return visit.edition()
                .event(visit.id("id"))
                .orElseThrow(() -> Fault.notFound(visit.speech().text("no-event")));
    }

    private static final class View {
        private final Visit visit;
        private final Speech speech;
        private final CalendarEvent event;
        private final Cards cards;
        private final Quotes quotes;

        View(Visit visit, CalendarEvent event) {
            this.visit = visit;
            this.speech = visit.speech();
            this.event = event;
            this.cards = new Cards(visit);
            this.quotes = new Quotes(visit);
        }

        Model model(EditForms.@Nullable Model forms) {
            Differences differences = new Differences(visit, quotes);
            Evidence evidence = new Evidence(visit, quotes);
            return new Model(
                    cards.alone(event, null, true),
                    lasting(),
                    topics(),
                    programme(),
                    event.conflicts().stream()
                            .map(conflict -> differences.of(event, conflict))
                            .toList(),
                    moves(),
                    new Rulings(visit).on(event),
                    forms,
                    evidence.fields(event),
                    cards.sources(event),
                    new Origins(visit, quotes).of(event),
                    event.aliases().stream()
                            .filter(alias -> !alias.equals(event.id()))
                            .toList());
        }

        private @Nullable String topics() {
            List<String> topics = event.topics().stream()
                    .map(topic -> FieldNames.value(speech, event.kind(), "topics." + topic, topic))
                    .toList();
            return topics.isEmpty() ? null : speech.phrases().list(topics);
        }

        private @Nullable String lasting() {
            DateInterval when = event.when();
            if (when.precision() != Precision.DAY || when.start() == null || when.end() == null) {
                return null;
            }
            int days = (int) ChronoUnit.DAYS.between(when.start(), when.end()) + 1;
            return days < 2 ? null : speech.counted("days", days);
        }

        /** By day; what lies in no one day last. */
        private List<ProgrammeDay> programme() {
            TreeMap<LocalDate, List<Card>> days = new TreeMap<>();
            List<Card> rest = new ArrayList<>();
            List<CalendarEvent> items = new ArrayList<>(visit.edition().programme(event));
            items.sort(Comparator.comparing(
                    item -> item.when().firstKnown(), Comparator.nullsLast(Comparator.naturalOrder())));
            for (CalendarEvent item : items) {
                LocalDate day =
                        item.when().precision() == Precision.DAY ? item.when().firstKnown() : null;
                if (day == null) {
                    rest.add(cards.alone(item, null, false));
                } else {
                    days.computeIfAbsent(day, d -> new ArrayList<>()).add(cards.alone(item, day, false));
                }
            }
            if (items.isEmpty()) {
                return List.of();
            }
            emptyDays(days);
            List<ProgrammeDay> programme = new ArrayList<>();
            days.forEach((day, of) -> programme.add(new ProgrammeDay(
                    numbered(day), day.toString(), speech.phrases().weekday(day), visit.link("/day/" + day), of)));
            if (!rest.isEmpty()) {
                programme.add(new ProgrammeDay(null, null, speech.text("no-one-day"), null, rest));
            }
            return programme;
        }

        /** A day of a short event on which nothing is told is shown all the same: a planner asks about it. */
        private void emptyDays(TreeMap<LocalDate, List<Card>> days) {
            DateInterval when = event.when();
            LocalDate start = when.start();
            LocalDate end = when.end();
            if (when.precision() == Precision.DAY && start != null && end != null && end.isBefore(start.plusDays(10))) {
                start.datesUntil(end.plusDays(1)).forEach(day -> days.putIfAbsent(day, new ArrayList<>()));
            }
        }

        private @Nullable String numbered(LocalDate day) {
            LocalDate start = event.when().start();
            if (start == null || event.when().precision() != Precision.DAY || day.isBefore(start)) {
                return null;
            }
            return speech.text("day-n", speech.phrases().number((int) ChronoUnit.DAYS.between(start, day) + 1));
        }

        private List<Moved> moves() {
            return event.history().stream().map(this::moved).toList();
        }

        private Moved moved(Move move) {
            boolean dated = move.start() != null || move.end() != null;
            LocalDate asOf = move.asOf();
            return new Moved(
                    asOf == null
                            ? speech.phrases().label("published.unknown")
                            : speech.phrases().day(asOf),
                    asOf == null ? null : asOf.toString(),
                    speech.phrases().status(event.kind(), move.status().code()),
                    Cards.tone(move.status()),
                    speech.phrases().when(new DateInterval(move.start(), move.end(), dated ? Precision.DAY : null)),
                    new Card.Link(quotes.named(move.report()), quotes.href(move.report())));
        }
    }

    /** A day of a programme. */
    record ProgrammeDay(
            @Nullable String number,
            @Nullable String iso,
            String name,
            @Nullable String href,
            List<Card> cards) {
        boolean nothing() {
            return cards.isEmpty();
        }
    }

    /** A step of the history. */
    record Moved(String day, @Nullable String iso, String status, String tone, String when, Card.Link report) {}

    record Model(
            Card event,
            @Nullable String lasting,
            @Nullable String topics,
            List<ProgrammeDay> programme,
            List<Differences.Difference> differences,
            List<Moved> moves,
            List<Rulings.Ruled> rulings,
            EditForms.@Nullable Model forms,
            List<Evidence.Field> fields,
            String sources,
            List<Origins.Shown> origins,
            List<String> aliases) {
        boolean differ() {
            return !differences.isEmpty();
        }

        boolean planned() {
            return !programme.isEmpty();
        }

        boolean moved() {
            return !moves.isEmpty();
        }

        boolean ruled() {
            return !rulings.isEmpty();
        }

        boolean renamed() {
            return !aliases.isEmpty();
        }
    }
}
