package io.taqwim.app.publish.json;

import io.taqwim.app.publish.Document;
import io.taqwim.app.publish.Format;
import io.taqwim.app.publish.Publication;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.CalendarEvent;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The records of {@code docs/formats.md}, section 3, a line an event; with {@code changes} where they were asked for. */
public final class JsonLinesFormat implements Format {
    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String purpose() {
        return "everything, one JSON object an event";
    }

    @Override
    public List<Document> documents(Publication publication, PackFiles files) {
        return List.of(new Document("events.jsonl", "application/x-ndjson", out -> write(publication, out)));
    }

    private static void write(Publication publication, Writer out) throws IOException {
        for (CalendarEvent event : publication.events()) {
            List<String> changes = publication.changes().get(event.id());
            String line = changes == null
                    ? CalendarJson.line(publication.calendar(), event)
                    : CalendarJson.line(publication.calendar(), event, changes);
            out.write(line + "\n");
        }
    }
}
