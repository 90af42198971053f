package io.taqwim.app.web.pages;

import io.taqwim.app.publish.json.MentionsJson;
import io.taqwim.app.publish.json.ReportJson;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.words.Marked;
import io.taqwim.app.web.words.Offsets;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Denial;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Problem;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.ReportClaim;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.text.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One report: its whole text with all that was read in it, and what that is. */
public final class ReportPage {
    private static final List<String> SAFE_LINKS = List.of("http://", "https://");

    private final Templates templates;
    private final Gone gone;

    public ReportPage(Templates templates, Gone gone) {
        this.templates = templates;
        this.gone = gone;
    }

    public Answer html(Visit visit) {
        Mentions of = visit.edition().mentions(visit.id("id")).orElse(null);
        if (of == null) {
            return gone.report(visit);
        }
        return templates.page(
                visit,
                Frame.of(Quotes.headline(of.report()), visit, "json", "csv"),
                "report",
                new View(visit, of).model());
    }

    /** {@code {"report":…,"mentions":…}}: the records of docs/formats.md, sections 1 and 2. */
    public Answer json(Visit visit) {
        Mentions of = visit.edition().mentions(visit.id("id")).orElse(null);
        if (of == null) {
            return gone.reportProblem(visit, visit.id("id"));
        }
        return Answer.json(
                "{\"report\":" + ReportJson.line(of.report()) + ",\n\"mentions\":" + MentionsJson.line(of) + "}\n");
    }

    /** The events of the calendar that the report tells of, as rows. */
    public Answer csv(Visit visit) {
        String id = visit.id("id");
        if (visit.edition().mentions(id).isEmpty()) {
            return gone.reportProblem(visit, id);
        }
        return Tables.events(
                visit,
                visit.edition().events().stream()
                        .filter(event -> event.mentions().stream()
                                .anyMatch(mention -> mention.report().equals(id)))
                        .toList());
    }

    private static final class View {
        private final Visit visit;
        private final Speech speech;
        private final Mentions of;
        private final Quotes quotes;
        private final Offsets text;

        View(Visit visit, Mentions of) {
            this.visit = visit;
            this.speech = visit.speech();
            this.of = of;
            this.quotes = new Quotes(visit);
            this.text = new Offsets(of.report().text());
        }

        Model model() {
            Report report = of.report();
            int parts = Math.max(1, (text.length() + Quotes.PART - 1) / Quotes.PART);
            int part = visit.number("page", 1, parts);
            int from = (part - 1) * Quotes.PART;
            int to = Math.min(text.length(), from + Quotes.PART);
            String url = report.url() == null ? "" : Visible.line(report.url());
            return new Model(
                    Quotes.headline(report),
                    report.publisher() == null ? null : Visible.line(report.publisher()),
                    quotes.published(of),
                    isSafe(url) ? url : null,
                    url.isEmpty() || isSafe(url) ? null : url,
                    Visible.line(report.id()),
                    of.language(),
                    Marked.paragraphs(text, from, to, readings()).stream()
                            .map(Paragraph::new)
                            .toList(),
                    of.events().stream().map(this::told).toList(),
                    of.denials().stream().map(this::denied).toList(),
                    of.problems().stream().map(this::odd).toList(),
                    part > 1 ? visit.here("page", part == 2 ? "" : Integer.toString(part - 1)) : null,
                    part < parts ? visit.here("page", Integer.toString(part + 1)) : null);
        }

        private static boolean isSafe(String url) {
            String lower = url.toLowerCase(Locale.ROOT);
            return SAFE_LINKS.stream().anyMatch(lower::startsWith);
        }

