package io.taqwim.app.publish.csv;

import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.Origin;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.ReportClaim;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the calendar rests on: every value with its words, values that exclude each other, and who stands behind the reports. */
final class EvidenceTables {
    private EvidenceTables() {}

    private record Said(CalendarEvent event, ReportClaim made) {}

    static Table<?> claims() {
        return new Table<Said>(
                        "claims",
                        publication -> publication.events().stream()
                                .flatMap(event -> event.claims().stream().map(made -> new Said(event, made))))
                .column("event", row -> row.event().id())
                .column("field", row -> row.made().claim().field())
                .column("value", row -> row.made().claim().value())
                .column("report", row -> row.made().report())
                .column("mention", row -> row.made().mention())
                .column("quote_start", row -> row.made().claim().span().start())
                .column("quote_end", row -> row.made().claim().span().end())
                .column("quote", row -> row.made().claim().quote())
                .column("attributed_to", row -> row.made().claim().attributedTo())
                .column("published", row -> row.made().published())
                .column("rule", row -> row.made().claim().rule());
    }

    private record Value(CalendarEvent event, Conflict conflict, Conflict.Side side) {}

    static Table<?> conflicts() {
        return new Table<Value>(
                        "conflicts",
                        publication -> publication.events().stream()
                                .flatMap(event -> event.conflicts().stream()
                                        .flatMap(conflict -> conflict.sides().stream()
                                                .map(side -> new Value(event, conflict, side)))))
                .column("event", row -> row.event().id())
                .column("field", row -> row.conflict().field())
                .column("value", row -> row.side().value())
                .column(
                        "chosen",
                        row -> row.side().value().equals(row.conflict().chosen()))
                .column("independent_sources", row -> row.side().independent())
                .column("editor", row -> row.side().editor())
                .column("claims", row -> row.side().claims().size())
                .column(
                        "reports",
                        row -> String.join(
                                " ",
                                row.side().claims().stream()
                                        .map(ReportClaim::report)
                                        .distinct()
                                        .toList()))
                .column("why_ar", row -> row.conflict().why().in("ar"))
                .column("why_en", row -> row.conflict().why().in("en"));
    }

    private record Source(
            CalendarEvent event,
            int number,
            Origin origin,
            String id,
            @Nullable Report report) {}

    static Table<?> sources() {
        return new Table<Source>(
                        "sources",
                        publication -> publication.events().stream()
                                .flatMap(event -> IntStream.range(
                                                0, event.sources().origins().size())
                                        .boxed()
                                        .flatMap(i -> event.sources().origins().get(i).reports().stream()
                                                .map(id -> new Source(
                                                        event,
                                                        i + 1,
                                                        event.sources()
                                                                .origins()
                                                                .get(i),
                                                        id,
                                                        publication.reports().get(id))))))
                .column("event", row -> row.event().id())
                .column("source", Source::number)
                .column("by", row -> row.origin().by().code())
                .column("name", row -> row.origin().name())
                .column("report", Source::id)
                .column(
                        "publisher",
                        row -> row.report() == null ? null : row.report().publisher())
                .column(
                        "title",
                        row -> row.report() == null ? null : row.report().title())
                .column("url", row -> row.report() == null ? null : row.report().url())
                .column(
                        "published",
                        row -> row.report() == null ? null : row.report().published());
    }
}
