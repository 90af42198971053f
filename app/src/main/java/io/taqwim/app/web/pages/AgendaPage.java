package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.index.Index;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.CalendarEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events by day: what is ahead, what is past, and what has no day. */
public final class AgendaPage {
    static final int PER_PAGE = 50;
    private static final int IN_LANE = 12;
    private static final List<String> WHENS = List.of("next", "past", "open");

    private final Templates templates;

    public AgendaPage(Templates templates) {
        this.templates = templates;
    }

    public Answer html(Visit visit) {
        View view = new View(visit);
        String title = visit.speech().text("agenda");
        return templates.page(visit, Frame.of(title, visit, "json", "csv"), "agenda", view.model());
    }

    /** The events of the page and their programmes, as records. */
    public Answer json(Visit visit) {
        View view = new View(visit);
        return Answer.json(Records.events(view.all(), view.count, visit, view.more()));
    }

    /** All events of the list, not only those of this page: a table is taken away as a whole. */
    public Answer csv(Visit visit) {
        return Tables.events(visit, new View(visit).everything());
    }

    /** One page of the list, cut out of all that fits. */
    private static final class View {
        private final Visit visit;
        private final Speech speech;
        private final Index index;
        private final Filters filters;
        private final Cards cards;
        private final String when;
        private final @Nullable LocalDate from;
        private final @Nullable LocalDate to;
        private final int page;
        private final BitSet found;
        private final List<CalendarEvent> listed = new ArrayList<>();
        private final List<CalendarEvent> running = new ArrayList<>();
        private final BitSet whole = new BitSet();
        private int count;
        private boolean further;
        private boolean fallenBack;

        View(Visit visit) {
            this.visit = visit;
            this.speech = visit.speech();
            this.index = visit.index();
            this.filters = new Filters(visit);
            this.cards = new Cards(visit);
            this.page = visit.number("page", 1, 1_000_000);
            LocalDate asOf = visit.edition().calendar().asOf();
            LocalDate first = visit.day("from");
            this.to = visit.day("to");
            this.found = index.topmost(filters.found());
            String wanted = visit.value("when").filter(WHENS::contains).orElse("next");
            if (wanted.equals("next") && first == null && to == null && nothingFrom(asOf)) {
                wanted = "past";
                fallenBack = true;
            }
            this.when = wanted;
            this.from = first != null ? first : to != null ? null : asOf;
            switch (when) {
                case "open" -> cut(index.open(found));
                case "past" -> back(asOf == null ? LocalDate.MAX : asOf);
                default -> ahead();
            }
        }

        /** Whether no event ends on this day or later. */
        private boolean nothingFrom(@Nullable LocalDate asOf) {
            if (asOf == null) {
                return false;
            }
            BitSet dated = index.dated(found);
            return dated.nextSetBit(index.from(asOf)) < 0
                    && index.on(asOf, dated).isEmpty()
                    && !index.dated(filters.found()).isEmpty();
        }

        private void ahead() {
            BitSet dated = index.dated(found);
            int start = from == null ? 0 : index.from(from);
            if (from != null) {
                index.on(from, dated).stream()
                        .filter(event -> from.isAfter(first(event)))
                        .forEach(running::add);
                dated.clear(0, start);
            }
            if (to != null) {
                dated.clear(index.from(to.plusDays(1)), Math.max(index.size(), index.from(to.plusDays(1))));
            }
            whole.or(dated);
            running.forEach(event -> whole.set(index.position(event)));
            count = dated.cardinality() + running.size();
            int skip = (page - 1) * PER_PAGE;
            int at = dated.nextSetBit(0);
            for (; at >= 0 && skip > 0; at = dated.nextSetBit(at + 1)) {
                skip--;
            }
            for (; at >= 0 && listed.size() < PER_PAGE; at = dated.nextSetBit(at + 1)) {
                listed.add(index.at(at));
            }
            further = at >= 0;
            if (page > 1) {
                running.clear();
            }
        }

        private static LocalDate first(CalendarEvent event) {
            LocalDate first = event.when().firstKnown();
            return first == null ? LocalDate.MAX : first;
        }

        private void back(LocalDate before) {
            BitSet dated = index.dated(found);
            int end = before.equals(LocalDate.MAX) ? index.size() : index.from(before);
            dated.clear(end, Math.max(end, index.size()));
            whole.or(dated);
            count = dated.cardinality();
            int skip = (page - 1) * PER_PAGE;
            int at = dated.previousSetBit(index.size());
            for (; at >= 0 && skip > 0; at = at == 0 ? -1 : dated.previousSetBit(at - 1)) {
                skip--;
            }
            for (; at >= 0 && listed.size() < PER_PAGE; at = at == 0 ? -1 : dated.previousSetBit(at - 1)) {
                listed.add(index.at(at));
            }
            further = at >= 0;
        }

        private void cut(List<CalendarEvent> all) {
            all.forEach(event -> whole.set(index.position(event)));
            count = all.size();
            int start = Math.min(all.size(), (page - 1) * PER_PAGE);
            int end = Math.min(all.size(), start + PER_PAGE);
            listed.addAll(all.subList(start, end));
            further = end < all.size();
        }

        List<CalendarEvent> all() {
            List<CalendarEvent> all = new ArrayList<>(running);
            all.addAll(listed);
            return all;
        }

        /** With the programmes, in the calendar's order. */
        List<CalendarEvent> everything() {
            return whole.stream()
                    .mapToObj(index::at)
                    .flatMap(event -> Stream.concat(Stream.of(event), visit.edition().programme(event).stream()))
                    .distinct()
                    .toList();
        }

        @Nullable
        String more() {
            return further ? visit.here("page", Integer.toString(page + 1)) : null;
        }

        Model model() {
            List<Block> blocks = new ArrayList<>();
            if (!running.isEmpty() && from != null) {
                blocks.add(new Block(
                        null,
                        speech.text("running", speech.phrases().day(from)),
                        running.stream().map(event -> cards.whole(event, null)).toList()));
            }
            if (when.equals("open")) {
                if (!listed.isEmpty()) {
                    blocks.add(new Block(null, speech.text("lane"), cardsOf(listed)));
                }
            } else {
                Map<LocalDate, List<Card>> days = new LinkedHashMap<>();
                for (CalendarEvent event : listed) {
                    LocalDate day = first(event);
                    days.computeIfAbsent(day, d -> new ArrayList<>()).add(cards.whole(event, day));
                }
                days.forEach((day, of) -> blocks.add(new Block(
                        new Day(day.toString(), visit.link("/day/" + day)),
                        speech.phrases().weekday(day),
                        of)));
            }
            List<CalendarEvent> open = when.equals("open") ? List.of() : index.open(found);
            return new Model(
                    tabs(),
                    filters,
                    visit.kept(),
                    new Spans(visit.value("from").orElse(""), visit.value("to").orElse("")),
                    fallenBack || when.equals("next") ? "" : when,
                    visit.path(),
                    narrowed() ? visit.link("/agenda") : null,
                    speech.phrases().counted("events", count),
                    fallenBack ? speech.text("nothing-ahead") : null,
                    blocks,
                    cardsOf(open.subList(0, Math.min(IN_LANE, open.size()))),
                    open.size() > IN_LANE ? speech.counted("all-open", open.size()) : null,
                    visit.here("when", "open", "page", ""),
                    page > 1 ? visit.here("page", page == 2 ? "" : Integer.toString(page - 1)) : null,
                    more());
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
                    name.equals(when));
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
