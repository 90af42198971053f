package io.taqwim.engine.understand.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a trigger in its sentence, up to where another clause begins.
 *
 * @param parts of the whole sentence
 * @param at index of the trigger
 * @param from index of the first part of the clause
 * @param to index after its last part
 */
record Clause(List<Part> parts, int at, int from, int to) {
    /** Farther than this nothing belongs to a trigger; it keeps the work per trigger bounded. */
    private static final int REACH = 40;

    private static final int ADJACENT = 2;

    /** A verb's object stands at most so many words behind it. */
    private static final int OBJECT = 4;

    /** Behind another noun a committee is whose session it is. */
    static final String COMMITTEE = "committee-noun";

    Clause {
        parts = List.copyOf(parts);
    }

    static Clause around(List<Part> sentence, int index) {
        Part trigger = sentence.get(index);
        boolean verb = trigger.isFinite();
        List<Part> parts = verb ? withoutInsertion(sentence, index) : sentence;
        int at = index;
        int to = at + 1;
        while (to < parts.size()
                && to < at + REACH
                && (!ends(parts.get(to), verb) || !verb && isCarriedOn(parts, to) || isOnlyWhen(parts, to))
                && !another(parts.get(to), trigger)) {
            to++;
        }
        int from = at;
        while (from > 0
                && from > at - REACH
                && (!begins(parts.get(from - 1), verb) || isWhatFor(parts, from - 1, trigger))) {
            from--;
        }
        return new Clause(parts, at, from, to);
    }

    /**
     * A verb's clause goes on behind a relative clause that a comma ends: "N received, who is on a visit to A, the minister of B".
     */
    private static List<Part> withoutInsertion(List<Part> parts, int at) {
        int from = at + 1;
        while (from < parts.size() && !parts.get(from).is(Part.Kind.RELATIVE)) {
            if (ends(parts.get(from), false) || from > at + REACH / 2) {
                return parts;
            }
            from++;
        }
        for (int to = from + 1; to < parts.size() && to < from + REACH / 2; to++) {
            Part part = parts.get(to);
            if (part.is(Part.Kind.ACTOR) && part.afterComma() && part.marker().isEmpty() && !part.chained()) {
                List<Part> kept = new ArrayList<>(parts.subList(0, from));
                kept.addAll(parts.subList(to, parts.size()));
                return kept;
            }
        }
        return parts;
    }

    /** "A visit that it was planned that he would make": the verb behind "that" carries the noun before it. */
    private static boolean isCarriedOn(List<Part> parts, int that) {
        if (!parts.get(that).is(Part.Kind.THAT) || that == 0 || that + 1 >= parts.size()) {
            return false;
        }
        Part planned = parts.get(that - 1);
        Part verb = parts.get(that + 1);
        boolean own = verb.is(Part.Kind.LIGHT)
                && verb.isFinite()
                && verb.first() - parts.get(that).end() <= 1;
        Part next = that + 2 < parts.size() ? parts.get(that + 2) : null;
        boolean ofOther = next != null && next.is(Part.Kind.TRIGGER) && next.first() - verb.end() <= OBJECT;
        return own && !ofOther && planned.is(Part.Kind.STATUS, "planned");
    }

    /** "He will visit A, and that on Sunday": the words tell the day of what stands before. */
    private static boolean isOnlyWhen(List<Part> parts, int at) {
        Part next = at + 1 < parts.size() ? parts.get(at + 1) : null;
        return parts.get(at).is(Part.Kind.CLAUSE, "namely")
                && next != null
                && next.is(Part.Kind.DATE)
                && next.first() - parts.get(at).end() <= OBJECT;
    }

    /** "N hosts M and K, and that for a summit": the words go on with what stands before. */
    private static boolean isWhatFor(List<Part> parts, int at, Part trigger) {
        Part light = null;
        for (int i = at - 1; i >= 0 && light == null && !begins(parts.get(i), false); i--) {
            light = parts.get(i).is(Part.Kind.LIGHT, "host") ? parts.get(i) : null;
        }
        return light != null
                && light.isFinite()
                && parts.get(at).is(Part.Kind.CLAUSE, "namely")
                && trigger.isMarked("in")
                && trigger.first() - parts.get(at).end() <= OBJECT;
    }

    private static boolean another(Part part, Part trigger) {
        return part.is(Part.Kind.TRIGGER) && part.isFinite() && part.first() != trigger.first();
    }

    private static boolean ends(Part part, boolean verb) {
        return part.is(Part.Kind.CLAUSE)
                || part.is(Part.Kind.SPEECH) && part.isFinite()
                || part.is(Part.Kind.THAT)
                || verb && part.is(Part.Kind.RELATIVE);
    }

    private static boolean begins(Part part, boolean verb) {
        return part.is(Part.Kind.CLAUSE)
                || part.is(Part.Kind.THAT)
                || part.is(Part.Kind.SPEECH) && part.isFinite()
                || part.is(Part.Kind.TRIGGER) && part.isFinite()
                || verb && part.is(Part.Kind.LIGHT) && part.isFinite();
    }

    /** The parts of the sentence within reach of the trigger, whatever clause they are in. */
    List<Part> around() {
        return parts.subList(Math.max(0, at - REACH), Math.min(parts.size(), at + REACH));
    }

    Part trigger() {
        return parts.get(at);
    }

    List<Part> right() {
        return parts.subList(at + 1, to);
    }

    List<Part> left() {
        return parts.subList(from, at);
    }

    /** Who does it, by the verb's place: right before it, else the first one behind it without a preposition. */
    List<Part> subject() {
        return subject(part -> true);
    }

