package io.taqwim.app.web;

import io.taqwim.app.desk.Desk;
import io.taqwim.app.desk.Edition;
import io.taqwim.app.desk.Engine;
import io.taqwim.app.publish.json.DecisionJson;
import io.taqwim.app.store.Arrival;
import io.taqwim.app.store.Store;
import io.taqwim.app.web.http.Writes;
import io.taqwim.engine.Pipeline;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.Report;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reports in a store, their editions, and an editor's decisions, as serve has them. */
final class KeptDesk implements Writes, AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    private static final Instant NOW = Instant.parse("2026-05-03T10:00:00Z");
    private static final Pipeline PIPELINE = Pipeline.of(io.taqwim.app.web.Desk.FILES);

    final Store store;
    final Desk desk;

    KeptDesk(Path folder, List<Report> reports) {
        store = Store.open(folder, () -> NOW);
        keep(reports);
        desk = new Desk(store, new Engine(PIPELINE, "test"), () -> DAY);
        desk.renew();
    }

    void keep(List<Report> reports) {
        store.add(
                reports.stream()
                        .map(report -> new Arrival(report, List.of(), null, "test", PIPELINE.understand(report)))
                        .toList(),
                "test");
    }

    @Override
    public void decide(List<Decision> decisions) {
        decisions.forEach(decision -> desk.keep(decision, DecisionJson.line(decision)));
        desk.renew();
    }

    Edition now() {
        return desk.current();
    }

    /** The event with this English title. */
    CalendarEvent event(String title) {
        return now().events().stream()
                .filter(event -> event.title().in("en").equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + title));
    }

    @Override
    public void close() {
        store.close();
    }
}
