package io.taqwim.engine.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says of some words: {@code month 11}, {@code office president}.
 *
 * @param type what rules call it
 * @param value what it stands for
 * @param features further marks: tense, gender, the person of a pronoun that is part of the form
 */
public record Entry(String type, String value, Map<String, String> features) {
    public Entry {
        type = type.intern(); // thousands of words share a few types: they are told apart without a look at their
        // letters
        value = value.intern();
        features = Few.of(features);
    }

    public @Nullable String feature(String name) {
        return features.get(name);
    }

    public boolean is(String feature, String expected) {
        return expected.equals(features.get(feature));
    }
}
