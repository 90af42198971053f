package io.taqwim.engine.understand.dates;

import io.taqwim.engine.language.Item;

/**
 * A date expression in a report.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param rule id of the rule that read it
 * @param item what the rule read, with its parts: the derivation
 */
public record DateMention(int first, int end, String rule, DateValue value, Item item) {}
