package io.taqwim.app.web.http;

import io.taqwim.engine.model.Decision;
import java.util.List;

/** What may be written through the server: an editor's decisions. */
public interface Writes {
    /** Records decisions; one that is there already changes nothing. */
    void decide(List<Decision> decisions);

    /** Nothing can be written. */
    static Writes none() {
        return decisions -> {
            throw new Fault(503, "This server keeps no decisions.");
        };
    }
}
