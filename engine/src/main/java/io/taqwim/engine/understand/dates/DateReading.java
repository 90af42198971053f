package io.taqwim.engine.understand.dates;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Span;

/**
 * A date expression of a text and what it comes to on a day of publication.
 *
 * @param quote the words at {@code span}
 * @param tense of the clause as the words around it show it
 * @param when its days; undated where it depends on a publication day that is not known, and for lengths of time
 */
public record DateReading(Span span, String quote, String rule, DateValue value, Tense tense, DateInterval when) {}
