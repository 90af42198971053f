package io.taqwim.app.search;

import io.taqwim.app.desk.Edition;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.MentionRef;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.understand.names.SameName.Spelling;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The events and reports of one edition, made ready to be searched. */
public final class Search {
    /** What lists can be narrowed to, in the order in which pages show it. */
    public static final List<String> FACETS = List.of("kind", "status", "country", "year", "month", "publisher");

    /** A query with more words is no name, and people in greater number are not gone through one by one. */
    private static final int LONGEST_NAME = 4;

    private static final int MOST_PEOPLE = 3000;
    private static final int MOST_SPELLINGS = 5;

    private final Edition edition;
    private final Spellings spellings;
    private final List<CalendarEvent> events;
    private final List<Mentions> reports;
    private final Map<String, Facet> facets = new LinkedHashMap<>();
    private final SortedMap<String, Called> people = new TreeMap<>();
    private final TextIndex ofEvents;
    private final TextIndex ofReports;

    /** How somebody is called: by the whole name, or by the last word of it. */
    private record Called(Spelling whole, Spelling last) {}

    /**
     * What was found.
     *
     * @param counts of each facet, over all that was found
     * @param reports that have the words themselves; empty where nothing was looked for
     * @param marks where the words stand
     */
    public record Found(
            Ranking<CalendarEvent> events,
            Map<String, List<Facet.Count>> counts,
            Ranking<Mentions> reports,
            Marks marks) {}

    public Search(Edition edition, Spellings spellings) {
        this.edition = edition;
        this.spellings = spellings;
        this.events = edition.events();
        this.reports = edition.mentions();
        FACETS.forEach(name -> facets.put(name, new Facet()));
        for (int at = 0; at < events.size(); at++) {
            divide(at, events.get(at));
        }
        facets.values().forEach(Facet::finish);
        ofEvents = new TextIndex(() -> events.stream().map(this::text).iterator());
        ofReports = new TextIndex(() -> reports.stream()
                .map(Mentions::report)
                .map(report -> new TextIndex.Text(orEmpty(report.title()), report.text()))
                .iterator());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void divide(int at, CalendarEvent event) {
        facet("kind").add(event.kind(), at);
        facet("status").add(event.status().code(), at);
        event.parties().forEach(party -> facet("country").add(party.id(), at));
        if (event.place().country() != null) {
            facet("country").add(event.place().country(), at);
        }
        if (event.when().start() != null) {
            String start = event.when().start().toString();
            facet("year").add(start.substring(0, 4), at);
            facet("month").add(start.substring(0, 7), at);
        }
        for (MentionRef mention : event.mentions()) {
            edition.report(mention.report())
                    .map(Report::publisher)
                    .ifPresent(publisher -> facet("publisher").add(publisher, at));
        }
        for (Participant party : event.parties()) {
            String person = party.person() != null ? party.person() : party.holder();
            if (person != null) {
                people.computeIfAbsent(person, this::called);
            }
        }
    }

    private Called called(String person) {
        return new Called(spellings.ready(person), spellings.ready(person.substring(person.lastIndexOf(' ') + 1)));
    }

    private Facet facet(String name) {
        return facets.computeIfAbsent(name, n -> new Facet());
    }

    /** Titles, and who and where in every spelling, before what is quoted. */
    private TextIndex.Text text(CalendarEvent event) {
        Set<String> ids = new TreeSet<>();
        for (Participant party : event.parties()) {
            ids.add(party.id());
            ids.add(orEmpty(party.person()));
            ids.add(orEmpty(party.holder()));
        }
        ids.add(orEmpty(event.place().country()));
        ids.add(orEmpty(event.place().city()));
        ids.add(orEmpty(event.place().venue()));
        StringBuilder head = new StringBuilder();
        event.title().byLanguage().values().forEach(title -> head.append(title).append('\n'));
        ids.forEach(id -> head.append(spellings.of(id)).append('\n'));
        StringBuilder body = new StringBuilder();
        body.append(event.kind())
                .append('\n')
                .append(String.join("\n", event.topics()).replace('_', ' '));
        Set<String> quotes = new HashSet<>();
        event.claims().forEach(claim -> {
            if (quotes.add(claim.claim().quote())) {
                body.append('\n').append(claim.claim().quote());
            }
        });
        return new TextIndex.Text(head.toString(), body.toString());
    }

    /**
     * @param query words; empty finds all, in the calendar's order
     * @param narrowed values of each facet: any of the values, all of the facets
     */
    public Found find(String query, Map<String, List<String>> narrowed) {
        BitSet kept = new BitSet();
        kept.set(0, events.size());
        narrowed.forEach((facet, values) -> facet(facet).keep(kept, values));
        if (query.isBlank()) {
            return found(new Ranking<>(events, kept), kept, new Ranking<>(reports, new BitSet()), new Marks(null));
        }
        List<String> others = otherSpellings(query);
        TextIndex.Fit fit = ofEvents.fit(query, others);
        TextIndex.Fit told = ofReports.fit(query, List.of());
        kept.and(fit.fitting());
        return found(
                new Ranking<>(events, kept, fit.scores()),
                kept,
                new Ranking<>(reports, told.fitting(), told.scores()),
                new Marks(ofEvents.query(query, spelled(others))));
    }

    private Found found(Ranking<CalendarEvent> found, BitSet kept, Ranking<Mentions> told, Marks marks) {
        Map<String, List<Facet.Count>> counts = new LinkedHashMap<>();
        long[] among = kept.toLongArray();
        facets.forEach((name, facet) -> counts.put(name, facet.counts(among)));
        return new Found(found, counts, told, marks);
    }

    /** People of the calendar whose name this may be, in whatever script and spelling. */
    private List<String> otherSpellings(String query) {
        String name = query.strip();
        int words = new Words(true).of(bounded(name), LONGEST_NAME + 1).size();
        if (words < 1 || words > LONGEST_NAME || people.size() > MOST_PEOPLE) {
            return List.of();
        }
        Spelling asked = spellings.ready(bounded(name));
        return people.entrySet().stream()
                .filter(person -> spellings.same(
                        words > 1
                                ? person.getValue().whole()
                                : person.getValue().last(),
                        asked))
                .map(Map.Entry::getKey)
                .limit(MOST_SPELLINGS)
                .toList();
    }

    /** Whatever script a page writes a name in, it is what was looked for. */
    private List<String> spelled(List<String> people) {
        return people.stream()
                .flatMap(person -> spellings.of(person).lines())
                .distinct()
                .toList();
    }

    private static String bounded(String name) {
        return name.substring(0, Math.min(name.length(), TextIndex.LONGEST_QUERY / 2));
    }
}
