package io.taqwim.app.publish.json;

import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.Decision;
import java.util.List;

/** An editor's decision as {@code docs/formats.md}, section 4, has it: what was decided here can be replayed elsewhere. */
public final class DecisionJson {
    private DecisionJson() {}

    /** One line, without the line feed. */
    public static String line(Decision decision) {
        return JsonLine.of(json -> fields(json, decision));
    }

    static void fields(JsonLine json, Decision decision) {
        Act act = decision.act();
        json.text("id", decision.id());
        json.text("act", act.code());
        json.texts("events", act.events());
        json.texts("mentions", act instanceof Act.Split split ? split.mentions() : List.of());
        if (act instanceof Act.Correct correct) {
            json.text("field", correct.field());
            json.text("value", correct.value());
        } else if (act instanceof Act.Pin pin) {
            json.text("field", pin.field());
            json.text("value", pin.value());
        } else {
            json.nothing("field");
            json.nothing("value");
        }
        json.text("decision", act instanceof Act.Undo undo ? undo.decision() : null);
        json.text("author", decision.author());
        json.text("time", decision.time());
        json.text("reason", decision.reason());
        json.texts("seen", decision.seen());
    }
}
