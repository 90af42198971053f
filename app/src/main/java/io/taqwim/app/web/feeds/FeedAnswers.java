package io.taqwim.app.web.feeds;

import io.taqwim.app.desk.Edition;
import io.taqwim.app.publish.Publication;
import io.taqwim.app.publish.ics.Address;
import io.taqwim.app.publish.ics.Feed;
import io.taqwim.app.publish.ics.Feeds;
import io.taqwim.app.publish.ics.Press;
import io.taqwim.app.publish.ics.Ready;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.index.PerEdition;
import io.taqwim.engine.language.PackFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Feeds of an edition as ready bytes. */
public final class FeedAnswers {
    private final PackFiles files;
    private final Supplier<String> base;
    private final PerEdition<Feeds> feeds = new PerEdition<>(this::feeds);
    private @Nullable Press press;

    /**
     * @param base address of the server without a slash at its end; known once it listens
     */
    public FeedAnswers(PackFiles files, Supplier<String> base) {
        this.files = files;
        this.base = base;
    }

    /** Everything. */
    public Answer all(Visit visit) {
        return answer(visit, "all", "");
    }

    /** What belongs to one country, person, organisation or kind. */
    public Answer some(Visit visit) {
        return answer(
                visit,
                visit.segments().getOrDefault("scope", ""),
                visit.segments().getOrDefault("of", ""));
    }

    private Answer answer(Visit visit, String scope, String of) {
        Map<String, String> parameters = new HashMap<>();
        visit.query().keySet().forEach(name -> visit.value(name).ifPresent(value -> parameters.put(name, value)));
        Feed feed;
        try {
            feed = Feed.read(scope, of, parameters, visit.speech().language());
        } catch (IllegalArgumentException e) {
            throw Fault.badRequest(e.getMessage() + ".");
        }
        Ready ready =
                feeds.of(visit.edition()).ready(feed).orElseThrow(() -> Fault.notFound("There is no feed of that."));
        return Answer.ready(Ready.MEDIA_TYPE, ready::bytes, ready.etag())
                .with("Cache-Control", Ready.CACHE_CONTROL)
                .zipped(ready::gzip, ready.gzipEtag());
    }

    private Feeds feeds(Edition edition) {
        return press().feeds(Publication.of(edition.calendar(), Publication.reports(edition.mentions()), "en"));
    }

    private synchronized Press press() {
        if (press == null) {
            press = new Press(files, new Address(Address.FILE.instance(), base.get()));
        }
        return press;
    }
}
