package io.taqwim.engine.model;

import java.util.List;

/**
 * What one report says ({@code docs/formats.md}, section 2).
 *
 * @param credits the agencies that the report as a whole rests on, by byline, dateline or closing credit: claims on the
 *     field {@code credit} whose value is the agency's id
 */
public record Mentions(
        Report report,
        String language,
        Published published,
        List<Claim> credits,
        List<Mention> events,
        List<Denial> denials,
        List<Problem> problems) {
    public Mentions {
        credits = List.copyOf(credits);
        events = List.copyOf(events);
        denials = List.copyOf(denials);
        problems = List.copyOf(problems);
    }
}
