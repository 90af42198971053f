package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.words.Excerpt;
import io.taqwim.app.web.words.Offsets;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Published;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.ReportClaim;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.text.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports and their words as other pages cite them, each with the way to its place in the report. */
final class Quotes {
    /** Code points of a report on one page; a place beyond is on a further page. */
    static final int PART = 40_000;

    private static final int SHORT = 40;
    private static final int LONG = 140;
    private static final int FIRST_LINES = 8;

    private final Visit visit;
    private final Speech speech;
    private final Map<String, Offsets> texts = new HashMap<>();

    Quotes(Visit visit) {
        this.visit = visit;
        this.speech = visit.speech();
    }

    /** The words of a claim within their report. */
    Cited cited(ReportClaim claim) {
        Span span = claim.claim().span();
        String speaker = claim.claim().attributedTo();
        return new Cited(
                visit.edition()
                        .report(claim.report())
                        .map(report -> Excerpt.of(text(report), span))
                        .orElse(new Excerpt(
                                false, "", Visible.line(claim.claim().quote()), "", false)),
                named(claim.report()),
                href(claim.report(), span),
                claim.published() == null ? null : day(claim.published()),
                speaker == null ? null : speech.person(speaker));
    }

    private Offsets text(Report report) {
        return texts.computeIfAbsent(report.id(), id -> new Offsets(report.text()));
    }

    private String day(LocalDate day) {
        return speech.phrases().day(day);
    }

    /** What a report is called: its publisher, else the beginning of its headline, else its id. */
    String named(String id) {
        Report report = visit.edition().report(id).orElse(null);
        String publisher = report == null || report.publisher() == null ? "" : Visible.line(report.publisher());
        if (!publisher.isEmpty()) {
            return publisher;
        }
        String headline = report == null ? "" : cut(headline(report), SHORT);
        return headline.isEmpty() ? Visible.line(id) : headline;
    }

    /** What stands above a report: its title, else the first of its lines that reads like one, else its first. */
    static String headline(Report report) {
        String title = report.title() == null ? "" : Visible.line(report.title());
        List<String> lines = report.text()
                .lines()
                .map(line -> Visible.line(line.length() > 4 * LONG ? line.substring(0, 4 * LONG) : line))
                .filter(line -> !line.isEmpty())
                .limit(FIRST_LINES)
                .toList();
        String first = lines.stream()
                .filter(line -> line.chars().filter(c -> c == ' ').count() >= 3)
                .findFirst()
                .orElse(lines.isEmpty() ? "" : lines.get(0));
        return cut(title.isEmpty() ? first : title, LONG);
    }

    private static String cut(String line, int most) {
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)).strip() + "…";
    }

    String href(String report) {
        return visit.link("/report/" + Key.of(report));
    }

    /** The place of some words in their report. */
    String href(String report, Span span) {
        String path = "/report/" + Key.of(report);
        int part = span.start() / PART + 1;
        String page = part == 1 ? visit.link(path) : visit.link(path, "page", Integer.toString(part));
        return page + "#" + anchor(span);
    }

    static String anchor(Span span) {
        return "w" + span.start() + "-" + span.end();
    }

    /** When a report appeared, and how that is known. */
    String published(Mentions of) {
        Published published = of.published();
        LocalDate day = published.date();
        String key = "published." + published.basis().code();
        return day == null ? speech.phrases().label(key) : speech.phrases().label(key, day(day));
    }

    /** Each wording once, with all reports that have it: copies say nothing more. */
    List<Wording> wordings(Collection<ReportClaim> claims, int most) {
        Map<Excerpt, List<Cited>> byWords = new LinkedHashMap<>();
        for (ReportClaim claim : claims) {
            Cited cited = cited(claim);
            List<Cited> same = byWords.computeIfAbsent(cited.excerpt(), words -> new ArrayList<>());
            if (!same.contains(cited)) {
                same.add(cited);
            }
        }
        return byWords.entrySet().stream()
                .limit(most)
                .map(entry -> new Wording(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Words and the reports that have them, in which they stand in the same words around. */
    record Wording(Excerpt excerpt, List<Cited> reports) {}

    /**
     * Words of a report.
     *
     * @param day of its publication
     * @param speaker in whose words they stand
     */
    record Cited(
            Excerpt excerpt,
            String report,
            String href,
            @Nullable String day,
            @Nullable String speaker) {}
}
