package io.taqwim.engine.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** One sentence or title said in every language of the pages; keys are BCP 47 codes, in their order. */
public record Wording(SortedMap<String, String> byLanguage) {
    public static final Wording NONE = new Wording(new TreeMap<>());

    public Wording {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /** In one language; empty where it was not said in it. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, "");
    }
}