    /** The same among those parts that can do what is told: people travel, states do not. */
    List<Part> subject(Predicate<Part> can) {
        Part verb = trigger();
        List<Part> before = subjectBefore(can);
        if (!before.isEmpty()) {
            return before;
        }
        for (int i = at + 1; i < to && !parts.get(i).is(Part.Kind.TRIGGER); i++) {
            Part part = parts.get(i);
            if (part.is(Part.Kind.ACTOR) && part.marker().isEmpty() && can.test(part) && !part.isBetween(trigger())) {
                return chain(i, 1);
            }
            if (part.is(Part.Kind.CITY)
                    && can.test(part)
                    && part.marker().isEmpty()
                    && part.first() - verb.end() <= 1) {
                return List.of(part);
            }
        }
        return List.of();
    }

    /** Who does it where that is named right before the verb. */
    List<Part> subjectBefore(Predicate<Part> can) {
        Part before = trigger().chained()
                ? null
                : adjacentBefore(); // "and went": who is named before is the subject of another
        return before != null && can.test(before) ? chain(indexOf(before), -1) : List.of();
    }

    /** An actor that ends right before the verb, or before "who" right before it. */
    private @Nullable Part adjacentBefore() {
        int limit = trigger().first();
        for (int i = at - 1; i >= 0 && i >= at - 6; i--) {
            Part part = parts.get(i);
            if (part.is(Part.Kind.ACTOR)) {
                if (isWhomHeMet(i)) {
                    return null;
                }
                boolean near = limit - part.end() <= ADJACENT;
                return near && part.isMarked("", "that") ? part : near && relativeBetween(i) ? part : null;
            }
            if (part.is(Part.Kind.DATE) || part.is(Part.Kind.RELATIVE) || part.is(Part.Kind.STATUS)) {
                limit = Math.min(limit, part.first());
            } else if (part.first() < limit && !part.is(Part.Kind.TOPIC) && !part.is(Part.Kind.RANK)) {
                return null;
            }
        }
        return null;
    }

    /** "After his meeting with N, M left": who stands right behind such a noun is its object. */
    private boolean isWhomHeMet(int i) {
        Part noun = i == 0 ? null : parts.get(i - 1);
        return noun != null
                && noun.is(Part.Kind.TRIGGER)
                && !noun.isFinite()
                && noun.feature("pronoun") != null
                && noun.isMarked("after", "before", "during")
                && parts.get(i).first() - noun.end() <= 1
                && trigger().afterComma();
    }

    private boolean relativeBetween(int i) {
        for (int j = i + 1; j < at; j++) {
            if (parts.get(j).is(Part.Kind.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    private int indexOf(Part part) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == part) {
                return i;
            }
        }
        throw new IllegalStateException("a part of another sentence");
    }

    /** The part at an index with those that "and" joins to it, in one direction. */
    List<Part> chain(int index, int step) {
        List<Part> chain = new ArrayList<>();
        chain.add(parts.get(index));
        int i = index;
        while (true) {
            int next = i + step;
            if (next < 0 || next >= parts.size()) {
                return chain;
            }
            Part joined = parts.get(Math.max(i, next));
            Part other = parts.get(next);
            Part near = parts.get(Math.min(i, next));
            boolean isChain = other.is(Part.Kind.ACTOR) && joined.chained() && joined.first() - near.end() <= 2;
            if (!isChain) {
                return chain;
            }
            chain.add(other);
            i = next;
        }
    }

    /** Index of the first part behind the trigger before this one, else of the clause. */
    int afterPrevious() {
        for (int i = at - 1; i >= from; i--) {
            if (parts.get(i).is(Part.Kind.TRIGGER)
                    && parts.get(i).end() <= trigger().first()) {
                return i + 1;
            }
        }
        return from;
    }

    /** "The third meeting of the joint committee". */
    boolean isOfCommittee() {
        for (int i = at + 1; i < to && parts.get(i).first() - trigger().end() <= OBJECT; i++) {
            if (parts.get(i).is(Part.Kind.TRIGGER, COMMITTEE)) {
                return !trigger().isFinite() && parts.get(i).isMarked("", "to");
            }
        }
        return false;
    }

    /** What stands behind the trigger and before the next one. */
    List<Part> own() {
        int end = at + 1;
        while (end < to
                && (!parts.get(end).is(Part.Kind.TRIGGER) || parts.get(end).is(Part.Kind.TRIGGER, COMMITTEE))) {
            end++;
        }
        return parts.subList(at + 1, end);
    }

    /**
     * For a verb, what stands behind nouns of events that only say when: "he met, during the visit, N". What belongs to such a
     * noun itself is left out.
     */
    List<Part> beyond() {
        List<Part> beyond = new ArrayList<>();
        Part noun = null;
        int end = -1;
        for (Part part : right()) {
            if (part.is(Part.Kind.TRIGGER)) {
                if (!part.isMarked("during", "margin", "after", "before", "in")) {
                    return beyond;
                }
                noun = part;
                end = noun.end();
            } else if (noun != null && (part.first() - end > 1 || isDefinite(noun))) {
                beyond.add(part);
            } else if (noun != null && part.first() >= noun.end()) {
                end = -1; // its genitive; what follows is no part of it
            }
        }
        return beyond;
    }

    /** What has the article has no genitive. */
    private static boolean isDefinite(Part noun) {
        return noun.item() != null && noun.item().clitics().definite();
    }

    /** All actors and cities behind the trigger behind one of these prepositions. */
    List<Part> marked(String... markers) {
        return own().stream()
                .filter(part -> part.is(Part.Kind.ACTOR) || part.is(Part.Kind.CITY))
                .filter(part -> part.isMarked(markers))
                .toList();
    }
}
