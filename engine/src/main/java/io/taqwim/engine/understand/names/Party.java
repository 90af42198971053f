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
 * @param former out of that office
 * @param counterpart called somebody's counterpart: the office is that of the other one
 */
public record Party(
        @Nullable String id,
        @Nullable Item said,
        @Nullable String person,
        @Nullable Item named,
        @Nullable String office,
        boolean former,
        boolean counterpart) {

    public static Party state(String id, Item said) {
        return new Party(id, said, null, null, null, false, false);
    }

    /** The party alone, where nothing says who acts for it. */
    public Party withoutPerson() {
        return new Party(id, said, null, null, null, false, false);
    }

    static Party person(@Nullable String id, @Nullable Item said, @Nullable Item named, @Nullable String office) {
        return new Party(id, said, null, named, office, false, false);
    }

    Party with(@Nullable String newId, @Nullable String newPerson) {
        return new Party(newId, said, newPerson, named, office, former, counterpart);
    }

    Party inOffice(@Nullable String newOffice) {
        return new Party(id, said, person, named, newOffice, former, counterpart);
    }
}
