package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Entry;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds in whose words something is told: the subject of a verb of saying whose "that" or quotation holds the trigger, or
 * whom "according to" names. It spreads to the sentences whose verb of saying leaves its subject out, and stops where
 * somebody else speaks or the report goes on in its own voice.
 */
final class Speakers {
    /** "According to what the spokesman of … said": the speaker stands so near behind the word. */
    private static final int SOURCE_WITHIN = 6;

    private final Chart chart;
    private final Gazetteer gazetteer;
    private Draft.@Nullable Speaker last;
    private @Nullable String lastAgency;
    private @Nullable DateMention day;

    Speakers(Chart chart, Gazetteer gazetteer) {
        this.chart = chart;
        this.gazetteer = gazetteer;
    }

    Draft.@Nullable Speaker of(Draft draft) {
        Clause clause = draft.clause;
        boolean that = false;
        for (int i = clause.at() - 1; i >= 0; i--) {
            Part part = clause.parts().get(i);
            that |= part.is(Part.Kind.THAT);
            if (part.is(Part.Kind.SPEECH) && part.isFinite()) {
                boolean holds = that
                        || announced(clause, i)
                        || quotes(part.end(), draft.trigger().first());
                if (holds) {
                    draft.isReported = true;
                    return isLeftOut(clause.parts(), i) ? last : subject(clause.parts(), i, clause.at());
                }
                break;
            }
        }
        return accordingTo(clause);
    }

    /** The day on which what has been read so far was said: "he said on Sunday that … This came in a press conference". */
    @Nullable
    DateMention day() {
        return day;
    }

