package io.taqwim.engine.model;

import java.util.List;

/** What a report says will not or did not take place: no event, but it reaches the reconciling. */
public record Denial(String kind, List<String> parties, DateInterval when, List<Claim> evidence) {
    public Denial {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }
}
