package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Denial;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Problem;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.text.Sentence;
import io.taqwim.engine.text.Signs;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.dates.Tense;
import io.taqwim.engine.understand.names.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the events of a report. Holds no state: the same report gives the same events. */
public final class Events {
    private static final int MOST_DENIALS = 50;

    private static final int LONGEST_HEADLINE = 14;

    /** A day of writing for reports of which it is not known. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    /** A day of the same weekday; what is to come on one and past on the other, such as a date without a year, tells nothing. */
    private static final LocalDate HALF_A_YEAR_ON = ANY_DAY.plusWeeks(26);

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
            if (file.containsKey("frames") || file.containsKey("topics")) {
                pack.rules().needExamples(name);
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

    /** The first line, unless a full stop ends it, and short lines of their own that no sign ends. */
    private static boolean isHeadline(Chart chart, int index) {
        Sentence sentence = chart.sentences().get(index);
        boolean alone = (index == 0 || chart.sentences().get(index - 1).paragraph() != sentence.paragraph())
                && (index + 1 == chart.sentences().size()
                        || chart.sentences().get(index + 1).paragraph() != sentence.paragraph());
        boolean shortLine = sentence.end() - sentence.first() <= LONGEST_HEADLINE;
        char last = chart.sign(sentence.end() - 1);
        return sentence.paragraph() == 0 && last != '.' || alone && shortLine && !Signs.endsSentence(last);
    }

    /** A headline is short and leaves open what the body says, so it is taken as a telling of what the body tells. */
    private static List<Occurrence.Telling> headlineLast(List<Occurrence.Telling> tellings) {
        List<Occurrence.Telling> ordered = new ArrayList<>();
        List<Occurrence.Telling> headline = new ArrayList<>();
        for (Occurrence.Telling telling : tellings) {
            (telling.draft().headline ? headline : ordered).add(telling);
        }
        ordered.addAll(headline);
        return ordered;
    }

    /** What a report tells: its events, what it denies, why it was passed over where it was, and which words were. */
    public record Told(List<Mention> events, List<Denial> denials, List<Problem> problems, List<Rejected> rejected) {
        public Told {
            rejected = List.copyOf(rejected);
            events = List.copyOf(events);
            denials = List.copyOf(denials);
            problems = List.copyOf(problems);
        }
    }

    public Told read(Chart chart, List<Actor> actors, List<DateMention> dates, @Nullable LocalDate published) {
        if (NotDiplomacy.isSport(chart, actors)) {
            return new Told(List.of(), List.of(), List.of(new Problem("sport", "a report of sport", null)), List.of());
        }
        List<Occurrence.Telling> tellings = new ArrayList<>();
        List<Denial> denials = new ArrayList<>();
        Rejections rejections = new Rejections(chart);
        ProgrammeDays days = new ProgrammeDays(chart, dates, published);
        for (Draft draft : drafts.read(chart, actors, dates, rejections)) {
            draft.headline = isHeadline(chart, draft.sentence);
            Dated dated = Dated.of(draft, published, Standing.dateTense(draft));
            Standing standing = standing(draft, dated, published);
            if (standing.status() == Status.POSTPONED || standing.status() == Status.CANCELLED) {
                dated = Dated.moved(draft, standing, published, dated);
            }
            if (standing.status() != null) {
                tellings.add(new Occurrence.Telling(draft, dated, standing));
            } else if (draft.parties("").size() > 1) {
                denials.add(denial(chart, draft, dated, standing));
            } else {
                rejections.add(draft, Rejected.Reason.NOBODY_DENIES);
            }
        }
        tellings = SameOccasion.dated(tellings);
        days.countFrom(tellings);
        tellings.replaceAll(days::dated);
        Gathering gathering = new Gathering(gazetteer, published, rejections);
        List<Occurrence> events = gathering.of(headlineLast(tellings));
        events.forEach(event -> event.isToCome = Timing.isToCome(event, published));
        Programme.join(events, published);
        new Topics(chart, actors).find(events);
        List<Mention> mentions = new MentionWriter(chart, gazetteer, actors, published).write(events);
        List<Problem> problems = gathering.isFull()
                ? List.of(new Problem("many-events", "more events than are read of one report", null))
                : List.of();
        return new Told(
                mentions, denials.subList(0, Math.min(denials.size(), MOST_DENIALS)), problems, rejections.all());
    }

    /** "Tomorrow" is still to come on whatever day that is written. */
    private static Standing standing(Draft draft, Dated dated, @Nullable LocalDate published) {
        DateMention said = dated.said();
        if (published != null || said == null || dated.startCode() == null) {
            return Standing.of(draft, dated.when(), published);
        }
        Standing then = seenFrom(ANY_DAY, draft, said);
        Standing later = seenFrom(HALF_A_YEAR_ON, draft, said);
        return then.status() == later.status() ? then : Standing.of(draft, dated.when(), null);
    }

    private static Standing seenFrom(LocalDate day, Draft draft, DateMention said) {
        Tense tense = Standing.dateTense(draft);
        DateInterval when = said.value().on(day, tense);
        LocalDate first = when.firstKnown();
        boolean never = tense == Tense.PAST && first != null && first.isAfter(day); // a Thursday of another year
        return Standing.of(draft, never ? DateInterval.UNDATED : when, day);
    }

    private static Denial denial(Chart chart, Draft draft, Dated dated, Standing standing) {
        List<Claim> evidence = List.of(
                claim(chart, "kind", draft.kind, draft.trigger(), draft),
                claim(chart, "status", "denied", standing.said(), draft));
        return new Denial(draft.kind, draft.parties(""), dated.when(), evidence);
    }

    private static Claim claim(Chart chart, String field, String value, Part said, Draft draft) {
        Span span = chart.span(said.first(), said.end());
        Draft.Speaker speaker = draft.speaker;
        return new Claim(
                field,
                value,
                span,
                chart.text().quote(span),
                draft.frame.id(),
                speaker == null ? null : speaker.name());
    }
}
