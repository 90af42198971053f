package io.taqwim.engine.understand.events;

import java.util.ArrayList;
import java.util.List;
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

    Clause {
        parts = List.copyOf(parts);
    }

    static Clause around(List<Part> parts, int at) {
        Part trigger = parts.get(at);
        boolean verb = trigger.isFinite();
        int to = at + 1;
        while (to < parts.size() && to < at + REACH && !ends(parts.get(to), verb) && !another(parts.get(to), trigger)) {
            to++;
        }
        int from = at;
        while (from > 0 && from > at - REACH && !begins(parts.get(from - 1), verb)) {
            from--;
        }
        return new Clause(parts, at, from, to);
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
        Part verb = trigger();
        Part before = adjacentBefore();
        if (before != null) {
            return chain(indexOf(before), -1);
        }
        for (int i = at + 1; i < to; i++) {
            Part part = parts.get(i);
            if (part.is(Part.Kind.ACTOR) && part.marker().isEmpty()) {
                return chain(i, 1);
            }
            if (part.is(Part.Kind.CITY) && part.marker().isEmpty() && part.first() - verb.end() <= 1) {
                return List.of(part);
            }
        }
        return List.of();
    }

    /** An actor that ends right before the verb, or before "who" right before it. */
    private @Nullable Part adjacentBefore() {
        int limit = trigger().first();
        for (int i = at - 1; i >= 0 && i >= at - 6; i--) {
            Part part = parts.get(i);
            if (part.is(Part.Kind.ACTOR)) {
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
            boolean isChain = other.is(Part.Kind.ACTOR) && joined.chained() && joined.first() - near.end() <= 1;
            if (!isChain) {
                return chain;
            }
            chain.add(other);
            i = next;
        }
    }

    /** All actors and cities on the right behind one of these prepositions. */
    List<Part> marked(String... markers) {
        return right().stream()
                .filter(part -> part.is(Part.Kind.ACTOR) || part.is(Part.Kind.CITY))
                .filter(part -> part.isMarked(markers))
                .toList();
    }
}
