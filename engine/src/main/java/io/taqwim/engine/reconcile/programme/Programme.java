package io.taqwim.engine.reconcile.programme;

import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.MentionRef;
import io.taqwim.engine.reconcile.matching.Kinds;
import io.taqwim.engine.reconcile.matching.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which event is an item of which: as most of its reports say; where none says so, what lies inside the days and the place
 * of a visit with its visitor among the parties is an item of it, whoever tells it.
 */
public final class Programme {
    private final List<CalendarEvent> events;
    private final List<List<Told>> mentions;
    private final Frames frames;
    private final int[] parents;

    private Programme(List<CalendarEvent> events, List<List<Told>> mentions, Kinds kinds) {
        this.events = events;
        this.mentions = mentions;
        this.frames = new Frames(events, kinds);
        this.parents = new int[events.size()];
    }

    /** @param mentions of each event, in the order of the events */
    public static List<CalendarEvent> hung(List<CalendarEvent> events, List<List<Told>> mentions, Kinds kinds) {
        Programme programme = new Programme(events, mentions, kinds);
        programme.hang();
        return programme.events();
    }

    private void hang() {
        Arrays.fill(parents, -1);
        Map<MentionRef, Integer> places = places();
        for (int event = 0; event < events.size(); event++) {
            hang(event, told(event, places));
        }
        for (int event = 0; event < events.size(); event++) {
            if (parents[event] < 0) {
                hang(event, frames.around(event));
            }
        }
    }

    private Map<MentionRef, Integer> places() {
        Map<MentionRef, Integer> places = new HashMap<>();
        for (int event = 0; event < mentions.size(); event++) {
            for (Told told : mentions.get(event)) {
                places.put(told.ref(), event);
            }
        }
        return places;
    }

    /** The parent that most reports tell; of several the first; -1 where none does. */
    private int told(int event, Map<MentionRef, Integer> places) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (Told told : mentions.get(event)) {
            Integer parent = parent(told, places);
            if (parent != null && parent != event) {
                votes.merge(parent, 1, Integer::sum);
            }
        }
        int best = -1;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            if (best < 0 || vote.getValue() > votes.getOrDefault(best, 0)) {
                best = vote.getKey();
            }
        }
        return best;
    }

    private static @Nullable Integer parent(Told told, Map<MentionRef, Integer> places) {
        String parent = told.mention().partOf();
        return parent == null
                ? null
                : places.get(new MentionRef(told.in().report().id(), parent));
    }

    /** Nothing is part of itself, through whatever others. */
    private void hang(int event, int parent) {
        for (int above = parent; above >= 0; above = parents[above]) {
            if (above == event) {
                return;
            }
        }
        parents[event] = parent;
    }

    private List<CalendarEvent> events() {
        boolean[] tookPlace = tookPlace();
        List<CalendarEvent> hung = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            CalendarEvent event = events.get(i);
            CalendarEvent told = tookPlace[i] && event.status() == CalendarStatus.LAPSED ? event.held() : event;
            hung.add(told.partOf(parents[i] < 0 ? null : events.get(parents[i]).id()));
        }
        return hung;
    }

    /** What a report says was held of an event's programme says that the event was held. */
    private boolean[] tookPlace() {
        boolean[] tookPlace = new boolean[events.size()];
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).status() == CalendarStatus.HELD) {
                for (int above = parents[i]; above >= 0; above = parents[above]) {
                    tookPlace[above] = true;
                }
            }
        }
        return tookPlace;
    }
}
