package io.taqwim.app.publish.ics;

import io.taqwim.app.publish.Publication;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all feeds need and no edition changes: the words of each language, what the gazetteer knows, where it is published. */
public final class Press {
    private final PackFiles files;
    private final Address address;
    private final Map<String, Terms> terms = new HashMap<>();
    private final Map<Feed.Scope, Set<String>> known = new HashMap<>();

    public Press(PackFiles files, Address address) {
        this.files = files;
        this.address = address;
        for (String path : files.list("languages/", "/ui.properties")) {
            String language = path.split("/")[1];
            terms.put(language, Terms.read(files, language));
        }
        known.put(Feed.Scope.ALL, Set.of(""));
        known.put(Feed.Scope.COUNTRY, ids("gazetteer/countries.tsv", "id"));
        known.put(Feed.Scope.ORGANISATION, ids("gazetteer/organisations.tsv", "id"));
        known.put(Feed.Scope.PERSON, ids("gazetteer/leaders.tsv", "person"));
        known.put(Feed.Scope.KIND, kinds());
    }

    private Set<String> ids(String table, String column) {
        Set<String> ids = new HashSet<>();
        Tsv.read(files, table).forEach(row -> ids.add(row.cell(column)));
        return ids;
    }

    private Set<String> kinds() {
        Set<String> kinds = new HashSet<>();
        for (String path : files.list("kinds/", ".yml")) {
            kinds.add(path.substring("kinds/".length(), path.length() - ".yml".length()));
        }
        return kinds;
    }

    /** The feeds of one edition. */
    public Feeds feeds(Publication publication) {
        return new Feeds(publication, this);
    }

    /** Folders of {@code languages/} that feeds can be written in. */
    public List<String> languages() {
        return terms.keySet().stream().sorted().toList();
    }

    @Nullable
    Terms terms(String language) {
        return terms.get(language);
    }

    boolean knows(Feed.Scope scope, String id) {
        return known.getOrDefault(scope, Set.of()).contains(id);
    }

    Address address() {
        return address;
    }
}
