package io.taqwim.engine.understand.events;

import io.taqwim.engine.language.Item;
import io.taqwim.engine.understand.names.Actor;
import java.util.ArrayList;
import java.util.List;

/** Where a sentence puts who takes part: before the verb or behind it, as a genitive of the noun, between "between" and "and". */
final class Positions {
    /** "The Korean capital" may stand before the name of a city. */
    private static final int NAMES_OF_PLACES = 3;

    /** "The summit of the group "A"": a word and a quotation mark before the name of an organisation. */
    private static final int QUOTED = 2;

    /** "A short visit of the president's": up to two adjectives stand between. */
    private static final int BESIDE = 2;

    /** "To receive the great guest of the land N": words that may stand before the name. */
    private static final int WIDE = 2;

    /** "To receive him at the airport of X were N and M": the name of an airport may stand before. */
    private static final int WIDEST = 10;

    /** Lexicon value of the word that joins a sentence to the one before it: "he also …". */
    private static final String GOES_ON = "as-well";

    private Positions() {}

    private static boolean isPerson(Part part) {
        return part.actor() != null && part.actor().kind() == Actor.Kind.PERSON;
    }

    private static boolean isBody(Part part) {
        return part.actor() != null
                && part.actor().parties().stream()
                        .anyMatch(party ->
                                party.said() != null && party.said().type().equals("organisation"));
    }

    /** For a verb: who does it. */
    static List<Part> subject(Draft draft) {
        return subject(draft, draft.clause);
    }

    /** "…, left N for A": people right behind a verb of travel are those who travel. */
    private static List<Part> subject(Draft draft, Clause clause) {
        Part next = clause.at() + 1 < clause.to() ? clause.parts().get(clause.at() + 1) : null;
        boolean follows = next != null
                && Gathering.isJourney(draft)
                && isPerson(next)
                && next.marker().isEmpty()
                && next.first() == clause.trigger().end();
        if (!follows && "d".equals(clause.trigger().feature("number"))) {
            return clause.subjectBefore(SlotFilling.doer(draft)); // a verb in the dual has named its subject before
        }
        if (follows) {
            return clause.chain(clause.at() + 1, 1);
        }
        List<Part> subject = clause.subject(SlotFilling.doer(draft));
        return subject.isEmpty() && Gathering.isTalks(draft) ? beyond(clause, List.of()) : subject;
    }

    /** For a noun: the nearest actor without a preposition before it in its clause, and those joined to it. */
    static List<Part> leftSubject(Draft draft) {
        Clause clause = draft.clause;
        List<Part> relative = relativeSubject(clause);
        if (!relative.isEmpty()) {
            return relative;
        }
        boolean carried = draft.light != null
                && draft.light.isFinite()
                && draft.light.first() < draft.trigger().first();
        List<Part> owner = carried || !draft.kind.equals("visit") ? List.of() : belonging(draft);
        if (!owner.isEmpty() && owner.get(0).first() - clause.trigger().end() <= BESIDE) {
            return owner;
        }
        boolean governed =
                clause.from() > 0 && clause.parts().get(clause.from() - 1).is(Part.Kind.TRIGGER);
        if (governed && !carried) {
            return subject(draft, Clause.around(clause.parts(), clause.from() - 1)).stream()
                    .filter(part -> !isBystander(draft, part))
                    .toList();
        }
        for (int i = clause.at() - 1; i >= clause.from(); i--) {
            Part part = clause.parts().get(i);
            if (part.is(Part.Kind.ACTOR)
                    && part.isMarked("", "that")
                    && !isBystander(draft, part)
                    && SlotFilling.doer(draft).test(part)) {
                return withHost(draft, clause.chain(i, -1));
            }
            if (part.is(Part.Kind.CITY) && part.isMarked("", "that") && isDoer(clause, i)) {
                return List.of(part);
            }
            boolean whose = Gathering.isTalks(draft) && isPerson(part) && part.hasClitic("to");
            if (whose && part.end() == clause.trigger().first()) {
                return List.of(part); // "to N was a meeting with"
            }
        }
        return carried ? behindNoun(draft) : List.of();
    }

