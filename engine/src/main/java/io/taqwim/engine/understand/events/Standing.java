package io.taqwim.engine.understand.events;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.understand.dates.Tense;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one telling leaves its event.
 *
 * @param status null where the event is denied
 * @param said the words that say it: a status word, a verb, or the trigger itself
 * @param earlier whether it is told as something of before the news
 * @param sure whether words of the telling decide, and not only what such words usually mean
 */
record Standing(@Nullable Status status, Part said, boolean earlier, boolean sure) {
    /** A status word farther before the trigger than this many tokens speaks of something else. */
    private static final int NEAR = 6;

    /** "The visit, which had been set for …, was put off": the word may come late. */
    private static final int FAR_BEHIND = 20;

    /** Adjectives of a noun stand right behind it. */
    private static final int NEAR_BEHIND = 3;

    private static final int RECENT = 3;

    private static final Set<String> MOVED = Set.of("postponed", "cancelled");

    /** What leaves open whether something is put off or called off. */
    private static final Set<String> OPEN = Set.of("mooted", "may", "threat", "not", "no", "deny");

    static Standing of(Draft draft, DateInterval when, @Nullable LocalDate published) {
        Part trigger = draft.trigger();
        Part earlier = draft.frame.option("earlier").equals("no") ? null : cue(draft, "earlier");
        Part not = negation(draft);
        if (not != null) {
            return new Standing(null, not, false, true);
        }
        Part moved = strong(draft, "cancelled");
        if (moved != null) {
            return new Standing(Status.CANCELLED, moved, earlier != null, true);
        }
        moved = strong(draft, "postponed");
        if (moved != null) {
            return new Standing(Status.POSTPONED, moved, earlier != null, true);
        }
        Part threatened = threatened(draft);
        if (threatened != null) {
            return new Standing(Status.SCHEDULED, threatened, false, true);
        }
        return byTense(draft, when, published, trigger, earlier);
    }

    private static Standing byTense(
            Draft draft, DateInterval when, @Nullable LocalDate published, Part trigger, @Nullable Part earlier) {
        boolean over = isBefore(when, published);
        boolean ahead = isAfter(when, published);
        Part may = draft.isVerb() && tense(draft) != Tense.PAST ? cue(draft, "may") : null;
        Part mooted = may == null ? cue(draft, "mooted") : may;
        Part invited = Gathering.isJourney(draft) && !draft.isVerb() ? cue(draft, "invited") : null;
        Part set = cue(draft, "planned");
        Part planned = set == null ? cue(draft, "coming") : set;
        Part verb = draft.isVerb() ? trigger : draft.light;
        Tense tense = tense(draft);
        if (tense == Tense.FUTURE) {
            return new Standing(Status.SCHEDULED, verb == null ? trigger : verb, false, true);
        }
        boolean onTheWay = hasBegun(draft) && isRecent(when, published);
        if (over && !onTheWay) {
            return new Standing(Status.HELD, trigger, earlier != null, true);
        }
        if (draft.relocation != null && !draft.relocation.said().isMarked("instead")) {
            return new Standing(Status.SCHEDULED, draft.relocation.said(), earlier != null, true);
        }
        boolean journey = Gathering.isJourney(draft);
        Part now = journey && !draft.isStop ? present(draft) : null;
        if (now != null && planned == null && mooted == null && !ahead) {
            return new Standing(Status.UNDER_WAY, now, false, true);
        }
        Part told = journey && !ahead ? cue(draft, "outcome") : null;
        if (told != null && planned == null) {
            return new Standing(Status.HELD, told, earlier != null, true);
        }
        Part announced = over ? null : announced(draft);
        if (announced != null) {
            return new Standing(Status.SCHEDULED, announced, false, true);
        }
        boolean occasion = !draft.isVerb() && !journey && trigger.isMarked("during", "after");
        if (occasion && !ahead && tense != Tense.FUTURE) {
            return new Standing(Status.HELD, trigger, earlier != null, true);
        }
        boolean past = tense == Tense.PAST;
        if (past && verb != null && mooted == null && invited == null && planned == null && !ahead) {
            return new Standing(past(draft, verb), verb, earlier != null, true);
        }
        boolean prepared =
                set != null && mooted != null && set.first() >= trigger.end() && mooted.end() <= trigger.first();
        if (planned != null && (mooted == null || prepared)) {
            return new Standing(Status.SCHEDULED, planned, false, true);
        }
        Part wished = mooted != null ? mooted : invited;
        if (wished != null) {
            return new Standing(Status.MOOTED, wished, false, true);
        }
        if (ahead) {
            return new Standing(Status.SCHEDULED, trigger, false, true);
        }
        if (past && verb != null) {
            return new Standing(past(draft, verb), verb, earlier != null, true);
        }
        return usual(draft, verb == null ? trigger : verb, earlier != null, when.isDated());
    }

