package io.taqwim.engine.understand.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as it stands.
 *
 * @param known id of the gazetteer's people, null for one that is in no list
 * @param full whether the known name stands in full, and not only a surname
 * @param words the folded words
 * @param surname the words by which the person is called alone: the last one, with "Abu" or "bin" before it
 */
record PersonName(@Nullable String known, boolean full, List<String> words, List<String> surname) {
    PersonName {
        words = List.copyOf(words);
        surname = List.copyOf(surname);
    }

    String all() {
        return String.join(" ", words);
    }

    String family() {
        return String.join(" ", surname);
    }

    boolean isOneWord() {
        return words.size() == 1;
    }

    /** Whether it is a single name, also one of two words ("Abd al-Aziz"). */
    boolean isOneName() {
        return words.size() == surname.size();
    }
}
