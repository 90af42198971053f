package io.taqwim.app.store;

import io.taqwim.engine.model.Mentions;

/** What the engine read in a revision, told by its hash. */
public record Understood(String revision, Mentions said) {}