    /** "He is still on a visit", "the current tour", "the last stage of his tour": it goes on. */
    private static @Nullable Part present(Draft draft) {
        Part light = draft.light;
        boolean goesOn = light != null && (light.is(Part.Kind.LIGHT, "stage") || light.is(Part.Kind.LIGHT, "go-on"));
        return goesOn ? light : cue(draft, "now");
    }

    /** "They announced a visit of N", "he announced the holding of a conference": it is still to come. */
    private static @Nullable Part announced(Draft draft) {
        boolean begun = draft.isVerb() || draft.frame.option("past").equals("under-way");
        boolean about = draft.trigger().isMarked("about")
                || draft.light != null && !draft.light.isFinite() && draft.light.isMarked("about");
        List<Part> parts = draft.clause.parts();
        for (int i = draft.clause.at() - 1; about && !begun && i >= 0; i--) {
            Part part = parts.get(i);
            if (part.is(Part.Kind.STATUS, "announced")) {
                return part;
            }
            if (part.is(Part.Kind.TRIGGER) || part.is(Part.Kind.THAT) || part.is(Part.Kind.CLAUSE)) {
                return null;
            }
        }
        return null;
    }

    /** What a bare present or a noun means: a journey is under way, a meeting was held. */
    private static Standing usual(Draft draft, Part said, boolean earlier, boolean today) {
        if (draft.isStop) {
            return new Standing(Status.SCHEDULED, said, earlier, false);
        }
        boolean purpose = draft.trigger().hasClitic("to") || draft.light != null && draft.light.hasClitic("to");
        if (purpose && tense(draft) != Tense.PAST) {
            return new Standing(Status.SCHEDULED, said, earlier, false);
        }
        boolean journey = draft.kind.equals("visit") || draft.kind.equals("tour");
        if (journey && draft.isEnding()) {
            boolean ends = said == draft.light && "present".equals(said.feature("tense")) && !draft.headline;
            return new Standing(ends ? Status.UNDER_WAY : Status.HELD, said, earlier, !draft.headline || !ends);
        }
        if (journey && !draft.isVerb() && !earlier && draft.trigger().isMarked("before")) {
            return new Standing(Status.SCHEDULED, said, false, false);
        }
        boolean leaves = draft.trigger().is(Part.Kind.TRIGGER, "depart") && draft.isVerb();
        if (leaves && "present".equals(said.feature("tense")) && !draft.headline) {
            return new Standing(Status.SCHEDULED, said, earlier, false);
        }
        if (journey && !draft.frame.option("usual").equals("held")) {
            boolean done = said.is(Part.Kind.LIGHT, "do") && "present".equals(said.feature("tense"));
            return new Standing(
                    earlier ? Status.HELD : Status.UNDER_WAY, said, earlier, done && !earlier && !draft.headline);
        }
        boolean present = "present".equals(said.feature("tense"));
        if (present && (today || !draft.headline)) {
            return new Standing(Status.SCHEDULED, said, earlier, false);
        }
        return new Standing(Status.HELD, said, earlier, false);
    }

    private static Status past(Draft draft, Part verb) {
        boolean begun = hasBegun(draft) || verb.is(Part.Kind.LIGHT, "begin");
        return begun && lasts(draft) ? Status.UNDER_WAY : Status.HELD;
    }

    private static boolean lasts(Draft draft) {
        return Gathering.isJourney(draft) || draft.kind.equals("summit") || draft.kind.equals("conference");
    }

    /** He arrived, he left for it, or it is said to have begun. */
    private static boolean hasBegun(Draft draft) {
        boolean begun = draft.light != null && draft.light.isFinite() && draft.light.is(Part.Kind.LIGHT, "begin");
        return draft.frame.option("past").equals("under-way") || begun && lasts(draft);
    }

