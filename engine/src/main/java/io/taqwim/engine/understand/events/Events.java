package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.names.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the events of a report. Holds no state: the same report gives the same events. */
public final class Events {
    private final DraftReader drafts;
    private final Gazetteer gazetteer;

    private Events(DraftReader drafts, Gazetteer gazetteer) {
        this.drafts = drafts;
        this.gazetteer = gazetteer;
    }

    public static Events of(Pack pack, Gazetteer gazetteer) {
        Map<String, List<Frame>> byTrigger = new HashMap<>();
        for (String name : pack.rules().names()) {
            Map<String, Object> file = pack.rules().file(name);
            if (file.containsKey("frames")) {
                for (Frame frame : Frame.read(file, pack.rules().path(name))) {
                    for (String trigger : frame.triggers()) {
                        byTrigger
                                .computeIfAbsent(trigger, t -> new ArrayList<>())
                                .add(frame);
                    }
                }
            }
        }
        return new Events(new DraftReader(byTrigger, gazetteer), gazetteer);
    }

    /** A headline is short and leaves open what the body says, so it is taken as a telling of what the body tells. */
    private static List<Occurrence.Telling> headlineLast(Chart chart, List<Occurrence.Telling> tellings) {
        List<Occurrence.Telling> ordered = new ArrayList<>();
        List<Occurrence.Telling> headline = new ArrayList<>();
        for (Occurrence.Telling telling : tellings) {
            boolean first = chart.sentences().get(telling.draft().sentence).paragraph() == 0;
            (first ? headline : ordered).add(telling);
        }
        ordered.addAll(headline);
        return ordered;
    }

    public List<Mention> read(Chart chart, List<Actor> actors, List<DateMention> dates, @Nullable LocalDate published) {
        if (NotDiplomacy.isSport(chart, actors)) {
            return List.of();
        }
        List<Occurrence.Telling> tellings = new ArrayList<>();
        for (Draft draft : drafts.read(chart, actors, dates)) {
            Dated dated = Dated.of(draft, published, Standing.tense(draft));
            Standing standing = Standing.of(draft, dated.when(), published);
            if (standing.status() != null) {
                tellings.add(new Occurrence.Telling(draft, dated, standing));
            }
        }
        List<Occurrence> events = new Gathering(gazetteer).of(headlineLast(chart, tellings));
        Programme.join(events);
        return new MentionWriter(chart, gazetteer, published).write(events);
    }
}
