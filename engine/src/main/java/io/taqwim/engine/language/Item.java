package io.taqwim.engine.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something read at a run of tokens: a lexicon entry, a number, a sign, or what a rule made of smaller items.
 *
 * @param type what rules call it
 * @param value an {@link Entry}, an {@link Integer}, a sign, or what the rule's maker made
 * @param first index of the first token
 * @param end index after the last token
 * @param clitics what was taken off the first word
 * @param rule id of the rule that made it, or {@code lexicon}
 * @param parts the items that a rule captured, by the rule's names
 */
public record Item(
        String type, Object value, int first, int end, Proclitic clitics, String rule, Map<String, Item> parts) {
    public static final String LEXICON = "lexicon";

    public static Item of(Entry entry, int first, int end, Proclitic clitics) {
        return new Item(entry.type(), entry, first, end, clitics, LEXICON, Map.of());
    }

    /** The lexicon entry that this item is, or null. */
    public @Nullable Entry entry() {
        return value instanceof Entry entry ? entry : null;
    }

    /** The value of the lexicon entry or the plain value as text. */
    public String text() {
        return value instanceof Entry entry ? entry.value() : value.toString();
    }

    public @Nullable Item part(String name) {
        return parts.get(name);
    }

    public int length() {
        return end - first;
    }
}
