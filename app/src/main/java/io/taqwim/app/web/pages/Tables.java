package io.taqwim.app.web.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.taqwim.app.publish.Document;
import io.taqwim.app.publish.Publication;
import io.taqwim.app.publish.csv.CsvFormat;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Visit;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Pages as tables: those of the format csv, of the events of a page. */
public final class Tables {
    private static final PackFiles NONE = PackFiles.packed();

    private Tables() {}

    /** A table that is none of the format's, named by what its rows are. */
    static Answer of(String name, Consumer<CsvWriter> rows) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(table)) {
            rows.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException("a table in memory cannot be written", e);
        }
        return named(name, Answer.of(Answer.CSV, table.toString()));
    }

    private static Answer named(String name, Answer table) {
        return table.with("Content-Disposition", "attachment; filename=\"taqwim-" + name + ".csv\"");
    }

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
        return named(name, Answer.of(Answer.CSV, table.bytes()));
    }
}
