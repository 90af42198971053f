package io.taqwim.app.publish.ics;

import io.taqwim.app.publish.Publication;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Participant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All feeds of one calendar, each made when first asked for and kept; any thread may ask. */
public final class Feeds {
    /** Of finished feeds that are kept, the plain and the compressed bytes together. */
    private static final long KEPT_BYTES = 128_000_000;

    private final Publication publication;
    private final Shelf shelf;
    private final Press press;
    private final Set<String> parties = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final LinkedHashMap<Feed, Ready> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long keptBytes;

    Feeds(Publication publication, Press press) {
        this.publication = publication;
        this.shelf = new Shelf(publication);
        this.press = press;
        for (CalendarEvent event : publication.calendar().events()) {
            for (Participant party : event.parties()) {
                parties.add(party.id());
                Stream.of(party.person(), party.holder())
                        .filter(Objects::nonNull)
                        .forEach(people::add);
            }
        }
    }

    private boolean isKnown(Feed feed) {
        return press.knows(feed.scope(), feed.of())
                || (feed.scope() == Feed.Scope.ORGANISATION && parties.contains(feed.of()))
                || (feed.scope() == Feed.Scope.PERSON && people.contains(feed.of()));
    }

    /** Makes the feeds that most apps ask for, so that none of them waits. */
    public void prepare() {
        for (String language : press.languages()) {
            ready(Feed.all(language));
            ready(Feed.all(language).undated(true));
        }
    }

    /** A feed, whole; empty where nobody knows that country, person, organisation, kind or language. */
    public Optional<Ready> ready(Feed feed) {
        Terms words = press.terms(feed.language());
        if (words == null || !isKnown(feed)) {
            return Optional.empty();
        }
        synchronized (kept) {
            Ready ready = kept.get(feed);
            if (ready != null) {
                return Optional.of(ready);
            }
        }
        Ready made = new Ready(IcsCalendar.bytes(shelf, publication.reports(), feed, words, press.address()));
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
