package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Visit;
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

    /** The page that the visit's {@code page} names. */
    public static <T> Slice<T> of(List<T> all, Visit visit, int perPage) {
        int page = visit.number("page", 1, 1_000_000);
        int start = (int) Math.min(all.size(), (page - 1L) * perPage);
        int end = Math.min(all.size(), start + perPage);
        return new Slice<>(
                List.copyOf(all.subList(start, end)),
                all.size(),
                page > 1 ? visit.here("page", page == 2 ? "" : Integer.toString(page - 1)) : null,
                end < all.size() ? visit.here("page", Integer.toString(page + 1)) : null);
    }
}
