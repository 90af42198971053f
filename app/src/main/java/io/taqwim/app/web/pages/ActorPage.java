package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.index.Actors;
import io.taqwim.app.web.index.Actors.Actor;
import io.taqwim.app.web.index.PerEdition;
import io.taqwim.app.web.index.Side;
import io.taqwim.app.web.map.WorldMap;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Participant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One country, organisation or person: visits paid and received, by year and by partner, on the map, and one by one. */
public final class ActorPage {
    private static final int PER_PAGE = 20;
    private static final int MOST = 200;
    private static final String UNDATED = "";

    private final Templates templates;
    private final PerEdition<Actors> actors;
    private final ActorKind kind;
    private final Offices offices;

    public ActorPage(Templates templates, PerEdition<Actors> actors, ActorKind kind, Offices offices) {
        this.offices = offices;
        this.templates = templates;
        this.actors = actors;
        this.kind = kind;
    }

    public Answer html(Visit visit) {
        Actor actor = actor(visit);
        String name = kind.name(visit, actor.id());
        Account account = new Account(visit, actor);
        Slice<CalendarEvent> slice = Slice.of(listed(visit, actor), visit, PER_PAGE);
        Cards cards = new Cards(visit);
        Model model = new Model(
                name,
                kind == ActorKind.PERSON ? offices.of(actor.id(), visit) : List.of(),
                account.years(),
                account.partners(),
                lands(account.drawing(), visit),
                account.drawing(),
                visit.speech().text("map-title", name),
                tabs(visit, actor),
                slice.items().stream()
                        .map(event -> cards.alone(event, null, true))
                        .toList(),
                visit.speech().phrases().counted("events", slice.total()),
                slice.previous(),
                slice.next());
        Frame frame = Frame.of(name, visit, "json", "csv");
        return templates.page(visit, feed(visit, frame, actor), "actor", model);
    }

    private Frame feed(Visit visit, Frame frame, Actor actor) {
        return frame.withFeed(
                visit, "/feeds/" + kind.code() + "/" + Key.quoted(actor.id()).replace("+", "%20") + ".ics");
    }

    public Answer json(Visit visit) {
        Slice<CalendarEvent> slice =
                Slice.of(listed(visit, actor(visit)), visit, visit.number("limit", PER_PAGE, MOST));
        return Answer.json(Records.events(slice.items(), slice.total(), visit, slice.next()));
    }

    public Answer csv(Visit visit) {
        return Tables.events(visit, listed(visit, actor(visit)));
    }

    private Actor actor(Visit visit) {
        Actor actor = kind.find(actors.of(visit.edition()), visit.id("id"));
        if (actor == null) {
            throw Fault.notFound(visit.speech().text("no-actor-here"));
        }
        return actor;
    }

    /** The latest first. */
    private List<CalendarEvent> listed(Visit visit, Actor actor) {
        BitSet found = actor.events();
        String side = visit.value("side").orElse("");
        List<CalendarEvent> events = new ArrayList<>();
        for (int at = found.length(); (at = found.previousSetBit(at - 1)) >= 0; ) {
            CalendarEvent event = visit.index().at(at);
            if (side.isEmpty()
                    || (Side.counts(event) && side(event, actor).code().equals(side))) {
                events.add(event);
            }
        }
        return events;
    }

