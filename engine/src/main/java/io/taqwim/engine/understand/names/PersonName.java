package io.taqwim.engine.understand.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as it stands.
 *
 * @param known id of the gazetteer's people, null for one that is in no list
 * @param full whether the known name stands in full, and not only a surname
 * @param words the folded words
 */
record PersonName(@Nullable String known, boolean full, List<String> words) {
    PersonName {
        words = List.copyOf(words);
    }

    String lastWord() {
        return words.get(words.size() - 1);
    }
}
