package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.index.Actors;
import io.taqwim.app.web.index.Actors.Actor;
import io.taqwim.app.web.map.WorldMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What has a page of its own beside events and reports. */
public enum ActorKind {
    COUNTRY("countries"),
    ORGANISATION("organisations"),
    PERSON("people");

    static final WorldMap MAP = WorldMap.read();

    private final String plural;

    ActorKind(String plural) {
        this.plural = plural;
    }

    /** A state, else an organisation. */
    static ActorKind ofParty(String id) {
        return MAP.isState(id) ? COUNTRY : ORGANISATION;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String plural() {
        return plural;
    }

    String name(Visit visit, String id) {
        return this == PERSON ? visit.speech().person(id) : visit.speech().party(id);
    }

    String href(Visit visit, String id) {
        return visit.link("/" + code() + "/" + Key.of(id));
    }

    @Nullable
    Actor find(Actors actors, String id) {
        if (this == PERSON) {
            return actors.person(id);
        }
        return ofParty(id) == this ? actors.party(id) : null;
    }

    List<Actor> all(Actors actors) {
        return this == PERSON
                ? actors.people()
                : actors.parties().stream()
                        .filter(actor -> ofParty(actor.id()) == this)
                        .toList();
    }
}
