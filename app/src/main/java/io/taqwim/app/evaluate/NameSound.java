package io.taqwim.app.evaluate;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names that differ only in how they were romanised share a word, or the consonants of one. */
final class NameSound {
    /** Letters that stand for one another in romanised names; vowels and h, w, y stand for nothing. */
    private static final Map<Character, Character> SOUNDS = Map.ofEntries(
            Map.entry('b', '1'),
            Map.entry('p', '1'),
            Map.entry('f', '2'),
            Map.entry('v', '2'),
            Map.entry('t', '3'),
            Map.entry('d', '3'),
            Map.entry('k', '4'),
            Map.entry('g', '4'),
            Map.entry('q', '4'),
            Map.entry('j', '4'),
            Map.entry('x', '4'),
            Map.entry('c', '4'),
            Map.entry('s', '5'),
            Map.entry('z', '5'),
            Map.entry('l', '6'),
            Map.entry('r', '7'),
            Map.entry('m', '8'),
            Map.entry('n', '8'));

    private static final String SILENT = "aeiouyhw";

    /** Parts of so many names that they tell nobody apart. */
    private static final Set<String> COMMON = Set.of(
            "al",
            "el",
            "bin",
            "ben",
            "ibn",
            "abdel",
            "abdul",
            "abu",
            "de",
            "van",
            "von",
            "the",
            "of",
            "mohammed",
            "mohamed",
            "muhammad");

    private NameSound() {}

    static boolean alike(String one, String other) {
        Set<String> shared = words(one);
        shared.retainAll(words(other));
        return !shared.isEmpty();
    }

    /** The words that tell, and the sounds of those that have two or more. */
    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{ASCII}]", "")
                .toLowerCase(Locale.ROOT);
        for (String word : plain.split("[^a-z]+")) {
            if (!word.isEmpty() && !COMMON.contains(word)) {
                words.add(word);
                String sounds = sounds(word);
                if (sounds.length() > 1) {
                    words.add(sounds);
                }
            }
        }
        return words.isEmpty() ? new HashSet<>(Set.of(plain)) : words;
    }

    private static String sounds(String word) {
        String simple =
                word.replace("sh", "s").replace("ch", "s").replace("kh", "k").replace("gh", "k");
        StringBuilder sounds = new StringBuilder();
        for (char c : simple.replace("th", "t").replace("ph", "f").toCharArray()) {
            char sound = SOUNDS.getOrDefault(c, c);
            boolean again = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == sound;
            if (SILENT.indexOf(c) < 0 && !again) {
                sounds.append(sound);
            }
        }
        return sounds.toString();
    }
}
