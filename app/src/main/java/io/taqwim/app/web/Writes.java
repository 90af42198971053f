package io.taqwim.app.web;

import java.util.List;

/** What may be written through the server: an editor's decisions. */
public interface Writes {
    /** The recorded decisions, one JSON object each, in the order in which they were made. */
    List<String> decisions();

    /**
     * Records one decision.
     *
     * @param decision a JSON object
     * @return the decision as recorded
     * @throws IllegalArgumentException with one sentence, where it is none that can be recorded
     */
    String decide(String decision);

    /** Nothing can be written. */
    static Writes none() {
        return new Writes() {
            @Override
            public List<String> decisions() {
                return List.of();
            }

            @Override
            public String decide(String decision) {
                throw new IllegalArgumentException("This server keeps no decisions.");
            }
        };
    }
}