    /** "N hosts his counterparts of A and B for a summit": he whose counterparts they are takes part too. */
    private static List<Part> withHost(Draft draft, List<Part> guests) {
        boolean counterparts =
                SlotFilling.SESSIONS.contains(draft.kind) && guests.stream().anyMatch(Positions::isCounterpart);
        Part first = guests.get(guests.size() - 1);
        for (Part part : counterparts ? draft.clause.left() : List.<Part>of()) {
            if (part.end() <= first.first() && isPerson(part) && part.marker().isEmpty()) {
                List<Part> all = new ArrayList<>(guests);
                all.add(part);
                return all;
            }
        }
        return guests;
    }

    /** "N announced that the summit with M": who speaks of a summit with one other will be there himself. */
    static List<Part> speaker(Draft draft) {
        List<Part> parts = draft.clause.parts();
        int that = draft.clause.from() - 1;
        if (that < 1 || !parts.get(that).is(Part.Kind.THAT)) {
            return List.of();
        }
        List<Part> people = new ArrayList<>();
        for (int i = that - 1; i >= 0; i--) {
            Part part = parts.get(i);
            if (part.is(Part.Kind.SPEECH) && part.isFinite()) {
                return people.size() == 1 ? people : List.of();
            }
            if (part.is(Part.Kind.TRIGGER) || part.is(Part.Kind.CLAUSE)) {
                return List.of();
            }
            if (isPerson(part) && part.marker().isEmpty()) {
                people.add(part);
            }
        }
        return List.of();
    }

    /** A state named before talks of which nothing else is told, and no verb holds them. */
    private static boolean isBystander(Draft draft, Part part) {
        return Gathering.isTalks(draft)
                && draft.light == null
                && draft.fillers.isEmpty()
                && part.actor() != null
                && part.actor().kind() == Actor.Kind.STATE;
    }

    /** "Pyongyang called off talks": a capital right before the verb that carries the noun. */
    private static boolean isDoer(Clause clause, int i) {
        Part city = clause.parts().get(i);
        return clause.parts().subList(i + 1, clause.at()).stream()
                .anyMatch(part -> part.first() == city.end()
                        && (part.isFinite()
                                || part.is(Part.Kind.STATUS, "cancelled")
                                || part.is(Part.Kind.STATUS, "postponed")));
    }

    /** "The meeting was attended by" as Arabic has it: "attended the meeting the ministers of A and B". */
    private static List<Part> behindNoun(Draft draft) {
        Clause clause = draft.clause;
        Part light = draft.light;
        boolean near = light != null
                && light.is(Part.Kind.LIGHT, "do")
                && clause.trigger().first() - light.end() <= 2;
        for (int i = clause.at() + 1;
                near && i < clause.to() && !clause.parts().get(i).is(Part.Kind.TRIGGER);
                i++) {
            Part part = clause.parts().get(i);
            if (part.marker().isEmpty() && part.actor() != null && part.actor().kind() == Actor.Kind.PERSON) {
                return clause.chain(i, 1);
            }
        }
        return List.of();
    }

    /** "The visit that N makes": the first one without a preposition behind the verb of the relative clause. */
    static List<Part> relativeSubject(Clause clause) {
        boolean relative = false;
        for (int i = clause.at() + 1; i < clause.to() && !clause.parts().get(i).is(Part.Kind.TRIGGER); i++) {
            Part part = clause.parts().get(i);
            boolean near = part.first() - clause.trigger().end() <= 4;
            boolean verb = part.is(Part.Kind.LIGHT, "do")
                    || part.is(Part.Kind.LIGHT, "gather")
                    || part.is(Part.Kind.LIGHT, "begin");
            relative |= verb && part.isFinite() && (near || relative);
            if (relative && part.is(Part.Kind.ACTOR)) {
                return part.marker().isEmpty() ? clause.chain(i, 1) : List.of();
            }
        }
        return List.of();
    }

