package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Item;
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

    /** Whether the words name an organisation: ids of states and of organisations can be the same two letters. */
    boolean isBody(Gazetteer gazetteer) {
        Item said = party.said();
        boolean named = said != null
                && (said.type().equals("organisation")
                        || said.entry() != null && said.entry().is("body", "yes"));
        return named || party.id() != null && !gazetteer.isState(party.id());
    }
}
