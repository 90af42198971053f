package io.taqwim.app.publish.ics;

import io.taqwim.app.publish.Document;
import io.taqwim.app.publish.Format;
import io.taqwim.app.publish.Publication;
import io.taqwim.engine.language.PackFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Calendar files: the events that have a day, and those that have none. A file holds all that was asked for, however long past. */
public final class IcsFormat implements Format {
    @Override
    public String name() {
        return "ics";
    }

    @Override
    public String purpose() {
        return "for calendar apps (iCalendar)";
    }

    @Override
    public List<Document> documents(Publication publication, PackFiles files) {
        Terms terms = Terms.read(files, publication.language());
        Feed feed = Feed.all(publication.language()).past(Feed.Past.ALL);
        return List.of(
                document("calendar.ics", publication, feed, terms),
                document("undated.ics", publication, feed.undated(true), terms));
    }

    private Document document(String name, Publication publication, Feed feed, Terms terms) {
        return new Document(
                name,
                Ready.MEDIA_TYPE,
                out -> out.write(
                        new String(IcsCalendar.bytes(publication, feed, terms, Address.FILE), StandardCharsets.UTF_8)));
    }
}
