package io.taqwim.app.web.pages;

import io.taqwim.app.web.feeds.ChangesFeed;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.CalendarEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Events by day: what is ahead, what is past, and what has no day. */
public final class AgendaPage {
    private static final int IN_LANE = 12;

    private final Templates templates;

    public AgendaPage(Templates templates) {
        this.templates = templates;
    }

    public Answer html(Visit visit) {
        View view = new View(visit);
        String title = visit.speech().text("agenda");
        Frame frame = Frame.of(title, visit, "json", "csv")
                .withFeed(visit, feed(visit))
                .withChanges(visit, ChangesFeed.PATH);
        return templates.page(visit, frame, "agenda", view.model());
    }

    /** The feed that fits the list best. */
    private static String feed(Visit visit) {
        List<String> countries = visit.values("country");
        List<String> kinds = visit.values("kind");
        if (countries.size() == 1
                && kinds.isEmpty()
                && visit.index().countries().contains(countries.get(0))) {
            String scope = countries.get(0).length() == 2 ? "country" : "organisation";
            return "/feeds/" + scope + "/" + Key.quoted(countries.get(0)) + ".ics";
        }
        return kinds.size() == 1 && countries.isEmpty() && visit.index().kinds().contains(kinds.get(0))
                ? "/feeds/kind/" + kinds.get(0) + ".ics"
                : "/feeds/all.ics";
    }

    /** The events of the page and their programmes, as records. */
    public Answer json(Visit visit) {
        Listing listing = Listing.of(visit);
        return Answer.json(Records.events(listing.events(), listing.all().cardinality(), visit, more(visit, listing)));
    }

    /** All events of the list, not only those of this page: a table is taken away as a whole. */
    public Answer csv(Visit visit) {
        Set<CalendarEvent> rows = new LinkedHashSet<>();
        Listing.of(visit).all().stream().mapToObj(visit.index()::at).forEach(event -> {
            rows.add(event);
            rows.addAll(visit.edition().programme(event));
        });
        return Tables.events(visit, List.copyOf(rows));
    }

    private static @Nullable String more(Visit visit, Listing listing) {
        return listing.further() ? visit.here("page", Integer.toString(page(visit) + 1)) : null;
    }

    private static int page(Visit visit) {
        return visit.number("page", 1, 1_000_000);
    }

    /** A listing in words. */
    private static final class View {
        private final Visit visit;
        private final Speech speech;
        private final Filters filters;
        private final Cards cards;
        private final Listing listing;

        View(Visit visit) {
            this.visit = visit;
            this.speech = visit.speech();
            this.filters = new Filters(visit);
            this.cards = new Cards(visit);
            this.listing = Listing.of(visit);
        }

        Model model() {
            boolean open = listing.when().equals("open");
            int without = open ? 0 : visit.index().countOpen(listing.found());
            int page = page(visit);
            return new Model(
                    tabs(),
                    filters,
                    visit.kept(),
                    new Spans(visit.value("from").orElse(""), visit.value("to").orElse("")),
                    listing.fallenBack() || listing.when().equals("next") ? "" : listing.when(),
                    visit.path(),
                    narrowed() ? visit.link("/agenda") : null,
                    speech.phrases().counted("events", listing.all().cardinality()),
                    listing.fallenBack() ? speech.text("nothing-ahead") : null,
                    open ? withoutDay() : byDay(),
                    open ? List.of() : cardsOf(visit.index().open(listing.found(), 0, IN_LANE)),
                    without > IN_LANE ? speech.counted("all-open", without) : null,
                    visit.here("when", "open", "page", ""),
                    page > 1 ? visit.here("page", page == 2 ? "" : Integer.toString(page - 1)) : null,
                    more(visit, listing));
        }

        private List<Block> withoutDay() {
            return listing.events().isEmpty()
                    ? List.of()
                    : List.of(new Block(null, speech.text("lane"), cardsOf(listing.events())));
        }

        /** What is under way on the first day comes before what begins on it. */
        private List<Block> byDay() {
            List<Card> running = new ArrayList<>();
            Map<LocalDate, List<Card>> days = new LinkedHashMap<>();
            LocalDate from = listing.from();
            for (CalendarEvent event : listing.events()) {
                LocalDate day = event.when().firstKnown();
                if (day == null || (from != null && day.isBefore(from))) {
                    running.add(cards.whole(event, null));
                } else {
                    days.computeIfAbsent(day, d -> new ArrayList<>()).add(cards.whole(event, day));
                }
            }
            List<Block> blocks = new ArrayList<>();
            if (!running.isEmpty() && from != null) {
                blocks.add(
                        new Block(null, speech.text("running", speech.phrases().day(from)), running));
            }
            days.forEach((day, of) -> blocks.add(new Block(
                    new Day(day.toString(), visit.link("/day/" + day)),
                    speech.phrases().weekday(day),
                    of)));
            return blocks;
        }

        private boolean narrowed() {
            return filters.any()
                    || visit.value("from").isPresent()
                    || visit.value("to").isPresent()
                    || filters.background();
        }

        private List<Card> cardsOf(List<CalendarEvent> events) {
            return events.stream().map(event -> cards.whole(event, null)).toList();
        }

        private List<Tab> tabs() {
            return List.of(tab("next"), tab("past"), tab("open"));
        }

        private Tab tab(String name) {
            return new Tab(
                    speech.text("tab-" + name),
                    visit.here("when", name.equals("next") ? "" : name, "page", "", "from", "", "to", ""),
                    name.equals(listing.when()));
        }
    }

    /** The days that the list is narrowed to, as typed. */
    record Spans(String from, String to) {}

    record Tab(String name, String href, boolean current) {}

    record Day(String iso, String href) {}

    record Block(@Nullable Day day, String name, List<Card> cards) {}

    record Model(
            List<Tab> tabs,
            Filters filters,
            List<Visit.Kept> kept,
            Spans spans,
            String hidden,
            String action,
            @Nullable String reset,
            String count,
            @Nullable String note,
            List<Block> blocks,
            List<Card> lane,
            @Nullable String laneMore,
            String laneHref,
            @Nullable String previous,
            @Nullable String next) {
        boolean paged() {
            return previous != null || next != null;
        }

        boolean nothing() {
            return blocks.isEmpty();
        }

        boolean withLane() {
            return !lane.isEmpty();
        }
    }
}
