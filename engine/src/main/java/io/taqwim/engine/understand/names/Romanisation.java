package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.NameWords;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Latin spelling of a name in no list, as docs/romanisation.md says: words that the pack spells, name words as they are mostly
 * spelled, other words letter by letter, with a vowel where the script writes none and nobody could say it.
 */
final class Romanisation {
    private static final String VOWELS = "aeiou";
    private static final String UNWRITTEN = "a";

    private final NameWords known;
    private final Map<String, Object> words;
    private final Map<String, Object> letters;
    private final Map<String, Object> initials;
    private final Map<String, Object> beforeVowels;
    private final String article;
    private final String articleLatin;
    /** Another word and the article, written as one word with the name. */
    private final String compound;

    Romanisation(Pack pack) {
        Map<String, Object> all = Yaml.map(pack.setting("romanisation"), "pack.yml", "romanisation");
        known = pack.nameWords();
        words = Yaml.map(all.get("words"), "pack.yml", "romanisation: words");
        letters = Yaml.map(all.get("letters"), "pack.yml", "romanisation: letters");
        initials = Yaml.map(all.get("initials"), "pack.yml", "romanisation: initials");
        beforeVowels = Yaml.map(all.get("beside-vowels"), "pack.yml", "romanisation: beside-vowels");
        article = String.valueOf(pack.setting("article"));
        compound = String.valueOf(pack.setting("compound-names"));
        articleLatin = String.valueOf(all.get("article"));
    }

    String of(List<String> name) {
        List<String> latin = new ArrayList<>();
        for (String word : name) {
            String one = word(word);
            if (!one.isEmpty()) {
                latin.add(one);
            }
        }
        return String.join(" ", latin);
    }

    private String word(String word) {
        Object said = words.get(word);
        if (said != null) {
            return String.valueOf(said);
        }
        String listed = known.latin(word);
        if (listed != null) {
            return capital(listed);
        }
        if (word.startsWith(compound) && word.length() > compound.length() + 1) {
            return word(compound.substring(0, compound.length() - article.length())) + " "
                    + word(word.substring(compound.length() - article.length()));
        }
        if (word.startsWith(article) && word.length() > article.length() + 1) {
            return articleLatin + word(word.substring(article.length()));
        }
        return capital(spoken(spelled(word)));
    }

    private List<String> spelled(String word) {
        List<String> latin = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            String letter = word.substring(i, i + 1);
            Object first = i == 0 ? initials.get(letter) : null;
            boolean vowelBefore = !latin.isEmpty() && endsInVowel(latin.get(latin.size() - 1));
            Object beside = i > 0 && vowelBefore ? beforeVowels.get(letter) : null;
            Object plain = first != null ? first : beside != null ? beside : letters.get(letter);
            if (plain != null && !plain.toString().isEmpty()) {
                latin.add(plain.toString());
            }
        }
        return latin;
    }

    /** Puts a vowel between two consonants that begin the word, and behind the second of three. */
    private static String spoken(List<String> letters) {
        StringBuilder word = new StringBuilder();
        int consonants = 0;
        for (int i = 0; i < letters.size(); i++) {
            String letter = letters.get(i);
            if (endsInVowel(letter)) {
                consonants = 0;
            } else {
                consonants++;
                boolean begins = i == 1 && consonants == 2;
                if (begins || consonants == 3) {
                    word.append(UNWRITTEN);
                    consonants = 1;
                }
            }
            word.append(letter);
        }
        return word.toString();
    }

    private static boolean endsInVowel(String letters) {
        return VOWELS.indexOf(letters.charAt(letters.length() - 1)) >= 0;
    }

    private static String capital(String latin) {
        return latin.isEmpty() ? latin : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }
}
