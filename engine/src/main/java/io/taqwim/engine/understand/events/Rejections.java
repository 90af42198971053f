package io.taqwim.engine.understand.events;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was rejected while a report is read, in the order in which it was decided. */
final class Rejections {
    /** As many as there can be events; it bounds what hostile text can fill. */
    private static final int MOST = 200;

    private final Chart chart;
    private final List<Rejected> all = new ArrayList<>();

    Rejections(Chart chart) {
        this.chart = chart;
    }

    List<Rejected> all() {
        return List.copyOf(all);
    }

    void add(Draft draft, Rejected.Reason reason) {
        add(draft.frame, draft.kind, draft.trigger(), draft.parties(""), reason);
    }

    void add(Frame frame, Part trigger, Rejected.Reason reason) {
        add(frame, frame.kind(), trigger, List.of(), reason);
    }

    private void add(Frame frame, String kind, Part trigger, List<String> parties, Rejected.Reason reason) {
        if (all.size() < MOST) {
            Span span = chart.span(trigger.first(), trigger.end());
            all.add(new Rejected(kind, frame.id(), span, chart.text().quote(span), parties, reason));
        }
    }
}
