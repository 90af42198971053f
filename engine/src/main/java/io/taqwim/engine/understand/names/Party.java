package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Item;
import org.jspecify.annotations.Nullable;

/**
 * Someone who can take part in an event.
 *
 * @param id whom they act for; null as long as nothing says it
 * @param said the words that say whom; null where it follows from the person
 * @param person canonical name of who acts, null where only an office or a state is named
 * @param named the words that name the person
 * @param office id of the office they act in
 */
public record Party(
        @Nullable String id,
        @Nullable Item said,
        @Nullable String person,
        @Nullable Item named,
        @Nullable String office,
        boolean former) {

    public static Party state(String id, Item said) {
        return new Party(id, said, null, null, null, false);
    }

    Party with(@Nullable String newId, @Nullable String newPerson) {
        return new Party(newId, said, newPerson, named, office, former);
    }

    Party inOffice(@Nullable String newOffice) {
        return new Party(id, said, person, named, newOffice, former);
    }
}
