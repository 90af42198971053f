package io.taqwim.app.web.pages;

import io.taqwim.app.publish.json.DecisionJson;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.engine.model.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that editors decided, and what came of it. */
public final class DecisionsPage {
    private static final int PER_PAGE = 50;

    private final Templates templates;

    public DecisionsPage(Templates templates) {
        this.templates = templates;
    }

    /** The latest first, those that were undone among them. */
    public Answer html(Visit visit) {
        List<Decision> latest = new ArrayList<>(visit.edition().decisions());
        Collections.reverse(latest);
        Slice<Decision> slice = Slice.of(latest, visit, PER_PAGE);
        Rulings rulings = new Rulings(visit);
        return templates.page(
                visit,
                Frame.of(visit.speech().text("rulings"), visit, "json", "jsonl"),
                "decisions",
                new Model(
                        visit.speech().counted("decisions", slice.total()),
                        slice.items().stream().map(rulings::of).toList(),
                        slice.previous(),
                        slice.next()));
    }

    /** All of them as they were made, a line each: what {@code taqwim decide replay} takes. */
    public Answer lines(Visit visit) {
        StringBuilder lines = new StringBuilder();
        visit.edition()
                .decisions()
                .forEach(decision -> lines.append(DecisionJson.line(decision)).append('\n'));
        return Answer.of("application/jsonl", lines.toString())
                .with("Content-Disposition", "attachment; filename=\"decisions.jsonl\"");
    }

    record Model(
            String count,
            List<Rulings.Ruled> decisions,
            @Nullable String previous,
            @Nullable String next) {
        boolean nothing() {
            return decisions.isEmpty();
        }

        boolean paged() {
            return previous != null || next != null;
        }
    }
}
