package io.taqwim.app.web.pages;

import io.taqwim.app.publish.Document;
import io.taqwim.app.publish.Publication;
import io.taqwim.app.publish.csv.CsvFormat;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Visit;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages as tables: those of the format csv, of the events of a page. */
public final class Tables {
    private static final PackFiles NONE = PackFiles.packed();

    private Tables() {}

    /** The table of events. */
    static Answer events(Visit visit, List<CalendarEvent> events) {
        return table("events", visit, events);
    }

    /** One table by its name in {@code datapackage.json}. */
    static Answer table(String name, Visit visit, List<CalendarEvent> events) {
        Map<String, Report> reports = new HashMap<>();
        for (CalendarEvent event : events) {
            event.mentions()
                    .forEach(mention -> visit.edition()
                            .report(mention.report())
                            .ifPresent(report -> reports.put(report.id(), report)));
        }
        Publication publication = new Publication(
                visit.edition().calendar(),
                events,
                reports,
                Map.of(),
                visit.speech().language());
        Document table = new CsvFormat()
                .documents(publication, NONE).stream()
                        .filter(document -> document.name().equals(name + ".csv"))
                        .findFirst()
                        .orElseThrow(() -> Fault.notFound("There is no such table."));
        return Answer.of(Answer.CSV, table.bytes())
                .with("Content-Disposition", "attachment; filename=\"taqwim-" + name + ".csv\"");
    }
}
