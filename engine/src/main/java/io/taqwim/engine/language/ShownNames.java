package io.taqwim.engine.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How one language shows what the gazetteer has by id: the first name in the row of its table. What is in no table is
 * shown as it is.
 */
public final class ShownNames {
    private final Map<String, String> countries;
    private final Map<String, String> organisations;
    private final Map<String, String> cities;
    private final Map<String, String> venues;
    private final Map<String, String> agencies;
    private final Map<String, String> people;
    private final Map<String, String> offices;

    private ShownNames(PackFiles files, String language) {
        String folder = "languages/" + language + "/names/";
        countries = names(files, folder + "countries.tsv");
        organisations = names(files, folder + "organisations.tsv");
        cities = names(files, folder + "cities.tsv");
        venues = names(files, folder + "venues.tsv");
        agencies = names(files, folder + "agencies.tsv");
        people = names(files, folder + "people.tsv");
        offices = names(files, folder + "offices.tsv");
    }

    /** Reads {@code languages/<language>/names/}; a table that the language has not shows its ids. */
    public static ShownNames read(PackFiles files, String language) {
        return new ShownNames(files, language);
    }

    private static Map<String, String> names(PackFiles files, String path) {
        Map<String, String> names = new HashMap<>();
        if (files.has(path)) {
            for (Tsv.Row row : Tsv.read(files, path)) {
                List<String> all = row.values(columnOfNames(row));
                if (!all.isEmpty()) {
                    names.putIfAbsent(row.cell("id"), all.get(0));
                }
            }
        }
        return names;
    }

    /** Titles have a column for each form; what a post is called is the first. */
    private static String columnOfNames(Tsv.Row row) {
        return List.of("name", "names", "m").stream()
                .filter(row.cells()::containsKey)
                .findFirst()
                .orElse("name");
    }

    /** A state or organisation that takes part. */
    public String party(String id) {
        return countries.getOrDefault(id, organisations.getOrDefault(id, id));
    }

    public String country(String id) {
        return countries.getOrDefault(id, id);
    }

    public String city(String id) {
        return cities.getOrDefault(id, id);
    }

    public String venue(String id) {
        return venues.getOrDefault(id, id);
    }

    public String agency(String id) {
        return agencies.getOrDefault(id, id);
    }

    public String office(String id) {
        return offices.getOrDefault(id, id);
    }

    /** A person, by English canonical name. */
    public String person(String id) {
        return people.getOrDefault(id, id);
    }
}
