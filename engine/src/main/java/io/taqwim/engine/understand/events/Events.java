package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.text.Sentence;
import io.taqwim.engine.text.Signs;
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
    private static final int LONGEST_HEADLINE = 14;

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

    /** The first line, and short lines of their own that no stop ends. */
    private static boolean isHeadline(Chart chart, int index) {
        Sentence sentence = chart.sentences().get(index);
        boolean alone = (index == 0 || chart.sentences().get(index - 1).paragraph() != sentence.paragraph())
                && (index + 1 == chart.sentences().size()
                        || chart.sentences().get(index + 1).paragraph() != sentence.paragraph());
        boolean shortLine = sentence.end() - sentence.first() <= LONGEST_HEADLINE;
        char last = chart.sign(sentence.end() - 1);
        return sentence.paragraph() == 0 || alone && shortLine && !Signs.endsSentence(last);
    }

    /** A headline is short and leaves open what the body says, so it is taken as a telling of what the body tells. */
    private static List<Occurrence.Telling> headlineLast(Chart chart, List<Occurrence.Telling> tellings) {
        List<Occurrence.Telling> ordered = new ArrayList<>();
        List<Occurrence.Telling> headline = new ArrayList<>();
        for (Occurrence.Telling telling : tellings) {
            (isHeadline(chart, telling.draft().sentence) ? headline : ordered).add(telling);
        }
        ordered.addAll(headline);
        return ordered;
    }

    public List<Mention> read(Chart chart, List<Actor> actors, List<DateMention> dates, @Nullable LocalDate published) {
        if (NotDiplomacy.isSport(chart, actors)) {
            return List.of();
        }
        List<Occurrence.Telling> tellings = new ArrayList<>();
        ProgrammeDays days = new ProgrammeDays(chart, dates, published);
        for (Draft draft : drafts.read(chart, actors, dates)) {
            Dated dated = Dated.of(draft, published, Standing.tense(draft));
            Standing standing = Standing.of(draft, dated.when(), published);
            if (standing.status() != null) {
                tellings.add(new Occurrence.Telling(draft, dated, standing));
            }
        }
        days.countFrom(tellings);
        tellings.replaceAll(days::dated);
        List<Occurrence> events = new Gathering(gazetteer).of(headlineLast(chart, tellings));
        Programme.join(events);
        return new MentionWriter(chart, gazetteer, actors, published).write(events);
    }
}
