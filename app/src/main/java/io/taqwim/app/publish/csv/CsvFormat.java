package io.taqwim.app.publish.csv;

import io.taqwim.app.publish.Document;
import io.taqwim.app.publish.Format;
import io.taqwim.app.publish.Publication;
import io.taqwim.engine.language.PackFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table a question, and {@code datapackage.json}, which says what their columns are. */
public final class CsvFormat implements Format {
    private static final String PACKAGE = "datapackage.json";

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String purpose() {
        return "tables for spreadsheets and statistics";
    }

    @Override
    public List<Document> documents(Publication publication, PackFiles files) {
        List<Document> documents = new ArrayList<>();
        for (Table<?> table : tables(files)) {
            documents.add(new Document(
                    table.name() + ".csv", "text/csv; charset=utf-8", out -> table.write(publication, out)));
        }
        documents.add(new Document(PACKAGE, "application/json", out -> out.write(resource(PACKAGE))));
        return documents;
    }

    static List<Table<?>> tables(PackFiles files) {
        return List.of(
                EventTables.events(),
                EventTables.participants(),
                EventTables.programme(),
                EventTables.history(),
                EvidenceTables.claims(),
                EvidenceTables.conflicts(),
                EvidenceTables.sources(),
                new HeldVisits(files).table());
    }

    static String resource(String name) {
        try (InputStream in = CsvFormat.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not packed with the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