    /** For the choice of a weekday a present tense points ahead: "he meets him on Thursday". */
    static Tense dateTense(Draft draft) {
        Part verb = draft.isVerb() ? draft.trigger() : draft.light;
        boolean present = verb != null && "present".equals(verb.feature("tense"));
        Tense tense = tense(draft);
        boolean set = !draft.isVerb() && tense != Tense.FUTURE && cue(draft, "planned") != null;
        if (set) {
            return Tense.FUTURE;
        }
        boolean had = draft.governing.stream().anyMatch(part -> part.is(Part.Kind.STATUS, "earlier"));
        return tense == Tense.OPEN && present && !had && !isRelative(draft, verb) ? Tense.FUTURE : tense;
    }

    /** "On Sunday, on the first visit that he makes": the verb behind the noun says nothing of when. */
    private static boolean isRelative(Draft draft, @Nullable Part verb) {
        return verb != null
                && verb.is(Part.Kind.LIGHT, "do")
                && verb.first() >= draft.trigger().end();
    }

    static Tense tense(Draft draft) {
        Part verb = draft.isVerb() ? draft.trigger() : draft.light;
        if (verb == null || verb.feature("tense") == null) {
            return draft.trigger().isMarked("after", "during", "since") ? Tense.PAST : before(draft);
        }
        if (verb.hasClitic("future")) {
            return Tense.FUTURE;
        }
        return "past".equals(verb.feature("tense")) ? Tense.PAST : Tense.OPEN;
    }

    /** Of a noun that no verb carries: what the verb before it in its sentence tells of what was. */
    private static Tense before(Draft draft) {
        for (int i = draft.clause.at() - 1; i >= 0; i--) {
            Part part = draft.clause.parts().get(i);
            boolean tells = part.is(Part.Kind.TRIGGER) || part.is(Part.Kind.LIGHT);
            if (tells && part.hasClitic("future") && draft.trigger().isMarked("front", "in")) {
                return Tense.FUTURE; // "he will speak before the forum"
            }
            if (tells && part.isFinite()) {
                return "past".equals(part.feature("tense")) && !part.is(Part.Kind.LIGHT, "end")
                        ? Tense.PAST
                        : Tense.OPEN;
            }
        }
        return Tense.OPEN;
    }

    private static boolean isBefore(DateInterval when, @Nullable LocalDate published) {
        LocalDate last = when.lastKnown();
        return published != null && last != null && when.end() != null && last.isBefore(published);
    }

    /** Who left or arrived some days ago is still there, as far as is told. */
    private static boolean isRecent(DateInterval when, @Nullable LocalDate published) {
        LocalDate first = when.firstKnown();
        return published != null && first != null && !first.isBefore(published.minusDays(RECENT));
    }

    private static boolean isAfter(DateInterval when, @Nullable LocalDate published) {
        LocalDate first = when.firstKnown();
        return published != null && first != null && first.isAfter(published);
    }

    /** The nearest status word of a sort in the clause: up to six tokens before the trigger, or right behind it. */
    private static @Nullable Part cue(Draft draft, String sort) {
        Part best = draft.governing.stream()
                .filter(part -> part.value().equals(sort))
                .findFirst()
                .orElse(null);
        for (Part cue : draft.cues) {
            boolean asHost = sort.equals("invited")
                    && (cue.hasClitic("in")
                            || cue.hasClitic("to")
                            || cue.first() > draft.trigger().first()
                            || isOwnOccasion(draft));
            if (cue.value().equals(sort) && !asHost) {
                int before = draft.trigger().first() - cue.end();
                int after = unread(draft, cue);
                int behind = draft.isVerb() || cue.feature("behind") == null ? 0 : NEAR_BEHIND;
                boolean near = before >= 0 ? before <= NEAR * 2 : after >= 0 && after <= behind;
                boolean aside = before > NEAR_BEHIND && isCircumstance(draft) || relativeBetween(draft, cue);
                boolean ofOther = before < 0 && sort.equals("mooted") && speaksOfOther(draft, cue);
                if (near && !aside && !ofOther && !triggerBetween(draft, cue)) {
                    best = cue;
                }
            }
        }
        return best;
    }

    /** Tokens between the trigger and a word behind it, those left out that name whose it is: "the visit of N, planned for", "the summit with N stands". */
    private static int unread(Draft draft, Part cue) {
        int unread = cue.first() - draft.trigger().end();
        for (Part part : draft.clause.right()) {
            boolean whose = part.is(Part.Kind.ACTOR) && part.isMarked("", "with") && part.end() <= cue.first();
            unread -=
                    whose ? part.end() - Math.max(part.first(), draft.trigger().end()) : 0;
        }
        return unread;
    }

