package io.taqwim.app.web.feeds;

import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.index.PerEdition;
import io.taqwim.app.web.words.Speech;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * What changed in the calendar, the latest first, for feed readers (Atom, RFC 4287). Every day in it is one on which a report
 * appeared; the clock has no part in it, so the same reports give the same feed.
 */
public final class ChangesFeed {
    public static final String PATH = "/feeds/changes.atom";
    private static final String TYPE = "application/atom+xml; charset=utf-8";
    private static final int MOST = 100;

    /** The day of a feed in which nothing is; RFC 4287 wants one. */
    private static final LocalDate NEVER = LocalDate.EPOCH;

    private final XMLOutputFactory xml = XMLOutputFactory.newDefaultFactory();
    private final PerEdition<List<Change>> changes = new PerEdition<>(edition -> edition.events().stream()
            .filter(event -> !event.background())
            .flatMap(event -> Change.of(event).stream())
            .filter(change -> !isAhead(change, edition.calendar().asOf()))
            .sorted(Comparator.comparing(Change::day)
                    .reversed()
                    .thenComparing(change -> change.event().id())
                    .thenComparing(Change::what))
            .limit(MOST)
            .toList());
    private final Supplier<String> base;

    /** @param base where the server listens, for links */
    public ChangesFeed(Supplier<String> base) {
        this.base = base;
    }

    public Answer atom(Visit visit) {
        StringWriter feed = new StringWriter();
        try {
            write(xml.createXMLStreamWriter(feed), visit, changes.of(visit.edition()));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory cannot be written", e);
        }
        return Answer.of(TYPE, feed.toString());
    }

    /** A report without a day of its own may be placed behind the day that is asked for. */
    private static boolean isAhead(Change change, @Nullable LocalDate asOf) {
        return asOf != null && change.day().isAfter(asOf);
    }

    private void write(XMLStreamWriter out, Visit visit, List<Change> entries) throws XMLStreamException {
        Speech speech = visit.speech();
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        out.writeAttribute("xml:lang", speech.language());
        text(out, "id", id("changes", speech.language()));
        text(out, "title", speech.text("changes"));
        text(out, "updated", time(entries.isEmpty() ? NEVER : entries.get(0).day()));
        out.writeStartElement("author");
        text(out, "name", speech.text("name"));
        out.writeEndElement();
        link(out, "self", base.get() + visit.here());
        for (Change change : entries) {
            entry(out, visit, change);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void entry(XMLStreamWriter out, Visit visit, Change change) throws XMLStreamException {
        Speech speech = visit.speech();
        String[] what = change.what().split(":", 2);
        out.writeStartElement("entry");
        text(out, "id", id(change.event().id(), change.day() + " " + change.what()));
        text(out, "title", speech.text("change-" + what[0], speech.title(change.event())));
        text(out, "updated", time(change.day()));
        link(
                out,
                "alternate",
                base.get() + visit.link("/event/" + Key.of(change.event().id())));
        text(out, "summary", summary(speech, change));
        out.writeEndElement();
    }

    private static String summary(Speech speech, Change change) {
        return speech.phrases()
                .label(
                        "list",
                        speech.phrases()
                                .status(
                                        change.event().kind(),
                                        change.event().status().code()),
                        change.event().when().isDated()
                                ? speech.phrases().when(change.event().when())
                                : speech.text("undated"));
    }

    private static String id(String of, String part) {
        byte[] name = ("taqwim " + of + " " + part).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void text(XMLStreamWriter out, String element, String text) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String rel, String href) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("href", href);
    }
}
