package io.taqwim.app.web.index;

import io.taqwim.app.desk.Edition;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.MentionRef;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the events of one edition are, by day, kind, country, status and report. Made once; a request then joins sets of
 * bits, one bit an event in the edition's order, and looks at the events of its own page only.
 */
public final class Index {
    /** An event that lasts longer is listed under its first day and its last, not under each between. */
    private static final int LONGEST_BY_DAY = 62;

    private final Edition edition;
    private final List<CalendarEvent> events;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int[] parents;
    private final BitSet shown = new BitSet();
    private final BitSet items = new BitSet();
    private final BitSet exact = new BitSet();
    private final BitSet differing = new BitSet();
    private final NavigableMap<String, BitSet> kinds = new TreeMap<>();
    private final NavigableMap<String, BitSet> countries = new TreeMap<>();
    private final NavigableMap<String, BitSet> statuses = new TreeMap<>();
    private final NavigableMap<LocalDate, List<Integer>> byDay = new TreeMap<>();
    private final Map<String, List<CalendarEvent>> byReport = new HashMap<>();
    private final Map<MentionRef, CalendarEvent> byMention = new HashMap<>();
    private final List<Integer> open = new ArrayList<>();
    private final List<Mentions> reports;

    public Index(Edition edition) {
        this.edition = edition;
        this.events = edition.events();
        this.parents = new int[events.size()];
        for (int i = 0; i < events.size(); i++) {
            positions.put(events.get(i).id(), i);
        }
        for (int i = 0; i < events.size(); i++) {
            place(i, events.get(i));
        }
        open.sort(Comparator.<Integer>comparingInt(this::openness).thenComparing(Comparator.naturalOrder()));
        reports = new ArrayList<>(edition.mentions());
        reports.sort(Comparator.comparing(
                        (Mentions of) -> of.published().date(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed()
                .thenComparing(of -> of.report().id()));
    }

    private void place(int at, CalendarEvent event) {
        parents[at] = event.partOf() == null ? -1 : positions.getOrDefault(event.partOf(), -1);
        for (MentionRef mention : event.mentions()) {
            byMention.put(mention, event);
            List<CalendarEvent> told = byReport.computeIfAbsent(mention.report(), id -> new ArrayList<>());
            if (told.isEmpty() || told.get(told.size() - 1) != event) {
                told.add(event);
            }
        }
        shown.set(at, !event.background());
        items.set(at, parents[at] >= 0);
        differing.set(at, !event.conflicts().isEmpty());
        bit(kinds, event.kind(), at);
        bit(statuses, event.status().code(), at);
        for (Participant party : event.parties()) {
            bit(countries, party.id(), at);
        }
        if (event.place().country() != null) {
            bit(countries, event.place().country(), at);
        }
        DateInterval when = event.when();
        LocalDate first = when.firstKnown();
        LocalDate last = when.lastKnown();
        if (first == null || last == null || when.precision() != Precision.DAY) {
            open.add(at);
            return;
        }
        exact.set(at);
        boolean longer = last.isAfter(first.plusDays(LONGEST_BY_DAY));
        for (LocalDate day = first; !day.isAfter(last); day = longer && day.isBefore(last) ? last : day.plusDays(1)) {
            byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(at);
        }
    }

    private static void bit(Map<String, BitSet> sets, String key, int at) {
        sets.computeIfAbsent(key, k -> new BitSet()).set(at);
    }

    /** What a planner should see first among what has no day: put off, without date, still to come; then what is settled. */
    private int openness(int at) {
        CalendarEvent event = events.get(at);
        LocalDate last = event.when().lastKnown();
        LocalDate asOf = edition.calendar().asOf();
        if (event.status() == CalendarStatus.POSTPONED) {
            return 0;
        }
        boolean settled = event.status() == CalendarStatus.HELD
                || event.status() == CalendarStatus.CANCELLED
                || event.status() == CalendarStatus.LAPSED;
        if (last == null) {
            return settled ? 3 : 1;
        }
        return settled || (asOf != null && last.isBefore(asOf)) ? 3 : 2;
    }

    public Edition edition() {
        return edition;
    }

    public CalendarEvent at(int position) {
        return events.get(position);
    }

    /** Where an event of this edition stands. */
    public int position(CalendarEvent event) {
        return positions.getOrDefault(event.id(), -1);
    }

    public int size() {
        return events.size();
    }

    /** The kinds that occur, in order of their ids. */
    public Collection<String> kinds() {
        return Collections.unmodifiableSet(kinds.keySet());
    }

    /** States and organisations that take part, and states where something is, in order of their ids. */
    public Collection<String> countries() {
        return Collections.unmodifiableSet(countries.keySet());
    }

    public Collection<String> statuses() {
        return Collections.unmodifiableSet(statuses.keySet());
    }

    /** The events of any of these kinds, with any of these parties or places, in any of these standings; an empty list leaves all. */
    public BitSet matching(List<String> kind, List<String> country, List<String> status, boolean background) {
        BitSet found = new BitSet(events.size());
        found.set(0, events.size());
        if (!background) {
            found.and(shown);
        }
        keep(found, kinds, kind);
        keep(found, countries, country);
        keep(found, statuses, status);
        return found;
    }

    private static void keep(BitSet found, Map<String, BitSet> sets, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        BitSet any = new BitSet();
        keys.forEach(key -> any.or(sets.getOrDefault(key, new BitSet())));
        found.and(any);
    }

    /** Without the items of a programme whose event is among them: these stand below it. */
    public BitSet topmost(BitSet found) {
        BitSet top = (BitSet) found.clone();
        BitSet below = (BitSet) found.clone();
        below.and(items);
        for (int at = below.nextSetBit(0); at >= 0; at = below.nextSetBit(at + 1)) {
            if (found.get(parents[at])) {
                top.clear(at);
            }
        }
        return top;
    }

    /** Those of {@code found} that are on known days. */
    public BitSet dated(BitSet found) {
        BitSet dated = (BitSet) found.clone();
        dated.and(exact);
        return dated;
    }

    /** Those of {@code found} about which reports differ. */
    public BitSet differing(BitSet found) {
        BitSet differ = (BitSet) found.clone();
        differ.and(differing);
        return differ;
    }

    /**
     * Some of those of {@code found} that have no day of their own: put off first, then undated, then somewhere in a longer
     * time, at last what is over.
     *
     * @param skip how many of them come before
     */
    public List<CalendarEvent> open(BitSet found, long skip, long most) {
        return open.stream()
                .filter(found::get)
                .skip(skip)
                .limit(most)
                .map(events::get)
                .toList();
    }

    /** How many of {@code found} have no day of their own. */
    public int countOpen(BitSet found) {
        BitSet without = (BitSet) found.clone();
        without.andNot(exact);
        return without.cardinality();
    }

    /** Those of {@code found} that lie on a day, in the calendar's order. */
    public List<CalendarEvent> on(LocalDate day, BitSet found) {
        return byDay.getOrDefault(day, List.of()).stream()
                .filter(found::get)
                .map(events::get)
                .toList();
    }

    /** The first of those of {@code found} that lie on a day. */
    public List<CalendarEvent> on(LocalDate day, BitSet found, int most) {
        return byDay.getOrDefault(day, List.of()).stream()
                .filter(found::get)
                .limit(most)
                .map(events::get)
                .toList();
    }

    /** The positions of the events that lie on a day, in order. */
    public List<Integer> positions(LocalDate day) {
        return Collections.unmodifiableList(byDay.getOrDefault(day, List.of()));
    }

    /** How many of {@code found} lie on a day. */
    public int countOn(LocalDate day, BitSet found) {
        return (int)
                byDay.getOrDefault(day, List.of()).stream().filter(found::get).count();
    }

    /** The position of the first event that begins on this day or later. */
    public int from(LocalDate day) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            LocalDate first = events.get(middle).when().firstKnown();
            if (first != null && first.isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public @Nullable LocalDate firstDay() {
        return byDay.isEmpty() ? null : byDay.firstKey();
    }

    public @Nullable LocalDate lastDay() {
        return byDay.isEmpty() ? null : byDay.lastKey();
    }

    /** The events that a report tells of. */
    public List<CalendarEvent> toldBy(String report) {
        return List.copyOf(byReport.getOrDefault(report, List.of()));
    }

    /** The event that a mention was merged into. */
    public @Nullable CalendarEvent of(String report, String mention) {
        return byMention.get(new MentionRef(report, mention));
    }

    /** All reports, the newest first, those without a day last. */
    public List<Mentions> reports() {
        return Collections.unmodifiableList(reports);
    }

    /** How often a kind occurs. */
    public int count(String kind) {
        return kinds.getOrDefault(kind, new BitSet()).cardinality();
    }
}
