package io.taqwim.app.desk;

import java.time.Instant;

/**
 * A report that was taken out of everything derived.
 *
 * @param report its id
 * @param author who took it out, for what reason, and when
 */
public record Withdrawn(String report, String author, String reason, Instant made) {}
