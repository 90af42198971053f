package io.taqwim.engine.understand.dates;

/**
 * A date expression in a report.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param rule id of the rule that read it
 */
public record DateMention(int first, int end, String rule, DateValue value) {}
