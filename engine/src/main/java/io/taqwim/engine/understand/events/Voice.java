package io.taqwim.engine.understand.events;

import io.taqwim.engine.understand.names.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In whose words an event is told: nobody's where the body of the report also says it in its own voice. */
final class Voice {
    private Voice() {}

    /** The telling in somebody's words; null where the report has said it itself before, or nobody's words tell it. */
    static @Nullable Draft of(Occurrence event) {
        for (Occurrence.Telling telling : event.tellings) {
            Draft draft = telling.draft();
            if (isOwn(draft, event)) {
                return null;
            }
            if (draft.speaker != null && !isAssumed(draft)) {
                return draft; // what the report says itself later rests on the one whom it has named
            }
        }
        return null;
    }

    private static boolean isOwn(Draft draft, Occurrence event) {
        boolean own = draft.speaker == null
                && draft.reported == Draft.Reported.NOT
                && !draft.trigger().isMarked("about")
                && draft.sentence > 0;
        boolean refers = Gathering.refers(draft);
        long named = named(draft);
        boolean all = named > 0
                && (draft.kind.equals("tour")
                        || !refers && named >= event.parties().size());
        return own && (named > 1 || all || !refers && draft.parties("").size() > 1);
    }

    /** How many parties it names in its own sentence. */
    private static long named(Draft draft) {
        List<Part> parts = draft.clause.parts();
        int first = parts.get(0).first();
        int end = parts.get(parts.size() - 1).end();
        return draft.fillers.stream()
                .filter(filler -> filler.source() != Source.LEFT_OUT && filler.source() != Source.CONTEXT)
                .filter(filler ->
                        filler.part().first() >= first && filler.part().end() <= end)
                .filter(filler -> !isBoth(filler.part().actor()))
                .map(filler -> filler.party().id())
                .distinct()
                .count();
    }

    private static boolean isBoth(@Nullable Actor actor) {
        return actor != null && actor.kind() == Actor.Kind.BOTH;
    }

    /** "He said that during the visit of N …", "he praised the visit of N": the visit is no news of his. */
    private static boolean isAssumed(Draft draft) {
        boolean definite = draft.isDefinite();
        boolean known = definite
                || draft.trigger().feature("pronoun") != null
                || draft.fillers.stream().anyMatch(filler -> filler.source() == Source.GENITIVE);
        boolean dated = !draft.dates.isEmpty();
        boolean spokenOf = switch (draft.reported) {
            case NOT, ANNOUNCED -> false;
            case THAT -> definite && !dated;
            case JUDGED, TOPIC -> definite || !dated;
        };
        boolean when =
                draft.reported != Draft.Reported.NOT && draft.trigger().isMarked("during", "after", "before", "margin");
        return known && !draft.isVerb() && (spokenOf && !isCarried(draft) || when);
    }

    /** Whether a verb says of it that it takes place: none in "the summit that is to be held … is important". */
    private static boolean isCarried(Draft draft) {
        Part light = draft.light;
        return light != null
                && draft.clause.right().stream()
                        .noneMatch(part -> part.is(Part.Kind.RELATIVE) && part.first() < light.first());
    }
}
