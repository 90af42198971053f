package io.taqwim.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * One value that one stretch of words gives to one field of an event.
 *
 * @param field a path: {@code kind}, {@code start}, {@code place.city}, {@code parties.RU}, {@code parties.RU.person} …
 * @param value the value as the formats write it; a mention holds it, or keeps it as a rival of what it holds
 * @param quote the words at {@code span}, letter for letter
 * @param rule id of the rule that read them
 * @param attributedTo the speaker in whose words it stands, if any
 */
public record Claim(
        String field,
        String value,
        Span span,
        String quote,
        String rule,
        @Nullable String attributedTo) {}
