package io.taqwim.app.web.pages;

import io.taqwim.app.publish.csv.Cell;
import io.taqwim.app.publish.json.JsonLine;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.text.Visible;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All reports, the newest first. */
public final class ReportsPage {
    private static final int PER_PAGE = 50;
    private static final int MOST = 500;

    private final Templates templates;

    public ReportsPage(Templates templates) {
        this.templates = templates;
    }

    public Answer html(Visit visit) {
        Slice<Mentions> slice = Slice.of(visit.index().reports(), visit, PER_PAGE);
        Speech speech = visit.speech();
        Quotes quotes = new Quotes(visit);
        List<Row> rows = slice.items().stream()
                .map(of -> new Row(
                        Quotes.headline(of.report()),
                        quotes.href(of.report().id()),
                        of.report().publisher() == null
                                ? ""
                                : Visible.line(of.report().publisher()),
                        quotes.published(of),
                        of.events().isEmpty()
                                ? speech.phrases().label("nothing")
                                : speech.phrases().counted("events", of.events().size())))
                .toList();
        Model model =
                new Model(rows, speech.phrases().counted("reports", slice.total()), slice.previous(), slice.next());
        return templates.page(visit, Frame.of(speech.text("nav-reports"), visit, "json", "csv"), "reports", model);
    }

    /** What is known of each report but its text, which its own page has. */
    public Answer json(Visit visit) {
        Slice<Mentions> slice = Slice.of(visit.index().reports(), visit, visit.number("limit", PER_PAGE, MOST));
        List<String> records = slice.items().stream().map(ReportsPage::line).toList();
        return Answer.json(Records.page("reports", records, slice.total(), visit, slice.next()));
    }

    /** The same of all of them, not only of those of a page. */
    public Answer csv(Visit visit) {
        return Tables.of("reports", csv -> {
            csv.writeRecord("id", "title", "url", "publisher", "language", "published", "basis", "events");
            for (Mentions of : visit.index().reports()) {
                Report report = of.report();
                LocalDate day = of.published().date();
                csv.writeRecord(
                        Cell.safe(report.id()),
                        cell(report.title()),
                        cell(report.url()),
                        cell(report.publisher()),
                        cell(of.language()),
                        day == null ? "" : day.toString(),
                        of.published().basis().code(),
                        Integer.toString(of.events().size()));
            }
        });
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : Cell.safe(text);
    }

    private static String line(Mentions of) {
        Report report = of.report();
        return JsonLine.of(json -> {
            json.text("id", report.id());
            json.text("title", report.title());
            json.text("url", report.url());
            json.text("publisher", report.publisher());
            json.text("language", of.language());
            json.object("published", published -> {
                published.text("date", of.published().date());
                published.text("basis", of.published().basis().code());
            });
            json.number("events", of.events().size());
            json.text("href", "/api/reports/" + Key.of(report.id()));
        });
    }

    record Row(String title, String href, String publisher, String published, String events) {}

    record Model(
            List<Row> rows,
            String count,
            @Nullable String previous,
            @Nullable String next) {
        boolean paged() {
            return previous != null || next != null;
        }

        boolean nothing() {
            return rows.isEmpty();
        }
    }
}
