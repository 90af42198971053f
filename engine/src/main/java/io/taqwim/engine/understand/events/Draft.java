package io.taqwim.engine.understand.events;

import io.taqwim.engine.understand.dates.DateMention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One telling of an event by one trigger, before the tellings of one event are brought together. */
final class Draft {
    final Frame frame;
    final Clause clause;
    final int sentence;
    String kind;
    final List<Filler> fillers = new ArrayList<>();
    final List<Part> places = new ArrayList<>();
    final List<DateMention> dates = new ArrayList<>();
    final List<Part> ranks = new ArrayList<>();
    final List<Part> cues = new ArrayList<>();
    final List<Part> governing = new ArrayList<>();

    /** Whether a heading tells it, which says less than the body. */
    boolean headline;

    /** Whether it is a visit told only as the stop of a tour. */
    boolean isStop;

    @Nullable
    Part light;

    /** That it was moved to another place. */
    @Nullable
    Relocation relocation;

    @Nullable
    Speaker speaker;

    /** How somebody says it, known or not. */
    Reported reported = Reported.NOT;

    /** The day on which the words were said whose occasion it is. */
    @Nullable
    DateMention spokenOn;

    /** The day since which it has been going on. */
    @Nullable
    DateMention since;

    /** How a verb of saying holds what is told. */
    enum Reported {
        NOT,
        /** "He announced a visit". */
        ANNOUNCED,
        /** "He praised the visit". */
        JUDGED,
        /** "He said that … a visit". */
        THAT,
        /** "He said that the visit": what is said of it is the news. */
        TOPIC
    }

    /** In whose words something is told. */
    record Speaker(String name, Part part) {}

    Draft(Frame frame, Clause clause, int sentence) {
        this.frame = frame;
        this.clause = clause;
        this.sentence = sentence;
        kind = frame.kind();
    }

    /** The same telling with other parties: of one of the events that it tells in one sentence. */
    Draft with(List<Filler> others) {
        Draft copy = new Draft(frame, clause, sentence);
        copy.kind = kind;
        copy.fillers.addAll(others);
        copy.places.addAll(places);
        copy.dates.addAll(dates);
        copy.ranks.addAll(ranks);
        copy.cues.addAll(cues);
        copy.governing.addAll(governing);
        copy.headline = headline;
        copy.light = light;
        copy.relocation = relocation;
        copy.speaker = speaker;
        copy.reported = reported;
        copy.spokenOn = spokenOn;
        copy.since = since;
        return copy;
    }

    /** One of the visits of a tour, as the verb tells that names its stops. */
    Draft stop(List<Filler> others, Part verb) {
        Draft visit = with(others);
        visit.kind = "visit";
        visit.dates.clear();
        visit.places.clear();
        others.stream()
                .filter(filler -> filler.role().equals("host"))
                .map(Filler::part)
                .forEach(visit.places::add);
        visit.light = verb;
        visit.isStop = true;
        return visit;
    }

    Part trigger() {
        return clause.trigger();
    }

    boolean isVerb() {
        return trigger().isFinite();
    }

    /** "He ended on Thursday his visit", "he left on Thursday after a visit": its day is the last one. */
    boolean isEnding() {
        boolean after = Gathering.isJourney(this) && !isVerb() && trigger().isMarked("after");
        boolean ends = !isStop && light != null && light.is(Part.Kind.LIGHT, "end");
        boolean done = Gathering.isJourney(this)
                && light != null
                && light.is(Part.Kind.LIGHT, "do")
                && !light.isFinite()
                && light.isMarked("after"); // "after he had made a visit"
        return after || done || ends || light != null && light.is(Part.Kind.LIGHT, "ending");
    }

    /** Whether the noun is listed as one for talks in several rounds. */
    boolean isPlural() {
        return "p".equals(trigger().feature("number"));
    }

    boolean isDefinite() {
        boolean article = trigger().item() != null && trigger().item().clitics().definite();
        return article || "yes".equals(trigger().feature("definite"));
    }

    /** The ids of the parties in a role, or in any role for an empty one, in their order. */
    List<String> parties(String role) {
        List<String> ids = new ArrayList<>();
        for (Filler filler : fillers) {
            String id = filler.party().id();
            if ((role.isEmpty() || filler.role().equals(role)) && id != null && !ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }
}
