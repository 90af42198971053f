package io.taqwim.app.cli;

import io.taqwim.app.desk.Desk;
import io.taqwim.app.publish.json.DecisionJson;
import io.taqwim.app.web.http.Writes;
import io.taqwim.engine.model.Decision;
import java.util.List;

/** Decisions that come over the web into the store and the next edition. */
final class Decided implements Writes {
    private final Desk desk;

    Decided(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void decide(List<Decision> decisions) {
        boolean news = false;
        for (Decision decision : decisions) {
            news |= desk.keep(decision, DecisionJson.line(decision));
        }
        if (news) {
            desk.renew();
        }
    }
}
