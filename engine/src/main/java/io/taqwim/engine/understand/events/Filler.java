package io.taqwim.engine.understand.events;

import io.taqwim.engine.understand.names.Party;

/** Who fills a role, and the words that say so. */
record Filler(String role, Party party, Part part) {}
