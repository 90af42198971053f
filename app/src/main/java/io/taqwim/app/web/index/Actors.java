package io.taqwim.app.web.index;

import io.taqwim.app.desk.Edition;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Participant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who takes part in the events of an edition: people, and states and organisations, each with its events counted. */
public final class Actors {
    private final TreeMap<String, Actor> people = new TreeMap<>();
    private final TreeMap<String, Actor> parties = new TreeMap<>();

    /** One who takes part; events by position in the edition. */
    public static final class Actor {
        private final String id;
        private final BitSet events = new BitSet();
        private final int[] counts = new int[Side.values().length];

        private Actor(String id) {
            this.id = id;
        }

        /** Of a state or organisation, or a person's English name. */
        public String id() {
            return id;
        }

        public BitSet events() {
            return (BitSet) events.clone();
        }

        /** How many events there are, those not counted by side among them. */
        public int all() {
            return events.cardinality();
        }

        /** How many that count ({@link Side#counts}) are of one side. */
        public int count(Side side) {
            return counts[side.ordinal()];
        }

        private void add(int at, CalendarEvent event, Side side) {
            events.set(at);
            if (Side.counts(event)) {
                counts[side.ordinal()]++;
            }
        }
    }

    public Actors(Edition edition) {
        List<CalendarEvent> events = edition.events();
        for (int at = 0; at < events.size(); at++) {
            add(at, events.get(at));
        }
    }

    private void add(int at, CalendarEvent event) {
        Set<String> seen = new HashSet<>();
        for (Participant party : event.parties()) {
            Side side = Side.of(event, party.id());
            if (seen.add(party.id())) {
                parties.computeIfAbsent(party.id(), Actor::new).add(at, event, side);
            }
            String person = person(party);
            if (person != null && seen.add("person " + person)) {
                people.computeIfAbsent(person, Actor::new).add(at, event, side);
            }
        }
        String country = event.place().country();
        if (country != null && seen.add(country)) {
            parties.computeIfAbsent(country, Actor::new).add(at, event, Side.of(event, country));
        }
    }

    /** Whom a report names, else whom the office shows. */
    public static @Nullable String person(Participant party) {
        return party.person() != null ? party.person() : party.holder();
    }

    public @Nullable Actor person(String name) {
        return people.get(name);
    }

    public @Nullable Actor party(String id) {
        return parties.get(id);
    }

    /** Those with most events first. */
    public List<Actor> people() {
        return sorted(people.values());
    }

    /** States and organisations, those with most events first. */
    public List<Actor> parties() {
        return sorted(parties.values());
    }

    private static List<Actor> sorted(Collection<Actor> actors) {
        List<Actor> sorted = new ArrayList<>(actors);
        sorted.sort(Comparator.comparingInt(Actor::all).reversed().thenComparing(Actor::id));
        return sorted;
    }
}
