package io.taqwim.app.publish.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.taqwim.app.publish.Publication;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table: what its rows are, and what each column says of one.
 *
 * @param <T> what a row is about
 */
final class Table<T> {
    private final String name;
    private final Function<Publication, Stream<T>> rows;
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String name, Function<T, @Nullable Object> value) {}

    Table(String name, Function<Publication, Stream<T>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** One more column; null is an empty cell. */
    Table<T> column(String column, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(column, value));
        return this;
    }

    /** Of the file, without its ending. */
    String name() {
        return name;
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** UTF-8, comma, lines end in CR LF (RFC 4180), the first is the header. */
    void write(Publication publication, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(header());
        for (Iterator<T> each = rows.apply(publication).iterator(); each.hasNext(); ) {
            T row = each.next();
            csv.writeRecord(columns.stream()
                    .map(column -> cell(column.value().apply(row)))
                    .toList());
        }
        csv.flush();
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return value == null ? "" : Cell.safe(value.toString());
    }
}
