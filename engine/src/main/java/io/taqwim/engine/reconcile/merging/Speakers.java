package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For which party a speaker speaks: persons by their office, bodies by the state in their English name. */
public final class Speakers {
    private final Gazetteer gazetteer;
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> agencies = new HashSet<>();

    private Speakers(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public static Speakers read(PackFiles files, Gazetteer gazetteer) {
        Speakers speakers = new Speakers(gazetteer);
        speakers.addBodies(files);
        speakers.addCountries(files);
        speakers.addAgencies(files);
        return speakers;
    }

    private void addBodies(PackFiles files) {
        if (!files.has("gazetteer/organisations.tsv")) {
            return;
        }
        for (Tsv.Row row : Tsv.read(files, "gazetteer/organisations.tsv")) {
            String party = gazetteer.actsFor(row.cell("id"));
            bodies.put(row.cell("id"), party);
            bodies.put(row.cell("name_en"), party);
            row.values("abbr").forEach(abbreviation -> bodies.put(abbreviation, party));
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
        if (files.has("gazetteer/agencies.tsv")) {
            Tsv.read(files, "gazetteer/agencies.tsv").forEach(row -> agencies.add(row.cell("id")));
        }
    }

    /** Whether a speaker is a news agency or outlet, by its id. */
    boolean isAgency(String speaker) {
        return agencies.contains(speaker);
    }

    /** Null where it is not known: a nameless source speaks for nobody. */
    @Nullable
    String partyOf(String speaker) {
        String body = bodies.get(speaker);
        String party = body == null ? gazetteer.partyOf(speaker, null) : body;
        return party == null ? countryNamedIn(speaker) : party;
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
