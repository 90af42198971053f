package io.taqwim.app.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list.
 *
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

    boolean programme() {
        return !items.isEmpty();
    }
}
