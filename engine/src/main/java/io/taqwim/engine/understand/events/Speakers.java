package io.taqwim.engine.understand.events;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.text.Sentence;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.names.Actor;
import java.util.ArrayList;
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

    /** "In a statement that the ministry issued": whose it is stands so near behind the word. */
    private static final int STATEMENT = 2;

    /** From the mark before a name of two words to the one behind it. */
    private static final int LONGEST_NAME = 3;

    private final Chart chart;
    private final SpeakerNames names;
    private final List<Part> spoken = new ArrayList<>();
    private Draft.@Nullable Speaker last;
    private @Nullable DateMention day;
    private boolean announces;
    private int lastSentence;

    Speakers(Chart chart, Gazetteer gazetteer) {
        this.chart = chart;
        names = new SpeakerNames(chart, gazetteer);
    }

    Draft.@Nullable Speaker of(Draft draft) {
        Clause clause = draft.clause;
        boolean that = false;
        for (int i = clause.at() - 1; i >= 0 && !isAside(clause.parts().get(i)); i--) {
            Part part = clause.parts().get(i);
            that |= part.is(Part.Kind.THAT);
            if (part.is(Part.Kind.SPEECH) && part.isFinite()) {
                draft.reported = reported(clause, i, that);
                if (draft.reported != Draft.Reported.NOT) {
                    return isLeftOut(clause.parts(), i) ? last : subject(clause.parts(), i, clause.at());
                }
                break;
            }
        }
        return announces ? last : accordingTo(clause);
    }

    /** "This came in a press conference", "and that during a meeting": words of the report around what was said. */
    private static boolean isAside(Part part) {
        return part.is(Part.Kind.CLAUSE, "aside") || part.is(Part.Kind.CLAUSE, "namely");
    }

    private Draft.Reported reported(Clause clause, int verb, boolean that) {
        Part trigger = clause.trigger();
        Part before = clause.parts().get(clause.at() - 1);
        if (that) {
            boolean topic = before.is(Part.Kind.THAT) && isNear(before, trigger);
            return topic ? Draft.Reported.TOPIC : Draft.Reported.THAT;
        }
        Part said = clause.parts().get(verb);
        if (announced(clause, verb)) {
            return said.is(Part.Kind.SPEECH, "judge") ? Draft.Reported.JUDGED : Draft.Reported.ANNOUNCED;
        }
        return quotes(said.end(), trigger.first()) ? Draft.Reported.THAT : Draft.Reported.NOT;
    }

    /** The day on which what has been read so far was said: "he said on Sunday that … This came in a press conference". */
    @Nullable
    DateMention day() {
        return day;
    }

    /** The same, where the sentence right before tells it. */
    @Nullable
    DateMention dayJustHeard() {
        return day != null && day.first() >= lastSentence ? day : null;
    }

    /** Remembers who spoke in a sentence, and on what day, and whether what follows is in these words: "… this statement:". */
    void heard(List<Part> sentence, Sentence said) {
        sentence.stream().filter(part -> part.is(Part.Kind.ACTOR)).forEach(spoken::add);
        boolean colon = chart.sign(said.end() - 1) == ':';
        announces = false;
        lastSentence = said.first();
        for (int i = 0; i < sentence.size(); i++) {
            Part verb = sentence.get(i);
            if (isAccording(sentence, i)) {
                Draft.Speaker source = behind(sentence, i);
                last = source == null ? last : source;
                i += verb.is(Part.Kind.SOURCE, "as") ? 1 : 0; // its verb
                continue;
            }
            announces |= colon && verb.is(Part.Kind.SOURCE, "statement");
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
        boolean same = next != null
                && next.is(Part.Kind.SOURCE, "same")
                && next.marker().isEmpty();
        return next != null
                && (same || next.is(Part.Kind.THAT) || next.is(Part.Kind.TRIGGER))
                && next.first() - parts.get(verb).end() <= 1;
    }

    /** "The presidency announced the putting off of a tour": the noun is the object of the verb. */
    private boolean announced(Clause clause, int verb) {
        Part trigger = clause.trigger();
        boolean object = !trigger.isFinite() && trigger.isMarked("", "about");
        List<Part> between = clause.parts().subList(verb + 1, clause.at());
        Part nearest = between.isEmpty() ? clause.parts().get(verb) : between.get(between.size() - 1);
        boolean governed = nearest.is(Part.Kind.LIGHT) && !nearest.isMarked("", "about"); // "at the end of talks"
        return object
                && !governed
                && !isBehindPreposition(nearest.end(), trigger.first())
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

    /** Where what is said begins, behind a colon or quotation mark; a name may stand between marks too. */
    private int quoted(int from, int to) {
        int at = from;
        while (at < to && chart.sign(at) != ':') {
            int close = chart.sign(at) == '"' ? closing(at, to) : at;
            if (close - at > LONGEST_NAME) {
                return at;
            }
            at = close + 1;
        }
        return Math.min(at, to);
    }

    private int closing(int open, int to) {
        int at = open + 1;
        while (at < to && chart.sign(at) != '"') {
            at++;
        }
        return at;
    }

    /** A colon or a quotation mark between the verb and the trigger, and none that closes what is quoted. */
    private boolean quotes(int from, int to) {
        boolean colon = false;
        int marks = 0;
        for (int at = from; at < to; at++) {
            colon |= chart.sign(at) == ':';
            marks += chart.sign(at) == '"' ? 1 : 0;
        }
        return marks == 0 ? colon : marks % 2 == 1;
    }

    private Draft.@Nullable Speaker subject(List<Part> parts, int verb, int end) {
        int said = quoted(parts.get(verb).end(), parts.get(end - 1).end());
        for (int i = verb + 1;
                i < end && !parts.get(i).is(Part.Kind.THAT) && parts.get(i).first() < said;
                i++) {
            Part part = parts.get(i);
            boolean free = part.marker().isEmpty();
            if (free && part.is(Part.Kind.SOURCE, "same")) {
                return last;
            }
            if (free && part.is(Part.Kind.SOURCE, "nobody")) {
                return null;
            }
            if (free && names.isAgency(part)) {
                Draft.Speaker agency = names.agency(part);
                Draft.Speaker cited = cited(parts, i, end);
                return cited == null ? agency : cited;
            }
            if ((free || part.isMarked("behalf")) && part.is(Part.Kind.SOURCE, "teller")) {
                return names.teller(parts, i, spoken);
            }
            boolean of = i > verb + 1 && parts.get(i - 1).is(Part.Kind.SOURCE, "statement"); // "a statement of N's"
            boolean statement = of && part.first() - parts.get(i - 1).end() <= STATEMENT;
            boolean near = !isState(part) || isNear(parts.get(verb), part);
            if (part.is(Part.Kind.ACTOR) && (free && near || statement) && !isSpokesmanOf(parts, i)) {
                return names.named(names.apposed(parts, i, end));
            }
        }
        if (verb > 0) {
            Part before = parts.get(verb - 1);
            boolean near = parts.get(verb).first() - before.end() <= 1;
            return near && before.is(Part.Kind.ACTOR) && before.marker().isEmpty() ? names.named(before) : null;
        }
        return null;
    }

    /** "A spokesman of the prime minister's office": who speaks is the office. */
    private static boolean isSpokesmanOf(List<Part> parts, int at) {
        Part next = at + 1 < parts.size() ? parts.get(at + 1) : null;
        Actor actor = parts.get(at).actor();
        boolean nobody = actor != null
                && actor.kind() == Actor.Kind.PERSON
                && actor.parties().stream().allMatch(party -> party.person() == null);
        return nobody
                && next != null
                && next.is(Part.Kind.SOURCE, "teller")
                && next.first() == parts.get(at).end();
    }

    /** A state speaks where it stands right behind the verb; elsewhere it is where somebody comes from. */
    private static boolean isState(Part part) {
        return part.actor() != null
                && part.actor().kind() == Actor.Kind.STATE
                && part.actor().parties().stream()
                        .allMatch(party ->
                                party.said() != null && party.said().type().equals("country"));
    }

    private static boolean isNear(Part before, Part part) {
        return part.first() - before.end() <= 1;
    }

    /** "The agency reported of N that he said", "the agency said, citing N": whom it cites, if that is somebody. */
    private Draft.@Nullable Speaker cited(List<Part> parts, int agency, int end) {
        for (int i = agency + 1; i < end && !parts.get(i).is(Part.Kind.THAT) && !tells(parts.get(i)); i++) {
            Part part = parts.get(i);
            if (part.is(Part.Kind.ACTOR) && part.isMarked("about")) {
                return names.named(part);
            }
        }
        return null;
    }

    /** "According to the agency": at the head of the sentence, or behind all that it tells. */
    private Draft.@Nullable Speaker accordingTo(Clause clause) {
        List<Part> parts = clause.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (!isAccording(parts, i)) {
                continue;
            }
            boolean head = i == 0 && i < clause.at();
            boolean tail = i > clause.at()
                    && parts.subList(clause.at() + 1, i).stream().noneMatch(Speakers::opensAnother);
            if (head || tail) {
                return behind(parts, i);
            }
        }
        return null;
    }

    /** "According to", "as" with a verb of saying right behind it. */
    private static boolean isAccording(List<Part> parts, int at) {
        Part part = parts.get(at);
        Part next = at + 1 < parts.size() ? parts.get(at + 1) : null;
        boolean as = part.is(Part.Kind.SOURCE, "as")
                && next != null
                && next.is(Part.Kind.SPEECH)
                && next.isFinite()
                && next.first() == part.end();
        return as || part.is(Part.Kind.SOURCE, "according");
    }

    /** "… and will be received in a palace, according to": what is told behind "and" is what the source says. */
    private static boolean opensAnother(Part part) {
        return part.isFinite() && (tells(part) || part.is(Part.Kind.LIGHT) && part.chained());
    }

    private static boolean tells(Part part) {
        return part.is(Part.Kind.TRIGGER);
    }

    private Draft.@Nullable Speaker behind(List<Part> parts, int source) {
        for (int i = source + 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean far = part.first() - parts.get(source).end() > SOURCE_WITHIN || part.is(Part.Kind.THAT);
            if (far || isBroken(parts.get(source).end(), part.first())) {
                return null;
            }
            if (part.is(Part.Kind.SOURCE, "same")) {
                return last;
            }
            if (part.is(Part.Kind.SOURCE, "nobody")) {
                return null;
            }
            if (names.isAgency(part)) {
                return names.agency(part);
            }
            if (part.is(Part.Kind.SOURCE, "teller")) {
                return names.teller(parts, i, spoken);
            }
            if (part.is(Part.Kind.ACTOR) && !isSpokesmanOf(parts, i)) {
                return names.named(names.apposed(parts, i, parts.size()));
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
}
