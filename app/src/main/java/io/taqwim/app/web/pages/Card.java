package io.taqwim.app.web.pages;

import io.taqwim.app.search.Marks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list.
 *
 * @param marked the title with what was looked for; empty for none
 * @param tone how sure its status is: sure, open or off
 * @param when in words; null where it stands under its only day
 * @param said the words of a report for its day, where nobody gives the day
 * @param differ how many things reports differ on, in words; null for none
 * @param partOf the event that it belongs to, where it does not stand below it
 * @param items its programme
 */
record Card(
        String href,
        String title,
        List<Marks.Piece> marked,
        String kind,
        String kindId,
        String status,
        String tone,
        @Nullable String when,
        @Nullable String said,
        List<String> places,
        List<Person> people,
        String sources,
        @Nullable String differ,
        boolean background,
        @Nullable Link partOf,
        List<Card> items) {
    /** Who acts for whom. */
    record Person(String name, String href, String party, String partyHref) {}

    /** A way to another page. */
    record Link(String name, String href) {}

    /** With the words marked that were looked for. */
    Card marked(Marks marks) {
        return new Card(
                href,
                title,
                marks.in(title),
                kind,
                kindId,
                status,
                tone,
                when,
                said,
                places,
                people,
                sources,
                differ,
                background,
                partOf,
                items);
    }

    boolean programme() {
        return !items.isEmpty();
    }
}
