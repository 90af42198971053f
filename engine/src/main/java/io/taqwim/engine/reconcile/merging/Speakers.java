package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For which party a speaker speaks: persons by their office, bodies by the state in their English name. */
public final class Speakers {
    private final Map<String, String> parties = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> agencies = new HashMap<>();

    public static Speakers read(PackFiles files) {
        Speakers speakers = new Speakers();
        speakers.addBodies(files);
        speakers.addCountries(files);
        if (files.has("gazetteer/leaders.tsv")) {
            for (Tsv.Row row : Tsv.read(files, "gazetteer/leaders.tsv")) {
                String party = row.cell("iso2").isEmpty() ? row.cell("organisation") : row.cell("iso2");
                speakers.parties.put(row.cell("person"), party);
            }
        }
        speakers.addAgencies(files);
        return speakers;
    }

    private void addBodies(PackFiles files) {
        if (!files.has("gazetteer/organisations.tsv")) {
            return;
        }
        for (Tsv.Row row : Tsv.read(files, "gazetteer/organisations.tsv")) {
            String party = row.cell("acts_for").isEmpty() ? row.cell("id") : row.cell("acts_for");
            parties.put(row.cell("id"), party);
            parties.put(row.cell("name_en"), party);
            row.values("abbr").forEach(abbreviation -> parties.put(abbreviation, party));
        }
    }

    private void addCountries(PackFiles files) {
        String path = "languages/en/names/countries.tsv";
        if (!files.has(path)) {
            return;
        }
        for (Tsv.Row row : Tsv.read(files, path)) {
            for (String column : List.of("name", "adj")) {
                row.values(column).forEach(name -> countries.put(name, row.cell("id")));
            }
        }
    }

    private void addAgencies(PackFiles files) {
        for (String path : List.of("gazetteer/agencies.tsv", "languages/en/names/agencies.tsv")) {
            if (files.has(path)) {
                for (Tsv.Row row : Tsv.read(files, path)) {
                    for (String column : List.of("id", "abbr", "name_en", "name", "names")) {
                        row.values(column).forEach(name -> agencies.put(name, row.cell("id")));
                    }
                }
            }
        }
    }

    /** The id of a news agency that is cited as a speaker; null for any other speaker. */
    @Nullable
    String agency(String speaker) {
        return agencies.get(speaker);
    }

    /** Null where it is not known: a nameless source speaks for nobody. */
    @Nullable
    String partyOf(String speaker) {
        String party = parties.get(speaker);
        return party != null ? party : countryNamedIn(speaker);
    }

    /** "French Prime Minister's office", "South Korean presidency", "Presidency of Tunisia": one or two words name it. */
    private @Nullable String countryNamedIn(String speaker) {
        int from = 0;
        while (from < speaker.length()) {
            int end = endOfWord(speaker, from);
            String country = countries.get(speaker.substring(from, end));
            if (country == null && end < speaker.length()) {
                country = countries.get(speaker.substring(from, endOfWord(speaker, end + 1)));
            }
            if (country != null) {
                return country;
            }
            from = end + 1;
        }
        return null;
    }

    private static int endOfWord(String text, int from) {
        int end = text.indexOf(' ', from);
        return end < 0 ? text.length() : end;
    }
}
