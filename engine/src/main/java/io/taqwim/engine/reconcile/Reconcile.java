package io.taqwim.engine.reconcile;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Tongue;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Placing;
import io.taqwim.engine.model.Published;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.reconcile.copies.Copies;
import io.taqwim.engine.reconcile.editing.Editing;
import io.taqwim.engine.reconcile.matching.Kinds;
import io.taqwim.engine.reconcile.matching.Matching;
import io.taqwim.engine.reconcile.matching.PublicationDays;
import io.taqwim.engine.reconcile.matching.Told;
import io.taqwim.engine.reconcile.merging.Denials;
import io.taqwim.engine.reconcile.merging.Denied;
import io.taqwim.engine.reconcile.merging.Merge;
import io.taqwim.engine.reconcile.merging.Speakers;
import io.taqwim.engine.reconcile.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Many reports' mentions into one calendar: a function of their set and of the day it is made for. */
public final class Reconcile {
    private final Kinds kinds;
    private final Speakers speakers;
    private final List<Tongue> tongues;
    private final Gazetteer gazetteer;
    private final Reader reader;

    /** Reads a report again, once other reports have told when it was published. */
    public interface Reader {
        Mentions read(Report report, Published published);
    }

    public Reconcile(PackFiles packs, Reader reader) {
        this.kinds = Kinds.read(packs);
        this.gazetteer = Gazetteer.read(packs);
        this.speakers = Speakers.read(packs, gazetteer);
        this.tongues = Tongue.all(packs);
        this.reader = reader;
    }

    /** As {@link #of(Collection, LocalDate, Collection)}, without a word of an editor. */
    public Calendar of(Collection<Mentions> reports, @Nullable LocalDate asOf) {
        return of(reports, asOf, List.of());
    }

    /**
     * The calendar of a set of reports; their order and batching do not matter.
     *
     * @param asOf the day it is made for; null: the latest known day of publication among the reports
     * @param decisions what editors said; their order does not matter either
     */
    public Calendar of(Collection<Mentions> reports, @Nullable LocalDate asOf, Collection<Decision> decisions) {
        ReportSet set = ReportSet.of(reports);
        Copies copies = Copies.among(set.reports());
        List<Placing> placings = place(set, copies);
        LocalDate day = asOf == null ? set.lastPublished() : asOf;
        Editing editing = Editing.of(decisions, decisions.isEmpty() ? Map.of() : set.hashes());
        List<List<Told>> mentions = Matching.events(set.told(), copies, kinds, gazetteer, editing.links());
        List<List<Denied>> denials = Denials.of(mentions, set.mentions(), kinds);
        Merge merge = new Merge(copies, kinds, speakers, tongues);
        List<CalendarEvent> events = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            SortedSet<String> aliases = set.aliases(mentions.get(i));
            events.add(merge.event(mentions.get(i), denials.get(i), aliases, editing.words(aliases), day));
        }
        List<CalendarEvent> all = ordered(Programme.hung(events, mentions, kinds));
        return new Calendar(day, kept(all, editing), placings, dismissed(all, editing), editing.rulings(all));
    }

    /** What is dismissed has no programme any more. */
    private static List<CalendarEvent> kept(List<CalendarEvent> all, Editing editing) {
        Set<String> gone = new HashSet<>();
        dismissed(all, editing).forEach(event -> gone.add(event.id()));
        return all.stream()
                .filter(event -> !gone.contains(event.id()))
                .map(event -> event.partOf() != null && gone.contains(event.partOf()) ? event.partOf(null) : event)
                .toList();
    }

    private static List<CalendarEvent> dismissed(List<CalendarEvent> all, Editing editing) {
        return all.stream().filter(editing::dismissed).toList();
    }

    /** A report that is placed may place others in its turn: each round places at least one, or is the last. */
    private List<Placing> place(ReportSet set, Copies copies) {
        List<Placing> placings = new ArrayList<>();
        SortedMap<Integer, Placing> found = PublicationDays.of(set.told(), copies, kinds, gazetteer);
        while (!found.isEmpty()) {
            found.forEach((report, placing) -> {
                Published published = new Published(placing.published(), Published.Basis.INFERRED);
                set.replace(report, reader.read(set.reports().get(report), published));
                placings.add(placing);
            });
            found = PublicationDays.of(set.told(), copies, kinds, gazetteer);
        }
        placings.sort(Comparator.comparing(Placing::report));
        return placings;
    }

    private static List<CalendarEvent> ordered(List<CalendarEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing(
                                (CalendarEvent event) -> event.when().firstKnown(),
                                Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(CalendarEvent::id))
                .toList();
    }
}