    private List<Tab> tabs(Visit visit, Actor actor) {
        String chosen = visit.value("side").orElse("");
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab(visit, "all", "", actor.all(), chosen));
        for (Side side : Side.values()) {
            tabs.add(tab(visit, side.code(), side.code(), actor.count(side), chosen));
        }
        return tabs;
    }

    private static Tab tab(Visit visit, String label, String side, int count, String chosen) {
        return new Tab(
                visit.speech().text("side-" + label),
                DirectoryPage.number(visit, count),
                visit.here("side", side, "page", ""),
                side.equals(chosen));
    }

    private Side side(CalendarEvent event, Actor actor) {
        return Side.of(event, party(event, actor));
    }

    /** For whom the actor stands in an event: itself, or the state for which a person acts. */
    private String party(CalendarEvent event, Actor actor) {
        if (kind != ActorKind.PERSON) {
            return actor.id();
        }
        return event.parties().stream()
                .filter(party -> actor.id().equals(Actors.person(party)))
                .map(Participant::id)
                .findFirst()
                .orElse("");
    }

    /** The events of one, counted by year and by partner. */
    private final class Account {
        private final Visit visit;
        private final Map<String, int[]> byYear = new TreeMap<>(Comparator.reverseOrder());
        private final Map<String, int[]> byPartner = new TreeMap<>();
        private final Map<String, Integer> homes = new TreeMap<>();

        Account(Visit visit, Actor actor) {
            this.visit = visit;
            actor.events().stream()
                    .mapToObj(visit.index()::at)
                    .filter(Side::counts)
                    .forEach(event -> add(event, actor));
        }

        private void add(CalendarEvent event, Actor actor) {
            String own = party(event, actor);
            homes.merge(own, 1, Integer::sum);
            int side = Side.of(event, own).ordinal();
            count(byYear, year(event), side);
            Side.partners(event, own).forEach(partner -> count(byPartner, partner, side));
        }

        private static void count(Map<String, int[]> counts, String of, int side) {
            counts.computeIfAbsent(of, key -> new int[Side.values().length])[side]++;
        }

        private static String year(CalendarEvent event) {
            return event.when().start() == null
                    ? UNDATED
                    : Integer.toString(event.when().start().getYear());
        }

        List<Row> years() {
            return rows(byYear.entrySet().stream().toList(), year -> new Head(yearName(year), null));
        }

        private String yearName(String year) {
            return year.isEmpty()
                    ? visit.speech().text("undated")
                    : DirectoryPage.number(visit, Integer.parseInt(year));
        }

        List<Row> partners() {
            List<Map.Entry<String, int[]>> sorted = new ArrayList<>(byPartner.entrySet());
            sorted.sort(Comparator.<Map.Entry<String, int[]>>comparingInt(entry -> -sum(entry.getValue()))
                    .thenComparing(Map.Entry::getKey));
            return rows(sorted, id -> {
                ActorKind of = ActorKind.ofParty(id);
                return new Head(of.name(visit, id), of.href(visit, id));
            });
        }

        private static int sum(int[] counts) {
            return counts[0] + counts[1] + counts[2];
        }

        private List<Row> rows(List<Map.Entry<String, int[]>> counts, Function<String, Head> head) {
            return counts.stream()
                    .map(entry -> new Row(
                            head.apply(entry.getKey()),
                            DirectoryPage.number(visit, entry.getValue()[0]),
                            DirectoryPage.number(visit, entry.getValue()[1]),
                            DirectoryPage.number(visit, entry.getValue()[2])))
                    .toList();
        }

        /** On the map stands the state for which most was done. */
        WorldMap.Drawing drawing() {
            String own = homes.entrySet().stream()
                    .filter(home -> ActorKind.MAP.isState(home.getKey()))
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse(null);
            return ActorKind.MAP.draw(own, byPartner.keySet(), of(Side.OUT), of(Side.IN));
        }

        private List<String> of(Side side) {
            return byPartner.entrySet().stream()
                    .filter(entry -> entry.getValue()[side.ordinal()] > 0)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** Land with the way to the page of whoever it is set off for. */
    private static List<LinkedLand> lands(WorldMap.Drawing drawing, Visit visit) {
        return drawing.lands().stream()
                .map(land -> land.tone().equals("other")
                        ? new LinkedLand(
                                land,
                                ActorKind.COUNTRY.href(visit, land.state()),
                                visit.speech().party(land.state()))
                        : new LinkedLand(land, null, null))
                .toList();
    }

    record LinkedLand(
            WorldMap.Land land,
            @Nullable String href,
            @Nullable String name) {}

    record Head(String name, @Nullable String href) {}

    record Row(Head head, String out, String in, String other) {}

    record Tab(String name, String count, String href, boolean current) {}

    record Model(
            String name,
            List<Offices.Held> offices,
            List<Row> years,
            List<Row> partners,
            List<LinkedLand> lands,
            WorldMap.Drawing map,
            String mapTitle,
            List<Tab> tabs,
            List<Card> events,
            String count,
            @Nullable String previous,
            @Nullable String next) {
        boolean paged() {
            return previous != null || next != null;
        }

        boolean nothing() {
            return events.isEmpty();
        }

        boolean inOffice() {
            return !offices.isEmpty();
        }

        boolean counted() {
            return !years.isEmpty();
        }
    }
}
