package io.taqwim.app.cli;

import io.taqwim.engine.language.PackFiles;
import java.util.HashMap;
import java.util.Map;

/** Where each rule stands: file and line of its {@code id}. */
final class RulePlaces {
    private static final String ID = "id:";

    private final Map<String, String> places = new HashMap<>();

    RulePlaces(PackFiles files) {
        for (String path : files.list("languages/", ".yml")) {
            if (path.contains("/rules/")) {
                int number = 0;
                for (String line : files.read(path).split("\n", -1)) {
                    number++;
                    int id = line.indexOf(ID);
                    if (id >= 0) {
                        places.putIfAbsent(line.substring(id + ID.length()).strip(), path + ":" + number);
                    }
                }
            }
        }
    }

    /** {@code ar.visit.noun (languages/ar/rules/visit.yml:12)}; a rule of the engine itself has no line. */
    String of(String rule) {
        String place = places.get(rule);
        return place == null ? rule : rule + " (" + place + ")";
    }
}
