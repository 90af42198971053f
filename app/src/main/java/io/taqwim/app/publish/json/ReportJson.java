package io.taqwim.app.publish.json;

import io.taqwim.engine.model.Report;

/** A report as {@code docs/formats.md}, section 1, has it: what was taken out of a page can be kept and read again. */
public final class ReportJson {
    private ReportJson() {}

    /** One line, without the line feed; {@code text} is the whole text that offsets count in. */
    public static String line(Report report) {
        return JsonLine.of(json -> {
            json.text("id", report.id());
            json.text("title", report.title());
            json.text("text", report.text());
            json.text("url", report.url());
            json.text("publisher", report.publisher());
            json.text("published", report.publishedAt() == null ? report.published() : report.publishedAt());
            json.text("crawled", report.crawled());
            json.text("language", report.language());
        });
    }
}
