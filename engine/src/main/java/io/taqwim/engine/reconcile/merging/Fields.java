package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.language.Tongue;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Move;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Sources;
import io.taqwim.engine.reconcile.matching.PersonNames;
import io.taqwim.engine.reconcile.matching.Told;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The fields of one event in the making. */
final class Fields {
    private final Account account;
    private final String kind;
    private final Weighing weighing;
    private final Witnesses witnesses;
    private final Speakers speakers;
    private final Titles titles;
    private final EditorsVoice editor;
    private final List<Conflict> conflicts;

    /** @param conflicts where those that are found are put */
    Fields(
            Account account,
            String kind,
            Weighing weighing,
            Witnesses witnesses,
            Speakers speakers,
            Titles titles,
            EditorsVoice editor,
            List<Conflict> conflicts) {
        this.account = account;
        this.kind = kind;
        this.weighing = weighing;
        this.witnesses = witnesses;
        this.speakers = speakers;
        this.titles = titles;
        this.editor = editor;
        this.conflicts = conflicts;
    }

    CalendarEvent event(SortedSet<String> aliases, @Nullable LocalDate asOf) {
        List<Told> current = account.current();
        Dates.Merged dates = new Dates(account, weighing, journey()).merged();
        conflicts.addAll(dates.conflicts());
        String rank = editor.value("rank", rank());
        Place place = editor.place(place());
        people();
        List<Participant> parties = editor.parties(Cast.of(current));
        DateInterval when = editor.when(dates.when());
        Standing standing = standing(parties);
        List<Move> history = Course.of(Step.of(account), standing, dates);
        CalendarStatus status = editor.status(status(standing, when, asOf));
        conflicts.sort(Comparator.comparing(Conflict::field));
        boolean dated = when.isDated();
        return new CalendarEvent(
                aliases.first(),
                List.copyOf(aliases),
                titles.of(kind, rank, parties, place.country()),
                kind,
                rank,
                status,
                when,
                dated ? null : Most.of(current, told -> told.mention().startExpr()),
                dated ? null : Most.of(current, told -> told.mention().endExpr()),
                place,
                parties,
                topics(),
                null,
                editor.background(
                        current.stream().allMatch(told -> told.mention().background())),
                Most.of(current, told -> told.mention().attributedTo()),
                account.all().stream().map(Told::ref).distinct().sorted().toList(),
                sources(),
                account.everything().stream().map(Said::shown).toList(),
                conflicts,
                history);
    }

    /** On a journey the traveller's office is near, on all else the host's. */
    private Weighing.Near journey() {
        return account.kind().travel() ? Weighing.Near.traveller(account.inRole("visitor")) : programme();
    }

    private Weighing.Near programme() {
        SortedSet<String> hosts = account.inRole("host");
        for (Told told : account.current()) {
            String country = told.mention().place().country();
            if (country != null) {
                hosts.add(country);
            }
        }
        return Weighing.Near.host(hosts);
    }

    /** A report that says two ranks says both: they are a conflict inside it. */
    private @Nullable String rank() {
        SortedMap<String, List<Said>> values = account.values("rank", told -> true);
        return weighed(
                "rank",
                values,
                journey(),
                account.kind().ranks(),
                (tongue, value) -> label(tongue, "cli.rank." + value, value));
    }

    private static String label(Tongue tongue, String key, String value) {
        return tongue.labels().has(key) ? tongue.labels().text(key) : value;
    }

    private Place place() {
        List<Told> changes = account.current().stream()
                .filter(told -> Account.changes(told, "place"))
                .toList();
        Predicate<Told> valid = told -> !isBeforeChange(told, changes);
        return new Place(
                placeValue("place.country", valid, (t, id) -> t.names().country(id)),
                placeValue("place.city", valid, (t, id) -> t.names().city(id)),
                placeValue("place.venue", valid, (t, id) -> t.names().venue(id)));
    }

    /** What was said of the place until a report told that it was changed is history. */
    private static boolean isBeforeChange(Told told, List<Told> changes) {
        return !Account.changes(told, "place")
                && changes.stream()
                        .anyMatch(change -> told.published() == null
                                || change.published() == null
                                || !told.published().isAfter(change.published()));
    }

    private @Nullable String placeValue(String field, Predicate<Told> valid, BiFunction<Tongue, String, String> shown) {
        return weighed(field, account.heldValues(field, valid), programme(), List.of(), shown);
    }

    /** The value that is held, with the conflict noted where there are several; null where nobody gives one. */
    private @Nullable String weighed(
            String field,
            SortedMap<String, List<Said>> values,
            Weighing.Near near,
            List<String> order,
            BiFunction<Tongue, String, String> shown) {
        if (values.isEmpty()) {
            return null;
        }
        Conflict weighed = weighing.weigh(field, values, near, order, shown);
        if (values.size() > 1) {
            conflicts.add(weighed);
        }
        return weighed.chosen();
    }

    /** Who acts for a party: of a host or of one of many several may, of a visitor or a side of talks only one. */
    private void people() {
        if (!account.kind().people() && !account.kind().travel()) {
            return;
        }
        SortedSet<String> alone = account.inRole(account.kind().travel() ? "visitor" : "participant");
        for (String party : alone) {
            String field = "parties." + party + ".person";
            SortedMap<String, List<Said>> names = account.heldValues(field, told -> true);
            boolean one = names.keySet().stream().allMatch(name -> PersonNames.agree(name, names.firstKey()));
            if (!one) {
                weighed(field, names, journey(), List.of(), (t, id) -> t.names().person(id));
            }
        }
    }

    private Standing standing(List<Participant> parties) {
        Set<String> ids = new TreeSet<>();
        parties.forEach(party -> ids.add(party.id()));
        return new Standing(account.inRole("visitor"), ids, speakers);
    }

    private CalendarStatus status(Standing standing, DateInterval when, @Nullable LocalDate asOf) {
        SortedMap<String, List<Said>> sides = StatusConflict.sides(account);
        if (sides.size() > 1) {
            Conflict weighed = weighing.weigh(
                    "status",
                    sides,
                    journey(),
                    List.of(),
                    (tongue, value) -> label(tongue, "cli.status." + value, value));
            conflicts.add(weighed);
            standing.settle(weighed.chosen(), sides.keySet());
        }
        return standing.on(asOf, when);
    }

    private List<String> topics() {
        SortedSet<String> topics = new TreeSet<>();
        account.current().forEach(told -> topics.addAll(told.mention().topics()));
        return List.copyOf(topics);
    }

    private Sources sources() {
        Set<String> reports = new TreeSet<>();
        account.all().forEach(told -> reports.add(told.in().report().id()));
        return new Sources(reports.size(), witnesses.ofEvent(account.all()));
    }
}
