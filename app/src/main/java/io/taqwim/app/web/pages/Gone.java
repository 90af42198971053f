package io.taqwim.app.web.pages;

import io.taqwim.app.desk.Editions;
import io.taqwim.app.desk.Withdrawn;
import io.taqwim.app.publish.json.JsonLine;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.MentionRef;
import io.taqwim.engine.model.Ruling;
import io.taqwim.engine.text.Visible;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is answered for an event or a report that was here: who took it out, why, and what remains. */
public final class Gone {
    private static final int STATUS = 410;

    private final Templates templates;
    private final Editions editions;

    public Gone(Templates templates, Editions editions) {
        this.templates = templates;
        this.editions = editions;
    }

    /**
     * Why something is gone.
     *
     * @param what of the labels {@code web.gone-…}
     * @param detail one sentence for programs
     */
    private record Reason(String what, String detail, String author, String reason, Instant time) {}

    /** For an event's page that the edition does not have; a fault where there never was one. */
    Answer event(Visit visit) {
        String id = visit.id("id");
        CalendarEvent dismissed = visit.edition().dismissed(id).orElse(null);
        if (dismissed != null) {
            return page(visit, visit.speech().title(dismissed), reasons(visit, dismissed), left(visit, dismissed));
        }
        CalendarEvent was = editions.unwithdrawn(id)
                .orElseThrow(() -> Fault.notFound(visit.speech().text("no-event")));
        return remaining(visit, was)
                .map(event -> Answer.elsewhere(302, visit.same("/event/" + Key.of(event.id()))))
                .orElseGet(() -> page(visit, visit.speech().title(was), reasons(visit, was), left(visit, was)));
    }

    /** The same for programs; the address of an event that took its place has its id between these two. */
    public Answer event(Visit visit, String before, String after) {
        String id = visit.id("id");
        CalendarEvent was = visit.edition()
                .dismissed(id)
                .or(() -> editions.unwithdrawn(id))
                .orElseThrow(() -> Fault.notFound("There is no event with this id."));
        return visit.edition().dismissed(id).isPresent()
                ? problem(reasons(visit, was))
                : remaining(visit, was)
                        .map(event -> Answer.elsewhere(302, visit.same(before + Key.of(event.id()) + after)))
                        .orElseGet(() -> problem(reasons(visit, was)));
    }

    /** For a report's page that the edition does not have; a fault where there never was one. */
    Answer report(Visit visit) {
        Withdrawn out = editions.withdrawn(visit.id("id"))
                .orElseThrow(() -> Fault.notFound(visit.speech().text("no-report")));
        return page(visit, visit.speech().text("report"), List.of(reason(out)), List.of());
    }

    /** The same for programs. */
    public Answer reportProblem(Visit visit, String report) {
        return problem(List.of(reason(
                editions.withdrawn(report).orElseThrow(() -> Fault.notFound("There is no report with this id.")))));
    }

    /** What other reports still tell of an event of which one was taken out. */
    private static Optional<CalendarEvent> remaining(Visit visit, CalendarEvent was) {
        return was.aliases().stream()
                .flatMap(alias -> visit.edition().event(alias).stream())
                .findFirst();
    }

    private List<Reason> reasons(Visit visit, CalendarEvent was) {
        List<Reason> reasons = new ArrayList<>();
        for (Ruling ruling : visit.edition().calendar().rulings()) {
            boolean here = ruling.decision().act() instanceof Act.Dismiss dismiss
                    && was.aliases().contains(dismiss.event());
            if (here) {
                reasons.add(new Reason(
                        "gone-dismissed",
                        "An editor dismissed this event.",
                        ruling.decision().author(),
                        ruling.decision().reason(),
                        ruling.decision().time()));
            }
        }
        was.mentions().stream()
                .map(MentionRef::report)
                .distinct()
                .flatMap(report -> editions.withdrawn(report).stream())
                .map(Gone::reason)
                .forEach(reasons::add);
        return reasons;
    }

    private static Reason reason(Withdrawn out) {
        return new Reason("gone-withdrawn", "The report was withdrawn.", out.author(), out.reason(), out.made());
    }

    /** Ways to what is left: the day on which it would be, and the reports that tell of it. */
    private static List<Card.Link> left(Visit visit, CalendarEvent was) {
        Quotes quotes = new Quotes(visit);
        List<Card.Link> left = new ArrayList<>();
        LocalDate day = was.when().firstKnown();
        if (day != null) {
            left.add(new Card.Link(visit.speech().phrases().weekday(day), visit.link("/day/" + day)));
        }
        was.mentions().stream()
                .map(MentionRef::report)
                .distinct()
                .filter(report -> visit.edition().report(report).isPresent())
                .map(report -> new Card.Link(quotes.named(report), quotes.href(report)))
                .forEach(left::add);
        return left;
    }

    private Answer page(Visit visit, String title, List<Reason> reasons, List<Card.Link> left) {
        Speech speech = visit.speech();
        Rulings rulings = new Rulings(visit);
        return templates
                .page(
                        visit,
                        Frame.of(title),
                        "gone",
                        new Model(
                                title,
                                reasons.stream()
                                        .map(reason -> new Why(
                                                speech.text(reason.what()),
                                                Visible.line(reason.author()),
                                                speech.phrases()
                                                        .day(LocalDate.ofInstant(reason.time(), ZoneOffset.UTC)),
                                                Visible.line(reason.reason())))
                                        .toList(),
                                left,
                                visit.edition().dismissed(visit.id("id")).stream()
                                        .flatMap(event -> rulings.dismissing(event).stream())
                                        .toList(),
                                visit.link("/agenda")))
                .with(STATUS);
    }

    private static Answer problem(List<Reason> reasons) {
        return Answer.of(
                        "application/problem+json",
                        JsonLine.of(json -> {
                                    Reason first = reasons.isEmpty() ? null : reasons.get(0);
                                    json.text("type", "about:blank");
                                    json.text("title", "Gone");
                                    json.number("status", STATUS);
                                    json.text("detail", first == null ? "It is no longer here." : first.detail());
                                    json.text("author", first == null ? null : first.author());
                                    json.text("time", first == null ? null : first.time());
                                    json.text("reason", first == null ? null : first.reason());
                                })
                                + "\n")
                .with(STATUS);
    }

    /** Who took it out, when and why. */
    record Why(String what, String author, String day, String reason) {}

    /** @param undo the decisions that an editor can undo */
    record Model(String title, List<Why> reasons, List<Card.Link> left, List<Rulings.Ruled> undo, String home) {
        boolean remains() {
            return !left.isEmpty();
        }
    }
}
