package io.taqwim.app.cli;

import io.taqwim.app.desk.Desk;
import io.taqwim.app.publish.json.DecisionJson;
import io.taqwim.app.web.api.Writes;
import io.taqwim.engine.model.Decision;

/** Decisions that come over the web into the store and the next edition. */
final class Decided implements Writes {
    private final Desk desk;

    Decided(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void decide(Decision decision) {
        if (desk.keep(decision, DecisionJson.line(decision))) {
            desk.renew();
        }
    }
}
