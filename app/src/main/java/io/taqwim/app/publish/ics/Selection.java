package io.taqwim.app.publish.ics;

import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Participant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events that one feed holds, each with its days. */
final class Selection {
    private final Shelf shelf;
    private final Feed feed;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * An event and the days it is shown on.
     *
     * @param days null where nothing is known of its time
     */
    record Entry(CalendarEvent event, @Nullable Days days) {}

    Selection(Shelf shelf, Feed feed) {
        this.shelf = shelf;
        this.feed = feed;
        for (CalendarEvent event : shelf.events()) {
            if (isShown(event)) {
                entries.put(event.id(), new Entry(event, days(event)));
            }
        }
    }

    /** By day, then id. Where programmes stand in the text of their visit only, without their items. */
    List<Entry> entries() {
        return entries.values().stream()
                .filter(entry -> feed.nested() == Feed.Nested.ALL || whole(entry.event()) == null)
                .toList();
    }

    /** The event of this feed whose programme it belongs to. */
    @Nullable
    CalendarEvent whole(CalendarEvent event) {
        Entry whole = event.partOf() == null ? null : entries.get(event.partOf());
        return whole == null ? null : whole.event();
    }

    /** The items of its programme, whatever is known of their days. */
    List<CalendarEvent> programme(CalendarEvent event) {
        return shelf.programme(event).stream().filter(item -> !isHidden(item)).toList();
    }

    private boolean isShown(CalendarEvent event) {
        boolean dated = Days.isExact(event.when(), feed.precision());
        boolean here = feed.undated() ? !dated : Days.of(event, feed.precision()) != null;
        return here && !event.background() && !isHidden(event) && isWanted(event) && stays(event);
    }

    private boolean isHidden(CalendarEvent event) {
        boolean offItsDay = Days.isCalledOff(event) && (!feed.undated() || isCancelled(event));
        return feed.cancelled() == Feed.Cancelled.HIDE && offItsDay;
    }

    private static boolean isCancelled(CalendarEvent event) {
        return event.status() == CalendarStatus.CANCELLED;
    }

    private @Nullable Days days(CalendarEvent event) {
        return feed.undated() ? Days.within(event) : Days.of(event, feed.precision());
    }

    /** An item stays as long as its visit does. */
    private boolean stays(CalendarEvent event) {
        return feed.past() == Feed.Past.ALL || shelf.any(event, this::isYoung);
    }

    private boolean isYoung(CalendarEvent event) {
        LocalDate asOf = shelf.asOf();
        LocalDate last = Days.stays(event, days(event));
        return asOf == null || last == null || !asOf.isAfter(last);
    }

    /** The programme of a wanted event is wanted. */
    private boolean isWanted(CalendarEvent event) {
        return feed.scope() == Feed.Scope.ALL || shelf.any(event, this::fits);
    }

    private boolean fits(CalendarEvent event) {
        String of = feed.of();
        return switch (feed.scope()) {
            case ALL -> true;
            case COUNTRY -> of.equals(event.place().country()) || takesPart(event, of);
            case ORGANISATION -> takesPart(event, of);
            case PERSON ->
                event.parties().stream().anyMatch(party -> of.equals(party.person()) || of.equals(party.holder()));
            case KIND -> of.equals(event.kind());
        };
    }

    private static boolean takesPart(CalendarEvent event, String id) {
        return event.parties().stream().map(Participant::id).anyMatch(id::equals);
    }
}