        private List<Marked.Reading> readings() {
            List<Marked.Reading> readings = new ArrayList<>();
            for (Mention mention : of.events()) {
                for (Claim claim : claims(mention)) {
                    readings.add(new Marked.Reading(
                            claim.span(), group(claim.field()), field(claim) + ": " + value(mention.kind(), claim)));
                }
            }
            for (Claim credit : of.credits()) {
                String agency = Visible.line(speech.names().agency(credit.value()));
                readings.add(new Marked.Reading(credit.span(), "what", speech.text("credit") + ": " + agency));
            }
            for (Denial denial : of.denials()) {
                denial.evidence()
                        .forEach(
                                claim -> readings.add(new Marked.Reading(claim.span(), "what", speech.text("denied"))));
            }
            return readings;
        }

        /** As the calendar took them up: where other reports placed this one, with the days that follow from that. */
        private List<Claim> claims(Mention mention) {
            CalendarEvent event = visit.index().of(of.report().id(), mention.id());
            return event == null
                    ? mention.claims()
                    : event.claims().stream()
                            .filter(claim -> claim.report().equals(of.report().id())
                                    && mention.id().equals(claim.mention()))
                            .map(ReportClaim::claim)
                            .toList();
        }

        private static String group(String field) {
            if (field.startsWith("parties") || field.equals("attributedTo")) {
                return "who";
            }
            if (field.equals("start") || field.equals("end") || field.equals("duration")) {
                return "when";
            }
            return field.startsWith("place") ? "where" : "what";
        }

        private String field(Claim claim) {
            return FieldNames.of(speech, claim.field());
        }

        private String value(String kind, Claim claim) {
            return FieldNames.value(speech, kind, claim.field(), claim.value());
        }

        private Told told(Mention mention) {
            CalendarEvent event = visit.index().of(of.report().id(), mention.id());
            Map<String, Fact> facts = new LinkedHashMap<>();
            for (Claim claim : claims(mention)) {
                String field = field(claim);
                String value = value(mention.kind(), claim);
                facts.computeIfAbsent(field + "\n" + value, key -> new Fact(field, value, new ArrayList<>()))
                        .add(new Words(Visible.line(claim.quote()), href(claim.span())));
            }
            return new Told(
                    event == null ? speech.phrases().code("kind", mention.kind()) : speech.title(event),
                    event == null ? null : new Cards(visit).href(event),
                    speech.phrases().status(mention.kind(), mention.status().code()),
                    speech.phrases().when(event == null || mention.when().isDated() ? mention.when() : event.when()),
                    mention.background(),
                    List.copyOf(facts.values()));
        }

        private Fact denied(Denial denial) {
            List<String> parties = denial.parties().stream().map(speech::party).toList();
            Fact fact = new Fact(
                    speech.phrases().code("kind", denial.kind()),
                    speech.phrases().list(parties),
                    new ArrayList<>());
            denial.evidence().forEach(claim -> fact.add(new Words(Visible.line(claim.quote()), href(claim.span()))));
            return fact;
        }

        private Odd odd(Problem problem) {
            Span span = problem.span();
            return new Odd(Visible.line(problem.message()), span == null ? null : href(span));
        }

        private String href(Span span) {
            return quotes.href(of.report().id(), span);
        }
    }

    record Paragraph(List<Marked.Piece> pieces) {}

    /** A value with its words. */
    record Fact(String field, String value, List<Words> words) {
        void add(Words more) {
            if (!words.contains(more)) {
                words.add(more);
            }
        }
    }

    /** Words of the report and the way to them. */
    record Words(String quote, String href) {}

    /** An event as this report tells it. */
    record Told(
            String title, @Nullable String href, String status, String when, boolean background, List<Fact> facts) {}

    record Odd(String message, @Nullable String href) {}

    record Model(
            String title,
            @Nullable String publisher,
            String published,
            @Nullable String url,
            @Nullable String plainUrl,
            String id,
            String language,
            List<Paragraph> paragraphs,
            List<Told> events,
            List<Fact> denials,
            List<Odd> problems,
            @Nullable String previous,
            @Nullable String next) {
        boolean paged() {
            return previous != null || next != null;
        }

        boolean denies() {
            return !denials.isEmpty();
        }

        boolean odd() {
            return !problems.isEmpty();
        }

        boolean nothing() {
            return events.isEmpty();
        }
    }
}