    /** "He strives during his visit": what governs the verb does not govern the noun that says when. */
    private static boolean isCircumstance(Draft draft) {
        return !draft.isVerb() && draft.trigger().isMarked("during", "after", "margin");
    }

    /** "The visit can help both": what may be is what comes of it. */
    private static boolean speaksOfOther(Draft draft, Part cue) {
        boolean carried = draft.light != null && draft.light.first() >= cue.end();
        return cue.feature("behind") == null && !draft.isVerb() && !carried;
    }

    /** "He handed over the invitation on his visit": what one does while there is not what one was asked to do. */
    private static boolean isOwnOccasion(Draft draft) {
        Part trigger = draft.trigger();
        boolean own = trigger.feature("pronoun") != null;
        boolean mark = own && trigger.isMarked("during", "in") || trigger.isMarked("before", "after", "margin");
        return mark && !draft.isVerb();
    }

    /** "It is likely that the trip of N, who left": the word speaks of the main clause. */
    private static boolean relativeBetween(Draft draft, Part cue) {
        return draft.isVerb()
                && draft.clause.around().stream()
                        .anyMatch(part -> part.is(Part.Kind.RELATIVE)
                                && part.first() >= cue.end()
                                && part.end() <= draft.trigger().first());
    }

    private static boolean triggerBetween(Draft draft, Part cue) {
        Part trigger = draft.trigger();
        for (Part part : draft.clause.around()) {
            boolean between = part.first() >= cue.end() && part.end() <= trigger.first()
                    || part.first() >= trigger.end() && part.end() <= cue.first();
            if (between && part.is(Part.Kind.TRIGGER)) {
                return true;
            }
        }
        return false;
    }

    /** "Postponing the summit", "he cancelled a visit": the word governs the trigger. */
    private static @Nullable Part strong(Draft draft, String sort) {
        return draft.cues.stream()
                .filter(cue -> cue.value().equals(sort) && governs(draft, cue) && !isOnlyPossible(draft, cue))
                .findFirst()
                .orElse(null);
    }

    private static boolean governs(Draft draft, Part cue) {
        int before = draft.trigger().first() - cue.end();
        int after = cue.first() - draft.trigger().end();
        boolean near = before >= 0 ? before <= NEAR * 2 : after >= 0 && after <= FAR_BEHIND;
        return near && !triggerBetween(draft, cue);
    }

    /** "The summit may be put off", "he hinted at putting it off": so far it stands. */
    private static @Nullable Part threatened(Draft draft) {
        return draft.cues.stream()
                .filter(cue -> MOVED.contains(cue.value()) && governs(draft, cue) && isOnlyPossible(draft, cue))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOnlyPossible(Draft draft, Part moved) {
        for (Part cue : draft.clause.around()) {
            int between = moved.first() - cue.end();
            if (cue.is(Part.Kind.STATUS) && OPEN.contains(cue.value()) && between >= 0 && between <= NEAR_BEHIND) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Part negation(Draft draft) {
        for (Part cue : draft.governing) {
            if (cue.value().equals("no")) {
                return cue;
            }
        }
        for (Part cue : draft.cues) {
            int before = draft.trigger().first() - cue.end();
            if (cue.value().equals("no") && before >= 0 && before <= NEAR) {
                return cue;
            }
            if ((cue.value().equals("not") || cue.value().equals("deny"))
                    && before >= 0
                    && before <= (draft.isVerb() ? 0 : 1)) {
                return cue;
            }
        }
        return draft.isVerb() ? null : denial(draft);
    }

    /** "He denied what was said of a visit": the word governs the noun across the clauses between. */
    private static @Nullable Part denial(Draft draft) {
        Clause clause = draft.clause;
        boolean object = clause.trigger().isMarked("", "about", "to");
        for (int i = clause.at() - 1; object && i >= 0; i--) {
            Part part = clause.parts().get(i);
            boolean far = clause.trigger().first() - part.end() > FAR_BEHIND;
            if (far || part.is(Part.Kind.CLAUSE) || part.is(Part.Kind.RELATIVE) || part.is(Part.Kind.TRIGGER)) {
                return null;
            }
            if (part.is(Part.Kind.STATUS, "deny")) {
                return part;
            }
        }
        return null;
    }
}
