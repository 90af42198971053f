package io.taqwim.engine.model;

import org.jspecify.annotations.Nullable;

/** Where an event is: ISO 3166-1 alpha-2 country, English names of city and venue; each null where nobody says. */
public record Place(
        @Nullable String country,
        @Nullable String city,
        @Nullable String venue) {
    public static final Place UNKNOWN = new Place(null, null, null);
}
