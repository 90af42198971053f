package io.taqwim.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * A state or organisation that takes part.
 *
 * @param id ISO 3166-1 alpha-2, an organisation id of the gazetteer, or {@code X-} and a romanised short name
 * @param role {@code visitor} or {@code host} for visits and tours, {@code participant} otherwise
 * @param person English canonical name of whom the report names as acting for it
 * @param holder who held the office on that day by the gazetteer, where the report gives only the office
 */
public record Participant(
        String id,
        String role,
        @Nullable String person,
        @Nullable String holder) {}
