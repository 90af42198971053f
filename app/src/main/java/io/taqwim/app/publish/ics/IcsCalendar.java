package io.taqwim.app.publish.ics;

import io.taqwim.app.publish.Publication;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.text.Visible;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One feed as bytes: a function of the calendar, the choice and the words, and of nothing else. */
final class IcsCalendar {
    private static final String ONE_HOUR = "PT1H";

    /** Of an event of whose reports none has a day; a stamp has to be there (RFC 5545, 3.8.7.2). */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final Feed feed;
    private final Terms terms;
    private final Address address;
    private final EventText text;
    private final Shelf shelf;
    private final Selection selection;
    private final ContentLines lines = new ContentLines();
    private final Map<String, Changed> changed = new HashMap<>();

    /** Memory of what was worked out for an event already. */
    private record Changed(@Nullable LocalDate day) {}

    private IcsCalendar(Shelf shelf, Map<String, Report> reports, Feed feed, Terms terms, Address address) {
        this.feed = feed;
        this.terms = terms;
        this.address = address;
        this.text = new EventText(terms, reports);
        this.shelf = shelf;
        this.selection = new Selection(shelf, feed);
    }

    static byte[] bytes(Publication publication, Feed feed, Terms terms, Address address) {
        return bytes(new Shelf(publication), publication.reports(), feed, terms, address);
    }

    /** As {@link #bytes(Publication, Feed, Terms, Address)}, of events that have been put in order already. */
    static byte[] bytes(Shelf shelf, Map<String, Report> reports, Feed feed, Terms terms, Address address) {
        return new IcsCalendar(shelf, reports, feed, terms, address).bytes();
    }

    private byte[] bytes() {
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Taqwim//Taqwim//" + feed.language().toUpperCase(Locale.ROOT));
        lines.line("CALSCALE", "GREGORIAN");
        lines.text("NAME", name());
        lines.text("X-WR-CALNAME", name());
        lines.text("X-WR-CALDESC", terms.label("about"));
        lines.line("REFRESH-INTERVAL;VALUE=DURATION", ONE_HOUR);
        lines.line("X-PUBLISHED-TTL", ONE_HOUR);
        if (address.base() != null) {
            lines.line("SOURCE;VALUE=URI", address.base() + feed.path());
            lines.line("URL", address.base() + "/");
        }
        selection.entries().forEach(this::component);
        lines.line("END", "VCALENDAR");
        return lines.bytes();
    }

    private String name() {
        String of = switch (feed.scope()) {
            case ALL -> "";
            case COUNTRY -> terms.phrases().names().country(feed.of());
            case ORGANISATION -> terms.phrases().names().party(feed.of());
            case PERSON -> terms.phrases().names().person(feed.of());
            case KIND -> terms.phrases().code("kind", feed.of());
        };
        String name = of.isEmpty() ? terms.label("name") : terms.label("name.of", Visible.line(of));
        return feed.undated() ? terms.label("name.undated", name) : name;
    }

    /** An event that has no day at all is a thing to do without a day: an invented day would be wrong. */
    private void component(Selection.Entry entry) {
        CalendarEvent event = entry.event();
        CalendarEvent whole = selection.whole(event);
        LocalDate day = changed(event);
        String component = entry.days() == null ? "VTODO" : "VEVENT";
        lines.line("BEGIN", component);
        lines.line("UID", address.uid(event.id()));
        stamps(day == null ? NO_DAY : day);
        lines.line("SEQUENCE", Integer.toString(Revision.sequence(event, shelf.rulings(event), terms)));
        if (entry.days() != null) {
            lines.line("DTSTART;VALUE=DATE", basic(entry.days().first()));
            lines.line("DTEND;VALUE=DATE", basic(entry.days().last().plusDays(1)));
            lines.line("STATUS", status(event.status()));
            lines.line("TRANSP", "TRANSPARENT");
        } else {
            lines.line("STATUS", statusOfTodo(event.status()));
        }
        lines.text("SUMMARY", text.summary(event));
        String location = text.location(event);
        if (!location.isEmpty()) {
            lines.text("LOCATION", location);
        }
        lines.texts("CATEGORIES", terms.categories(event));
        if (whole != null) {
            lines.line("RELATED-TO;RELTYPE=PARENT", address.uid(whole.id()));
        }
        String evidence = address.evidence(event.id());
        lines.text(
                "DESCRIPTION",
                text.description(event, whole, selection.programme(event), shelf.rulings(event), day, evidence));
        if (evidence != null) {
            lines.line("URL", evidence);
        }
        lines.line("END", component);
    }

    private void stamps(LocalDate day) {
        String stamp = basic(day) + "T000000Z";
        lines.line("DTSTAMP", stamp);
        lines.line("LAST-MODIFIED", stamp);
    }

    /** With what its programme adds to its text. */
    private @Nullable LocalDate changed(CalendarEvent event) {
        LocalDate day = own(event);
        for (CalendarEvent item : selection.programme(event)) {
            day = Days.later(day, own(item));
        }
        return day;
    }

    private @Nullable LocalDate own(CalendarEvent event) {
        return changed.computeIfAbsent(event.id(), id -> new Changed(text.changed(event, shelf.rulings(event))))
                .day();
    }

    private String status(CalendarStatus status) {
        return switch (status) {
            case ANNOUNCED, CONFIRMED, UNDER_WAY, HELD, RESCHEDULED -> "CONFIRMED";
            case MOOTED, POSTPONED, LAPSED -> "TENTATIVE";
            case CANCELLED -> feed.cancelled() == Feed.Cancelled.STRICT ? "CANCELLED" : "CONFIRMED";
        };
    }

    private String statusOfTodo(CalendarStatus status) {
        return switch (status) {
            case HELD -> "COMPLETED";
            case CANCELLED -> feed.cancelled() == Feed.Cancelled.STRICT ? "CANCELLED" : "NEEDS-ACTION";
            default -> "NEEDS-ACTION";
        };
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
