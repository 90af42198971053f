package io.taqwim.engine.understand.events;

import io.taqwim.engine.understand.names.Party;

/**
 * Who fills a role, and the words that say so.
 *
 * @param source where in the clause; null for one whose mention is left out there
 */
record Filler(String role, Party party, Part part, Source source) {
    Filler withParty(Party other, Part said) {
        return new Filler(role, other, said, source);
    }
}
