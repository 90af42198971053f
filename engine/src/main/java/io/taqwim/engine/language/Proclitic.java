package io.taqwim.engine.language;

import java.util.List;

/**
 * Letters that a script glues to the front of a word, as one reading of the word takes them off.
 *
 * @param letters what is taken off
 * @param restored what is put back in front of the rest ({@code lil-} hides an article)
 * @param types what each part means, in order, by the types that rules use ({@code and}, {@code in}, {@code to} …)
 * @param definite whether an article was taken off too
 * @param needs the feature and value that the word must have ({@code tense=present}) or must not ({@code tense!=past}),
 *     empty where any word will do
 * @param cost how much there must be to win it: the number of parts taken off
 */
public record Proclitic(String letters, String restored, List<String> types, boolean definite, String needs, int cost) {
    public static final Proclitic NONE = new Proclitic("", "", List.of(), false, "", 0);

    public Proclitic {
        types = List.copyOf(types);
    }

    boolean fits(Entry entry) {
        if (needs.isEmpty()) {
            return true;
        }
        int is = needs.indexOf('=');
        boolean not = needs.charAt(is - 1) == '!';
        return not != entry.is(needs.substring(0, not ? is - 1 : is), needs.substring(is + 1));
    }

    public boolean has(String type) {
        return types.contains(type);
    }
}
