package io.taqwim.engine.model;

import org.jspecify.annotations.Nullable;

/** Something odd in a report: a short stable code, a sentence, and where. The report is read on. */
public record Problem(String code, String message, @Nullable Span span) {}
