package io.taqwim.engine.understand;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Problem;
import io.taqwim.engine.model.Published;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.understand.attribution.Credits;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.dates.Dates;
import io.taqwim.engine.understand.dates.PublicationDay;
import io.taqwim.engine.understand.events.Events;
import io.taqwim.engine.understand.events.Rejected;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Names;
import java.util.ArrayList;
import java.util.List;

/** Reads one report: dates, names, events. Holds no state: the same report, the same mentions, on any thread. */
public final class Understand {
    private final Pack pack;
    private final Dates dates;
    private final Names names;
    private final Events events;

    private Understand(Pack pack, Dates dates, Names names, Events events) {
        this.pack = pack;
        this.dates = dates;
        this.names = names;
        this.events = events;
    }

    public static Understand of(PackFiles files) {
        Pack pack = Pack.read(files, "ar");
        Gazetteer gazetteer = Gazetteer.read(files);
        return new Understand(pack, Dates.of(pack), Names.of(files, pack, gazetteer), Events.of(pack, gazetteer));
    }

    public Mentions read(Report report) {
        Chart chart = pack.chart(report.text());
        List<DateMention> when = dates.read(chart, report);
        return read(report, PublicationDay.of(report, chart, when).published(), chart, when);
    }

    /** On what day it appeared, and the words from which that is known. */
    public PublicationDay publicationDay(Report report) {
        Chart chart = pack.chart(report.text());
        return PublicationDay.of(report, chart, dates.read(chart, report));
    }

    /** Which words of it could have told of an event and were not taken for one, and why. */
    public List<Rejected> rejected(Report report) {
        Chart chart = pack.chart(report.text());
        List<DateMention> when = dates.read(chart, report);
        Published published = PublicationDay.of(report, chart, when).published();
        List<Actor> actors = names.read(chart, published.date(), report.publisher());
        return events.read(chart, actors, when, published.date()).rejected();
    }

    /** What it says if it was published on that day. */
    public Mentions read(Report report, Published published) {
        Chart chart = pack.chart(report.text());
        return read(report, published, chart, dates.read(chart, report));
    }

    private Mentions read(Report report, Published published, Chart chart, List<DateMention> when) {
        List<Actor> actors = names.read(chart, published.date(), report.publisher());
        Events.Told told = names.isSatire(report.publisher())
                ? new Events.Told(
                        List.of(), List.of(), List.of(new Problem("satire", "a page of satire", null)), List.of())
                : events.read(chart, actors, when, published.date());
        return new Mentions(
                report,
                pack.code(),
                published,
                Credits.read(chart),
                told.events(),
                told.denials(),
                problems(chart, told.problems()));
    }

    private static List<Problem> problems(Chart chart, List<Problem> ofEvents) {
        if (chart.unread() == chart.size()) {
            return ofEvents;
        }
        List<Problem> all = new ArrayList<>(ofEvents);
        all.add(new Problem(
                "read-in-part",
                "dates and names stand so close that not all of them are read from here on",
                chart.span(chart.unread(), chart.size())));
        return all;
    }
}