    static List<Part> object(Draft draft) {
        Clause clause = draft.clause;
        List<Part> subject = subject(draft);
        int after = subject.isEmpty()
                ? clause.trigger().end()
                : subject.get(subject.size() - 1).end();
        List<Part> objects = new ArrayList<>();
        for (int i = clause.at() + 1; i < clause.to(); i++) {
            Part part = clause.parts().get(i);
            boolean noun = part.is(Part.Kind.ACTOR) || part.is(Part.Kind.CITY) && Gathering.isJourney(draft);
            boolean partner = draft.frame.option("in").equals("actors") && isPerson(part) && part.hasClitic("in");
            if (partner) {
                return List.of(); // "he called N amid …": the one behind the preposition is the object
            }
            if (part.is(Part.Kind.TRIGGER)) {
                return beyond(clause, subject);
            }
            boolean free = part.marker().isEmpty() && !part.isBetween(clause.trigger());
            if (noun && free && part.first() >= after && !subject.contains(part)) {
                return clause.chain(i, 1);
            }
        }
        return objects;
    }

    /** The object behind a noun that only says when. */
    private static List<Part> beyond(Clause clause, List<Part> subject) {
        for (Part part : clause.beyond()) {
            boolean person = part.actor() != null && part.actor().kind() == Actor.Kind.PERSON;
            if (person && part.marker().isEmpty() && !subject.contains(part)) {
                return clause.chain(clause.parts().indexOf(part), 1);
            }
        }
        return List.of();
    }

    /** "N held with M a meeting": people behind "with" between the verb and the noun that it carries. */
    static List<Part> beforeNoun(Draft draft) {
        Part light = draft.light;
        if (light == null
                || !light.isFinite()
                || !Gathering.isTalks(draft)
                || light.end() > draft.trigger().first()) {
            return List.of();
        }
        return draft.clause.left().stream()
                .filter(part -> part.first() >= light.end())
                .filter(part -> isPerson(part) && part.isMarked("with"))
                .toList();
    }

    /** Where a journey goes; for talks, whom somebody "sat down to". */
    static List<Part> to(Draft draft) {
        boolean talks = Gathering.isTalks(draft);
        return draft.clause.marked("to").stream()
                .filter(part -> !talks || isPerson(part))
                .toList();
    }

    private static boolean isCounterpart(Part part) {
        return part.actor() != null && part.actor().parties().stream().anyMatch(party -> party.counterpart());
    }

    /**
     * People of several states in a row behind "received" are those who were received, and counterparts those whom their
     * counterpart met; who received or met them is left out.
     */
    static boolean isRowOfGuests(Draft draft, List<Part> subject) {
        boolean behind = draft.isVerb()
                && subject.size() > 1
                && subject.get(0).first() > draft.trigger().first();
        long states = subject.stream()
                .filter(part -> part.actor() != null)
                .flatMap(part -> part.actor().parties().stream())
                .map(party -> String.valueOf(party.id()))
                .distinct()
                .count();
        return behind && states > 1 && (draft.frame.option("host").equals("subject") || isCounterpart(subject.get(0)));
    }

    /** "N received M, and meets K": who does what the verb before tells of, in its sentence. */
    static List<Part> subjectBefore(Draft draft, Part verb) {
        List<Part> parts = draft.clause.parts();
        int at = parts.indexOf(verb);
        boolean joined = at > 0 && (verb.chained() || parts.get(at - 1).is(Part.Kind.CLAUSE, GOES_ON));
        for (int i = at - 1; joined && verb.isFinite() && i >= 0; i--) {
            Part before = parts.get(i);
            boolean tells = before.is(Part.Kind.TRIGGER) || before.is(Part.Kind.LIGHT, "do");
            if (tells && before.isFinite()) {
                List<Part> subject = Clause.around(parts, i).subject();
                return subject.stream().allMatch(Positions::isPerson) ? subject : List.of();
            }
        }
        return List.of();
    }

    private static int wide(Draft draft) {
        return draft.trigger().feature("pronoun") == null ? WIDE : WIDEST;
    }

