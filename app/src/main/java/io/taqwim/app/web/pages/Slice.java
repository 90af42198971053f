package io.taqwim.app.web.pages;

import io.taqwim.app.search.Ranking;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.index.Index;
import io.taqwim.engine.model.CalendarEvent;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param total of the whole list
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
public record Slice<T>(
        List<T> items,
        int total,
        @Nullable String previous,
        @Nullable String next) {

    /** The page that the visit's {@code page} names of a set of events, in the calendar's order. */
    public static Slice<CalendarEvent> of(BitSet found, Index index, Visit visit, int perPage) {
        int page = visit.number("page", 1, 1_000_000);
        int total = found.cardinality();
        long end = (long) page * perPage;
        List<CalendarEvent> items = found.stream()
                .skip(end - perPage)
                .limit(perPage)
                .mapToObj(index::at)
                .toList();
        return new Slice<>(items, total, before(visit, page), end < total ? after(visit, page) : null);
    }

    private static @Nullable String before(Visit visit, int page) {
        return page > 1 ? visit.here("page", page == 2 ? "" : Integer.toString(page - 1)) : null;
    }

    private static String after(Visit visit, int page) {
        return visit.here("page", Integer.toString(page + 1));
    }

    /** The page that the visit's {@code page} names of what was found, the best first. */
    static <T> Slice<T> of(Ranking<T> found, Visit visit, int perPage) {
        int page = visit.number("page", 1, 1_000_000);
        long start = (page - 1L) * perPage;
        return new Slice<>(
                found.from(start, perPage),
                found.size(),
                before(visit, page),
                start + perPage < found.size() ? after(visit, page) : null);
    }

    /** The page that the visit's {@code page} names. */
    public static <T> Slice<T> of(List<T> all, Visit visit, int perPage) {
        int page = visit.number("page", 1, 1_000_000);
        int start = (int) Math.min(all.size(), (page - 1L) * perPage);
        int end = Math.min(all.size(), start + perPage);
        return new Slice<>(
                List.copyOf(all.subList(start, end)),
                all.size(),
                before(visit, page),
                end < all.size() ? after(visit, page) : null);
    }
}
