package io.taqwim.engine.model;

import java.util.List;

/** What one report says ({@code docs/formats.md}, section 2). */
public record Mentions(
        Report report,
        String language,
        Published published,
        List<Mention> events,
        List<Denial> denials,
        List<Problem> problems) {
    public Mentions {
        events = List.copyOf(events);
        denials = List.copyOf(denials);
        problems = List.copyOf(problems);
    }
}
