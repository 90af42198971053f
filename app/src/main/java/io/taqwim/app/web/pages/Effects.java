package io.taqwim.app.web.pages;

import io.taqwim.app.desk.Edition;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Decision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the last decisions that were made over the web changed, for as long as the server runs. */
public final class Effects {
    private static final int MOST = 200;

    private final Map<String, Effect> byDecision = new LinkedHashMap<>();

    /**
     * What became of the events that some decisions are on, and of their programmes.
     *
     * @param decisions that were made at once
     */
    record Effect(List<Decision> decisions, List<CalendarEvent> before, List<CalendarEvent> after) {}

    /** @param named ids and aliases of the events that are meant */
    synchronized void note(List<Decision> decisions, Collection<String> named, Edition before, Edition after) {
        Set<String> aliases = new LinkedHashSet<>(named);
        List<CalendarEvent> were = events(before, aliases);
        were.forEach(event -> aliases.addAll(event.aliases()));
        List<CalendarEvent> are = events(after, aliases);
        are.forEach(event -> aliases.addAll(event.aliases()));
        if (byDecision.size() == MOST) {
            byDecision.remove(byDecision.keySet().iterator().next());
        }
        byDecision.put(decisions.get(0).id(), new Effect(decisions, events(before, aliases), events(after, aliases)));
    }

    /** What came of decisions made at once, by the id of the first. */
    synchronized Optional<Effect> of(String decision) {
        return Optional.ofNullable(byDecision.get(decision));
    }

    /** The events with any of these ids, and what belongs to them. */
    private static List<CalendarEvent> events(Edition edition, Set<String> aliases) {
        Set<CalendarEvent> events = new LinkedHashSet<>();
        aliases.forEach(alias -> edition.event(alias).ifPresent(events::add));
        for (CalendarEvent event : new ArrayList<>(events)) {
            events.addAll(edition.programme(event));
        }
        return new ArrayList<>(events);
    }
}
