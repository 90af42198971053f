package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.index.Index;
import io.taqwim.engine.model.CalendarEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events the agenda lists: those ahead, those past, latest first, or those without a day.
 *
 * @param when {@code next}, {@code past} or {@code open}
 * @param fallenBack whether there is nothing ahead and the past is listed instead
 * @param from the first day that is listed
 * @param found all that the address narrows the agenda to, whenever they are
 * @param all those of the list, on whatever page
 * @param events those of this page
 * @param further whether there is a page after it
 */
record Listing(
        String when,
        boolean fallenBack,
        @Nullable LocalDate from,
        BitSet found,
        BitSet all,
        List<CalendarEvent> events,
        boolean further) {
    static final int PER_PAGE = 50;
    private static final List<String> WHENS = List.of("next", "past", "open");

    static Listing of(Visit visit) {
        Index index = visit.index();
        BitSet found = index.topmost(new Filters(visit).found());
        LocalDate asOf = visit.edition().calendar().asOf();
        LocalDate first = visit.day("from");
        LocalDate to = visit.day("to");
        String when = visit.value("when").filter(WHENS::contains).orElse("next");
        int page = visit.number("page", 1, 1_000_000);
        if (when.equals("open")) {
            return open(index, found, page);
        }
        BitSet dated = index.dated(found);
        if (when.equals("past")) {
            return past(index, found, before(index, dated, asOf), page, false);
        }
        LocalDate from = first != null || to != null ? first : asOf;
        BitSet ahead = within(index, dated, from, to);
        boolean fallsBack = ahead.isEmpty() && first == null && to == null && !dated.isEmpty();
        return fallsBack ? past(index, found, dated, page, true) : ahead(index, found, ahead, from, page);
    }

    private static Listing open(Index index, BitSet found, int page) {
        BitSet all = (BitSet) found.clone();
        all.andNot(index.dated(found));
        long skip = (page - 1L) * PER_PAGE;
        List<CalendarEvent> events = index.open(found, skip, PER_PAGE);
        return new Listing("open", false, null, found, all, events, skip + events.size() < all.cardinality());
    }

    private static Listing ahead(Index index, BitSet found, BitSet all, @Nullable LocalDate from, int page) {
        long skip = (page - 1L) * PER_PAGE;
        List<CalendarEvent> events =
                all.stream().skip(skip).limit(PER_PAGE).mapToObj(index::at).toList();
        return new Listing("next", false, from, found, all, events, skip + events.size() < all.cardinality());
    }

    private static Listing past(Index index, BitSet found, BitSet all, int page, boolean fallenBack) {
        List<CalendarEvent> events = new ArrayList<>();
        long skip = (page - 1L) * PER_PAGE;
        int at = all.length() - 1;
        for (; at >= 0 && events.size() < PER_PAGE; at = at == 0 ? -1 : all.previousSetBit(at - 1)) {
            if (skip > 0) {
                skip--;
            } else {
                events.add(index.at(at));
            }
        }
        return new Listing("past", fallenBack, null, found, all, events, at >= 0);
    }

    private static BitSet before(Index index, BitSet dated, @Nullable LocalDate day) {
        BitSet before = (BitSet) dated.clone();
        if (day != null) {
            before.clear(index.from(day), index.size());
        }
        return before;
    }

    /** Those that are not over before the first day and have begun by the last. */
    private static BitSet within(Index index, BitSet dated, @Nullable LocalDate from, @Nullable LocalDate to) {
        BitSet within = (BitSet) dated.clone();
        if (from != null) {
            within.clear(0, index.from(from));
            index.positions(from).stream().filter(dated::get).forEach(within::set);
        }
        if (to != null) {
            within.clear(index.from(to.plusDays(1)), index.size());
        }
        return within;
    }
}
