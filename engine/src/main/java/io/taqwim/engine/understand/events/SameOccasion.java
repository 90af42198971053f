package io.taqwim.engine.understand.events;

import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "They held talks today in Belgrade and gave a press conference afterwards": what the same people did next in the same
 * sentence was on that day and there.
 */
final class SameOccasion {
    private static final Set<String> NEXT = Set.of("signing", "address", "ceremony");

    private SameOccasion() {}

    static List<Occurrence.Telling> dated(List<Occurrence.Telling> tellings) {
        List<Occurrence.Telling> all = new ArrayList<>();
        for (Occurrence.Telling telling : tellings) {
            Occurrence.Telling before = all.isEmpty() ? null : all.get(all.size() - 1);
            all.add(before != null && goesOn(before, telling) ? after(before, telling) : telling);
        }
        return all;
    }

    private static Occurrence.Telling after(Occurrence.Telling before, Occurrence.Telling telling) {
        Dated first = before.dated();
        Dated dated = first.said() == null ? telling.dated() : telling.dated().on(first.when(), first.said());
        if (telling.draft().places.isEmpty()) {
            telling.draft().places.addAll(before.draft().places);
        }
        return new Occurrence.Telling(telling.draft(), dated, telling.standing());
    }

    private static boolean goesOn(Occurrence.Telling before, Occurrence.Telling telling) {
        Draft first = before.draft();
        Draft next = telling.draft();
        boolean told = before.standing().status() == telling.standing().status()
                && telling.standing().status() == Status.HELD
                && before.standing().earlier() == telling.standing().earlier();
        boolean behind = first.sentence == next.sentence
                && first.trigger().end() <= next.trigger().first()
                && NEXT.contains(next.kind)
                && !Gathering.isJourney(first);
        boolean open = telling.dated().said() == null && before.dated().when().precision() == Precision.DAY;
        return told && behind && open && first.parties("").containsAll(next.parties(""));
    }
}
