package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.text.Sentence;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.dates.Tense;
import io.taqwim.engine.understand.names.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads every telling of an event in a report: a trigger, its slots, and the words of time, rank and standing around it. */
final class DraftReader {
    /** The name and titles of one person may stand between "never" and "that". */
    private static final int FARTHEST_NEVER = 8;

    /** Words that may stand between "round" and what it is one of. */
    private static final int ROUND = 3;

    /** "Took place during the visit the discussion of". */
    private static final int HELD = 4;

    private final Map<String, List<Frame>> frames;
    private final Gazetteer gazetteer;
    private final OwnDates ownDates;

    DraftReader(Map<String, List<Frame>> frames, Gazetteer gazetteer) {
        this.frames = frames;
        this.gazetteer = gazetteer;
        ownDates = new OwnDates(frames);
    }

    List<Draft> read(Chart chart, List<Actor> actors, List<DateMention> dates, Rejections rejections) {
        Map<Integer, Actor> actorAt = new HashMap<>();
        actors.forEach(actor -> actorAt.put(actor.first(), actor));
        Map<Integer, DateMention> dateAt = new HashMap<>();
        dates.forEach(date -> dateAt.put(date.first(), date));
        Parts parts = new Parts(chart, actorAt, dateAt);
        Discourse discourse = new Discourse(gazetteer);
        SlotFilling slots = new SlotFilling(chart, gazetteer, discourse);
        Lands lands = new Lands(chart, actors);
        Speakers speakers = new Speakers(chart, gazetteer);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < chart.sentences().size(); i++) {
            Sentence sentence = chart.sentences().get(i);
            List<Part> cut = List.copyOf(parts.of(sentence));
            discourse.add(cut);
            if (!cut.isEmpty()
                    && cut.get(0).is(Part.Kind.FURNITURE)
                    && cut.get(0).first() == sentence.first()) {
                furniture(cut, rejections);
                continue;
            }
            for (int at = 0; at < cut.size(); at++) {
                if (cut.get(at).is(Part.Kind.TRIGGER)) {
                    int before = drafts.size();
                    read(cut, at, i, slots, speakers, drafts);
                    drafts.subList(before, drafts.size()).forEach(lands::fill);
                    if (drafts.size() == before) {
                        reject(cut.get(at), Rejected.Reason.WORD_MISSING, rejections);
                    }
                }
            }
            speakers.heard(cut, sentence);
        }
        return drafts;
    }

    private void furniture(List<Part> parts, Rejections rejections) {
        for (Part part : parts) {
            if (part.is(Part.Kind.TRIGGER)) {
                reject(part, Rejected.Reason.LINKS_TO_OTHERS, rejections);
            }
        }
    }

    private void reject(Part trigger, Rejected.Reason reason, Rejections rejections) {
        frames.getOrDefault(trigger.value(), List.of()).stream()
                .limit(1)
                .forEach(frame -> rejections.add(frame, trigger, reason));
    }

    private void read(
            List<Part> parts, int at, int sentence, SlotFilling slots, Speakers speakers, List<Draft> drafts) {
        for (Frame frame : frames.getOrDefault(parts.get(at).value(), List.of())) {
            Draft draft = new Draft(frame, Clause.around(parts, at), sentence);
            draft.light = LightVerb.of(draft.clause);
            around(draft);
            draft.speaker = speakers.of(draft);
            if (isOccasionOfWords(draft)) {
                draft.spokenOn = speakers.day();
            } else if (isSaidAt(draft)) {
                draft.spokenOn = speakers.dayJustHeard();
            }
            if (!hasNeeded(draft) || isBarred(draft)) {
                continue;
            }
            if (draft.kind.equals("meeting")
                    && draft.clause.own().stream().anyMatch(part -> part.is(Part.Kind.REMOTE))) {
                draft.kind = "call";
            }
            if (frame.options().containsKey("at-airport")
                    && draft.clause.own().stream().anyMatch(DraftReader::isAirport)) {
                draft.kind = frame.option("at-airport");
            }
            if (frame.option("rounds").equals("conference") && isRound(draft.clause)) {
                draft.kind = "conference";
            }
            if (draft.kind.equals("meeting") && draft.clause.isOfCommittee()) {
                draft.kind = "conference";
            }
            slots.fill(draft);
            drafts.addAll(Several.of(draft));
        }
    }

    private void around(Draft draft) {
        Clause clause = draft.clause;
        governing(draft);
        Part opening = clause.parts().get(0);
        if (opening.is(Part.Kind.STATUS, "earlier")
                && opening.end() <= draft.trigger().first()
                && !isBehindRelative(clause)) {
            draft.governing.add(opening);
        }
        int firstDate = ownDates.first(draft);
        int lastDate = OwnDates.last(clause);
        boolean apart = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            Part part = clause.parts().get(i);
            boolean right = i > clause.at();
            apart |= right && part.is(Part.Kind.DISTANCE);
            switch (part.kind()) {
                case DATE -> {
                    boolean within = i < lastDate || OwnDates.isOfOccasion(clause, i);
                    boolean own = i >= firstDate && within && !apart && !part.isMarked("since");
                    if (part.date() != null && own) {
                        draft.dates.add(part.date());
                    } else if (part.date() != null && right && part.isMarked("since") && Gathering.isJourney(draft)) {
                        since(draft, part.date());
                    }
                }
                case RANK -> {
                    if (right && isRankOf(draft, part)) {
                        draft.ranks.add(part);
                    }
                }
                case STATUS -> draft.cues.add(part);
                default -> {}
            }
        }
    }

    /** "He has been on a visit since Monday" began on that day; "since 2011" dates something else. */
    private static void since(Draft draft, DateMention date) {
        boolean day = date.value().on(LocalDate.EPOCH, Tense.PAST).precision() == Precision.DAY;
        if (day && draft.since == null) {
            draft.since = date;
            draft.dates.add(date);
        }
    }

    /** A press conference, or what "this came during": the words that stand before were spoken there. */
    private static boolean isOccasionOfWords(Draft draft) {
        boolean came = draft.light != null
                && draft.light.is(Part.Kind.LIGHT, "occur")
                && draft.light == draft.clause.parts().get(0)
                && draft.trigger().isMarked("in", "during");
        return draft.kind.equals("address") || came;
    }

    /** "He said on Sunday … And he added at the beginning of his talks with N": both on that day. */
    private static boolean isSaidAt(Draft draft) {
        Clause clause = draft.clause;
        Part before = clause.from() == 0 ? null : clause.parts().get(clause.from() - 1);
        boolean opens = draft.light != null
                && !draft.light.isFinite()
                && draft.light.end() == draft.trigger().first()
                && (draft.light.is(Part.Kind.LIGHT, "begin") || draft.light.is(Part.Kind.LIGHT, "end"));
        return before != null
                && before.is(Part.Kind.SPEECH)
                && before.isFinite()
                && Gathering.isTalks(draft)
                && (opens || draft.trigger().isMarked("during"));
    }

    /** Right behind the noun; "to a state" is no state visit, "unofficial" no rank, and a site that is seen has none. */
    private static boolean isRankOf(Draft draft, Part part) {
        boolean leave = draft.isVerb() && part.isMarked("in"); // "he arrived on leave"
        boolean near = leave || part.first() - draft.trigger().end() <= 3 || isOfItsNoun(draft, part);
        boolean none = part.hasClitic("to") || part.value().equals("none");
        return near && !none && !draft.frame.option("needs").equals("site");
    }

    /** "He went to A on a working visit": the noun says of what rank the journey is. */
    private static boolean isOfItsNoun(Draft draft, Part rank) {
        Part noun = draft.clause.right().stream()
                .filter(part -> part.is(Part.Kind.TRIGGER))
                .findFirst()
                .orElse(null);
        return draft.isVerb()
                && Gathering.isJourney(draft)
                && noun != null
                && noun.is(Part.Kind.TRIGGER, Gathering.VISIT)
                && noun.isMarked("in")
                && rank.first() == noun.end();
    }

    /** What is signed stands behind the verb; "the agreement that was signed" tells of no signing. */
    private static boolean agreement(Draft draft) {
        Clause clause = draft.clause;
        boolean relative =
                clause.at() > 0 && clause.parts().get(clause.at() - 1).is(Part.Kind.RELATIVE);
        Part agreement = clause.right().stream()
                .filter(part -> part.is(Part.Kind.AGREEMENT))
                .findFirst()
                .orElse(null);
        return !relative
                && agreement != null
                && !isTimeMark(draft, agreement)
                && !isAgreedOn(draft)
                && !isOfCompanies(draft);
    }

    /** "After the signing of the agreement" says when, and who signed it is told elsewhere if at all. */
    private static boolean isTimeMark(Draft draft, Part agreement) {
        Part trigger = draft.trigger();
        boolean known = agreement.item() != null && agreement.item().clitics().definite();
        return known
                && trigger.isMarked("after", "before", "since", "from")
                && agreement.first() - trigger.end() <= 1
                && draft.clause.own().stream().noneMatch(part -> part.isMarked("between") || part.is(Part.Kind.DATE));
    }

    /** "Agreements between companies", "with a company", "between a ministry and a company": states sign none of these. */
    private static boolean isOfCompanies(Draft draft) {
        boolean both = draft.clause.around().stream()
                .anyMatch(part -> part.actor() != null
                        && part.actor().kind() == Actor.Kind.BOTH
                        && part.end() - part.first() == 1);
        boolean between = draft.clause.own().stream().anyMatch(part -> part.isMarked("between"));
        return !both
                && draft.clause.own().stream()
                        .anyMatch(part -> part.is(Part.Kind.COMPANY)
                                && (part.isMarked("between", "with") || between && part.chained()));
    }

    /** "They agreed on the signing of": it is still to come, and nobody says when. */
    private static boolean isAgreedOn(Draft draft) {
        Clause clause = draft.clause;
        return clause.at() > 0
                && clause.trigger().isMarked("on")
                && clause.parts().get(clause.at() - 1).is(Part.Kind.AGREEMENT)
                && clause.trigger().first()
                                - clause.parts().get(clause.at() - 1).end()
                        <= 1;
    }

    /** Behind some prepositions a noun tells of no event: "in touch". */
    private static boolean isBarred(Draft draft) {
        String barred = draft.frame.option("never-behind");
        boolean held = draft.frame.option("subject").equals("said") && isHeldNoun(draft.clause);
        return held || !barred.isEmpty() && draft.trigger().isMarked(barred);
    }

    /** "The discussion of relations took place": a noun that is spelled as the verb, and says what was talked of. */
    private static boolean isHeldNoun(Clause clause) {
        for (int i = clause.at() - 1;
                i >= 0 && clause.trigger().first() - clause.parts().get(i).end() <= HELD;
                i--) {
            Part part = clause.parts().get(i);
            if (part.is(Part.Kind.LIGHT, "occur") && part.isFinite()) {
                return true;
            }
            if (part.is(Part.Kind.ACTOR) && part.marker().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** "The third round of the talks". */
    private static boolean isRound(Clause clause) {
        for (int i = clause.at() - 1; i >= clause.from(); i--) {
            Part part = clause.parts().get(i);
            if (clause.trigger().first() - part.end() > ROUND) {
                return false;
            }
            if (part.is(Part.Kind.TRIGGER, "tour-noun")) {
                return true;
            }
        }
        return false;
    }

    /** What is planted stands right behind the noun, behind the verb and who plants it. */
    private static boolean isOfTree(Draft draft) {
        return draft.clause.right().stream()
                .anyMatch(part -> part.is(Part.Kind.TREE)
                        && part.marker().isEmpty()
                        && (draft.isVerb() || part.first() == draft.trigger().end()));
    }

    private static boolean isAirport(Part part) {
        return part.is(Part.Kind.AIRPORT);
    }

    /** "He had been speaking to N, who is on a visit": what opens the sentence speaks of its main clause. */
    private static boolean isBehindRelative(Clause clause) {
        return clause.parts().subList(0, clause.at()).stream().anyMatch(part -> part.is(Part.Kind.RELATIVE));
    }

    /** Whether the word is there without which the frame means nothing: what was signed, which site was seen. */
    private static boolean hasNeeded(Draft draft) {
        String needed = draft.frame.option("needs");
        return switch (needed) {
            case "" -> true;
            case "agreement" -> agreement(draft);
            case "held" -> draft.light != null && draft.light.isFinite();
            case "eaten" -> draft.light != null && draft.light.is(Part.Kind.LIGHT, "eat");
            case "remote" -> draft.clause.own().stream().anyMatch(part -> part.is(Part.Kind.REMOTE));
            case "site" ->
                draft.clause.own().stream()
                        .anyMatch(
                                part -> part.is(Part.Kind.SITE) && part.marker().isEmpty());
            case "tree" -> isOfTree(draft);
            default -> throw new IllegalStateException("no frame can need " + needed);
        };
    }

    /** "It is planned that he …", "he may": the status word before the "that" of the clause. */
    private static void governing(Draft draft) {
        Clause clause = draft.clause;
        int that = clause.from() - 1;
        if (that < 1 || !clause.parts().get(that).is(Part.Kind.THAT)) {
            return;
        }
        boolean near = draft.trigger().first() - clause.parts().get(that).end() <= 3;
        boolean aside = draft.light == null || draft.trigger().isMarked("during", "after", "before", "margin");
        boolean relative = draft.isVerb() && clause.left().stream().anyMatch(part -> part.is(Part.Kind.RELATIVE));
        if (!draft.isVerb() && aside && !near || relative) {
            return;
        }
        for (int i = that - 1;
                i >= 0
                        && clause.parts().get(that).first()
                                        - clause.parts().get(i).end()
                                <= 2;
                i--) {
            if (clause.parts().get(i).is(Part.Kind.STATUS)) {
                draft.governing.add(clause.parts().get(i));
            }
        }
        never(draft, that);
    }

    /** "It never happened to N that he met": the one of whom it is said stands between. */
    private static void never(Draft draft, int that) {
        List<Part> parts = draft.clause.parts();
        for (int i = that - 1; i >= 0 && parts.get(that).first() - parts.get(i).end() <= FARTHEST_NEVER; i--) {
            Part part = parts.get(i);
            if (part.is(Part.Kind.TRIGGER) || part.is(Part.Kind.CLAUSE) || part.is(Part.Kind.THAT)) {
                return;
            }
            if (part.is(Part.Kind.STATUS, "no") && !draft.governing.contains(part)) {
                draft.governing.add(part);
            }
        }
    }
}