    /** Remembers who spoke in a sentence, and on what day. */
    void heard(List<Part> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Part verb = sentence.get(i);
            if (verb.is(Part.Kind.SPEECH) && verb.isFinite()) {
                day(sentence, i);
                if (!isLeftOut(sentence, i)) {
                    last = subject(sentence, i, sentence.size());
                }
            }
        }
    }

    private void day(List<Part> sentence, int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            Part part = sentence.get(i);
            if (part.is(Part.Kind.THAT) || part.is(Part.Kind.TRIGGER)) {
                return;
            }
            boolean said = part.date() != null && part.date().value().length() == null;
            if (said && !part.isMarked("since", "to")) {
                day = part.date();
                return;
            }
        }
    }

    /** A verb with "that" right behind it, or with what it tells of: who spoke last goes on. */
    private static boolean isLeftOut(List<Part> parts, int verb) {
        Part next = verb + 1 < parts.size() ? parts.get(verb + 1) : null;
        return next != null
                && (next.is(Part.Kind.THAT) || next.is(Part.Kind.TRIGGER))
                && next.first() - parts.get(verb).end() <= 1;
    }

    /** "The presidency announced the putting off of a tour": the noun is the object of the verb. */
    private boolean announced(Clause clause, int verb) {
        Part trigger = clause.trigger();
        boolean object = !trigger.isFinite() && trigger.isMarked("", "about");
        List<Part> between = clause.parts().subList(verb + 1, clause.at());
        int after = between.isEmpty()
                ? clause.parts().get(verb).end()
                : between.get(between.size() - 1).end();
        return object
                && !isBehindPreposition(after, trigger.first())
                && between.stream().noneMatch(Speakers::tells);
    }

    /** "He disclosed after the end of the meeting that …": what was disclosed stands elsewhere. */
    private boolean isBehindPreposition(int from, int to) {
        for (int at = from; at < to; at++) {
            for (Item item : chart.at(at)) {
                if (item.type().equals("prep")
                        && item.clitics().cost() == 0
                        && !item.text().equals("about")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A colon or an opening quotation mark between the verb and the trigger. */
    private boolean quotes(int from, int to) {
        for (int at = from; at < to; at++) {
            if (chart.sign(at) == ':' || chart.sign(at) == '"') {
                return true;
            }
        }
        return false;
    }

    private Draft.@Nullable Speaker subject(List<Part> parts, int verb, int end) {
        for (int i = verb + 1; i < end && !parts.get(i).is(Part.Kind.THAT); i++) {
            Part part = parts.get(i);
            boolean free = part.marker().isEmpty();
            if (free && (part.is(Part.Kind.AGENCY) || part.is(Part.Kind.SOURCE, "agency"))) {
                Draft.Speaker agency = agency(part);
                Draft.Speaker cited = cited(parts, i, end);
                return cited == null ? agency : cited;
            }
            Draft.Speaker teller = free && part.is(Part.Kind.SOURCE, "teller") ? teller(part) : null;
            if (teller != null) {
                return teller;
            }
            if (free && part.is(Part.Kind.ACTOR)) {
                return named(apposed(parts, i, end));
            }
        }
        if (verb > 0) {
            Part before = parts.get(verb - 1);
            boolean near = parts.get(verb).first() - before.end() <= 1;
            return near && before.is(Part.Kind.ACTOR) ? named(before) : null;
        }
        return null;
    }

    /** "The agency reported of N that he said", "the agency said, citing N": whom it cites, if that is somebody. */
    private Draft.@Nullable Speaker cited(List<Part> parts, int agency, int end) {
        for (int i = agency + 1; i < end && !parts.get(i).is(Part.Kind.THAT) && !tells(parts.get(i)); i++) {
            Part part = parts.get(i);
            if (part.is(Part.Kind.ACTOR) && part.isMarked("about")) {
                return named(part);
            }
        }
        return null;
    }

    /** "The Kremlin's adviser, N": who is named right behind a body speaks for it. */
    private Part apposed(List<Part> parts, int at, int end) {
        Part body = parts.get(at);
        Part next = at + 1 < end ? parts.get(at + 1) : null;
        boolean person = next != null
                && next.actor() != null
                && next.actor().kind() == Actor.Kind.PERSON
                && next.afterComma()
                && next.marker().isEmpty()
                && next.first() - body.end() <= 1;
        boolean ofBody = body.actor() != null && body.actor().kind() != Actor.Kind.PERSON;
        return person && ofBody && next != null ? next : body;
    }

    /** An agency by its name; "the agency" is the one named last. */
    private Draft.@Nullable Speaker agency(Part part) {
        if (part.is(Part.Kind.AGENCY)) {
            lastAgency = part.value();
        }
        return lastAgency == null ? null : new Draft.Speaker(lastAgency, part);
    }

    /** "According to the agency": at the head of the sentence, or behind all that it tells. */
    private Draft.@Nullable Speaker accordingTo(Clause clause) {
        List<Part> parts = clause.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).is(Part.Kind.SOURCE, "according")) {
                continue;
            }
            boolean head = i == 0 && i < clause.at();
            boolean tail = i > clause.at()
                    && parts.subList(i, parts.size()).stream().noneMatch(Speakers::tells)
                    && parts.subList(clause.at() + 1, i).stream().noneMatch(part -> tells(part) && part.isFinite());
            if (head || tail) {
                return behind(parts, i);
            }
        }
        return null;
    }

    private static boolean tells(Part part) {
        return part.is(Part.Kind.TRIGGER);
    }

    private Draft.@Nullable Speaker behind(List<Part> parts, int source) {
        for (int i = source + 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean far = part.first() - parts.get(source).end() > SOURCE_WITHIN;
            if (far || isBroken(parts.get(source).end(), part.first())) {
                return null;
            }
            if (part.is(Part.Kind.AGENCY) || part.is(Part.Kind.SOURCE, "agency")) {
                return agency(part);
            }
            if (part.is(Part.Kind.SOURCE, "teller")) {
                return teller(part);
            }
            if (part.is(Part.Kind.ACTOR)) {
                return named(part);
            }
        }
        return null;
    }

    /** "A diplomatic source of France", "the Chinese media": by its state, without which it is nobody. */
    private Draft.@Nullable Speaker teller(Part part) {
        String english = part.feature("english");
        int behind = part.end();
        for (Item item : behind < chart.size() ? chart.at(behind) : List.<Item>of()) {
            String state = item.type().equals("nationality") ? gazetteer.stateAdjective(item.text()) : null;
            if (state != null && english != null) {
                return new Draft.Speaker(state + " " + english, part);
            }
        }
        return null;
    }

    private boolean isBroken(int from, int to) {
        for (int at = from; at < to; at++) {
            char sign = chart.sign(at);
            if (sign == '-' || sign == ',' || sign == '(' || sign == ')') {
                return true;
            }
        }
        return false;
    }

    /** A person by name; a body that speaks for a state, and a state itself, by the English name. */
    private Draft.@Nullable Speaker named(Part part) {
        Actor actor = part.actor();
        if (actor == null || actor.parties().size() != 1) {
            return null;
        }
        Party party = actor.parties().get(0);
        if (party.person() != null) {
            return new Draft.Speaker(party.person(), part);
        }
        Item said = party.said();
        if (said != null && said.type().equals("organisation") && actor.kind() == Actor.Kind.STATE) {
            String body = gazetteer.organisationName(said.text());
            return body == null ? null : new Draft.Speaker(body, part);
        }
        boolean speaks = actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.BODY;
        String id = speaks ? party.id() : null;
        if (id == null) {
            return null;
        }
        String body = body(actor);
        String state = body == null ? gazetteer.stateName(id) : gazetteer.stateAdjective(id);
        return state == null ? null : new Draft.Speaker(body == null ? state : state + " " + body, part);
    }

    /** What a ministry, presidency or parliament is called in English, behind the adjective of its state. */
    private static @Nullable String body(Actor actor) {
        Item of = actor.item().part("b");
        Item word = of == null ? null : of.part("b");
        Entry entry = word == null ? null : word.entry();
        return entry == null ? null : entry.feature("english");
    }
}
