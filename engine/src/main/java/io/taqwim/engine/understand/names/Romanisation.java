package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.Yaml;
import java.util.List;
import java.util.Map;

/** Latin spelling of a name in no list: letter by letter as {@code romanisation} of pack.yml says. */
final class Romanisation {
    private final Map<String, Object> letters;

    Romanisation(Pack pack) {
        letters = Yaml.map(pack.setting("romanisation"), "pack.yml", "romanisation");
    }

    String of(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (!name.isEmpty()) {
                name.append(' ');
            }
            name.append(capital(word(word)));
        }
        return name.toString();
    }

    private String word(String word) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            Object letter = letters.get(word.substring(i, i + 1));
            latin.append(letter == null ? "" : letter);
        }
        return latin.toString();
    }

    private static String capital(String latin) {
        return latin.isEmpty() ? latin : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }
}