    /** Right behind the noun, or behind its adjectives; quotation marks and up to two adjectives may stand between. */
    static List<Part> genitive(Draft draft) {
        Clause clause = draft.clause;
        int near = clause.trigger().end() + (draft.frame.option("near").equals("wide") ? wide(draft) : 1);
        for (int i = clause.at() + 1; i < clause.to(); i++) {
            Part part = clause.parts().get(i);
            if (part.is(Part.Kind.ACTOR) && part.first() == clause.trigger().first()) {
                return List.of(part); // "the Arab summit" names the league
            } else if (part.is(Part.Kind.RANK) || part.is(Part.Kind.STATUS)) {
                near = Math.max(near, part.end() + 1);
            } else if (part.is(Part.Kind.CITY) && part.marker().isEmpty() && part.first() <= near + NAMES_OF_PLACES) {
                return List.of(part);
            } else if (draft.isDefinite() && isPerson(part)) {
                return List.of(); // a noun with the article has no genitive
            } else if (part.is(Part.Kind.ACTOR) && part.first() <= near + (isBody(part) ? QUOTED : 0)) {
                return part.marker().isEmpty() ? beside(clause, i) : List.of();
            } else if (part.first() > near + NAMES_OF_PLACES) {
                return List.of();
            }
        }
        return List.of();
    }

    /** A genitive, those joined to it, and one that follows with nothing but a dash between: "the Trump-Kim summit". */
    static List<Part> beside(Clause clause, int i) {
        List<Part> all = new ArrayList<>(clause.chain(i, 1));
        Part last = all.get(all.size() - 1);
        for (int next = i + 1; next < clause.to(); next++) {
            Part part = clause.parts().get(next);
            if (part.is(Part.Kind.ACTOR) && !all.contains(part)) {
                if (part.marker().isEmpty() && part.first() - last.end() <= 1) {
                    all.add(part);
                }
                break;
            }
        }
        return all;
    }

    /** "Between A and B": the actor behind "between" and those that follow with "and". */
    static List<Part> between(Clause clause) {
        List<Part> all = new ArrayList<>();
        boolean open = false;
        for (Part part : clause.own()) {
            boolean noun = part.is(Part.Kind.ACTOR) || part.is(Part.Kind.CITY);
            boolean near = part.first() - clause.trigger().end() <= 8;
            boolean both = part.actor() != null && part.actor().kind() == Actor.Kind.BOTH;
            boolean pair = part.actor() != null && part.actor().parties().size() > 1;
            boolean inside = pair && part.first() == clause.trigger().end(); // a title of two may begin with "between"
            if (noun && near && (part.isMarked("between") || both || inside)) {
                open = true;
                all.add(part);
            } else if (open && noun && part.chained() && part.isMarked("", "between")) {
                all.add(part);
            }
        }
        return all;
    }

    /** "The second visit of N's to A": people, or a delegation, behind a glued "to" whose it is. */
    static List<Part> belonging(Draft draft) {
        for (Part part : draft.clause.own()) {
            boolean travels = part.actor() != null && (part.actor().kind() == Actor.Kind.PERSON || isDelegation(part));
            if (travels && part.hasClitic("to")) {
                return List.of(part);
            }
        }
        return List.of();
    }

    /** "He invited N to visit A": who is named between the invitation and the visit, but not from whom it came. */
    static List<Part> invited(Draft draft) {
        Clause clause = draft.clause;
        boolean open = false;
        Part verb = null;
        Part last = null;
        for (int i = Math.max(0, clause.at() - 12); i < clause.at(); i++) {
            Part one = clause.parts().get(i);
            verb = one.is(Part.Kind.STATUS, "invited") && one.isFinite() ? one : verb;
            boolean person = verb != null && one.actor() != null && one.actor().kind() == Actor.Kind.PERSON;
            last = person && one.marker().isEmpty() ? one : last;
        }
        if (verb != null) { // "N invited M to visit": the one named last
            if (last != null) {
                draft.governing.add(verb);
            }
            return last == null ? List.of() : List.of(last);
        }
        for (int i = Math.max(0, clause.at() - 12); i < clause.at(); i++) {
            Part part = clause.parts().get(i);
            open |= part.is(Part.Kind.STATUS, "invited") && !part.hasClitic("in");
            if (open && part.actor() != null && part.actor().kind() == Actor.Kind.PERSON && part.isMarked("to", "")) {
                return List.of(part);
            }
        }
        return List.of();
    }

    static boolean isDelegation(Part part) {
        Item body = part.item() == null ? null : part.item().part("b");
        Item word = body == null ? null : body.part("b");
        return word != null && word.text().equals("delegation");
    }
}
