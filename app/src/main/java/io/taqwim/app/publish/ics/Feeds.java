package io.taqwim.app.publish.ics;

import io.taqwim.app.publish.Publication;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tsv;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Participant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All feeds of one calendar, each made when first asked for and kept; any thread may ask. */
public final class Feeds {
    /** Of finished feeds that are kept, the plain and the compressed bytes together. */
    private static final long KEPT_BYTES = 128_000_000;

    private final Publication publication;
    private final PackFiles files;
    private final Address address;
    private final Map<Feed.Scope, Set<String>> known = new HashMap<>();
    private final Map<String, Terms> terms = new HashMap<>();
    private final LinkedHashMap<Feed, Ready> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long keptBytes;

    public Feeds(Publication publication, PackFiles files, Address address) {
        this.publication = publication;
        this.files = files;
        this.address = address;
        known.put(Feed.Scope.ALL, Set.of(""));
        known.put(Feed.Scope.COUNTRY, ids("gazetteer/countries.tsv", "id"));
        known.put(Feed.Scope.ORGANISATION, ids("gazetteer/organisations.tsv", "id"));
        known.put(Feed.Scope.PERSON, ids("gazetteer/leaders.tsv", "person"));
        known.put(Feed.Scope.KIND, kinds());
        for (CalendarEvent event : publication.calendar().events()) {
            event.parties().forEach(this::know);
            if (event.place().country() != null) {
                known(Feed.Scope.COUNTRY).add(event.place().country());
            }
        }
        for (String language : languages(files)) {
            terms.put(language, Terms.read(files, language));
        }
    }

    private static List<String> languages(PackFiles files) {
        return files.list("languages/", "/ui.properties").stream()
                .map(path -> path.split("/")[1])
                .toList();
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

    private void know(Participant party) {
        known(Feed.Scope.ORGANISATION).add(party.id());
        if (party.person() != null) {
            known(Feed.Scope.PERSON).add(party.person());
        }
        if (party.holder() != null) {
            known(Feed.Scope.PERSON).add(party.holder());
        }
    }

    private Set<String> known(Feed.Scope scope) {
        return known.getOrDefault(scope, Set.of());
    }

    /** Makes the feeds that most apps ask for, so that none of them waits. */
    public void prepare() {
        for (String language : terms.keySet()) {
            ready(Feed.all(language));
            ready(Feed.all(language).undated(true));
        }
    }

    /** A feed, whole; empty where nobody knows that country, person, organisation, kind or language. */
    public Optional<Ready> ready(Feed feed) {
        Terms words = terms.get(feed.language());
        if (words == null || !known(feed.scope()).contains(feed.of())) {
            return Optional.empty();
        }
        synchronized (kept) {
            Ready ready = kept.get(feed);
            if (ready != null) {
                return Optional.of(ready);
            }
        }
        Ready made = new Ready(IcsCalendar.bytes(publication, feed, words, address));
        keep(feed, made);
        return Optional.of(made);
    }

    private void keep(Feed feed, Ready made) {
        synchronized (kept) {
            if (kept.putIfAbsent(feed, made) != null) {
                return;
            }
            keptBytes += made.kept();
            Iterator<Ready> oldest = kept.values().iterator();
            while (keptBytes > KEPT_BYTES && kept.size() > 1) {
                keptBytes -= oldest.next().kept();
                oldest.remove();
            }
        }
    }
}
