package io.taqwim.app.web.api;

import io.taqwim.app.web.http.Fault;
import io.taqwim.engine.model.Decision;

/** What may be written through the server: an editor's decisions. */
public interface Writes {
    /** Records a decision; one that is there already changes nothing. */
    void decide(Decision decision);

    /** Nothing can be written. */
    static Writes none() {
        return decision -> {
            throw new Fault(503, "This server keeps no decisions.");
        };
    }
}
