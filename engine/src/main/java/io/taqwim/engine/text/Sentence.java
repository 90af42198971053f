package io.taqwim.engine.text;

/**
 * A run of tokens that is read as one.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param paragraph number of its line in the report, from 0; the headline is usually line 0
 */
public record Sentence(int first, int end, int paragraph) {}
