package io.taqwim.engine.understand.events;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.understand.names.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One event of a report with all its tellings. */
final class Occurrence {
    /** A telling with what it says of day and standing. */
    record Telling(Draft draft, Dated dated, Standing standing) {}

    private static final int MOST_TELLINGS = 50;

    final List<Telling> tellings = new ArrayList<>();
    String kind;

    /** Whether its first day lies behind the day of publication. */
    boolean isToCome;

    @Nullable
    Occurrence partOf;

    final List<Occurrence> items = new ArrayList<>();

    /** What it is about; a topic once, by the first words that tell it. */
    final List<Topics.Said> topics = new ArrayList<>();

    /** Another telling of it; what is told fifty times says nothing new. */
    void add(Telling telling) {
        if (tellings.size() < MOST_TELLINGS) {
            tellings.add(telling);
        }
    }

    Occurrence(Telling first) {
        kind = first.draft().kind;
        tellings.add(first);
    }

    /** Fillers by party id, in the order in which they were first told; the one that names a person counts. */
    Map<String, Filler> parties() {
        Map<String, Filler> parties = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            for (Filler filler : telling.draft().fillers) {
                String id = filler.party().id();
                if (id != null) {
                    Filler known = parties.get(id);
                    boolean better = known == null
                            || known.party().person() == null && filler.party().person() != null;
                    if (better) {
                        parties.put(id, known == null ? filler : known.withParty(filler.party(), filler.part()));
                    }
                }
            }
        }
        return parties;
    }

    @Nullable
    Party party(String id) {
        Filler filler = parties().get(id);
        return filler == null ? null : filler.party();
    }

    /** The first known interval among the tellings, the finest first. */
    Dated dated() {
        Dated best = Dated.NOT;
        for (Telling telling : tellings) {
            DateInterval when = telling.dated().when();
            boolean counted = telling.dated().said() != null
                    && telling.dated().said().value().dayOfEvent() > 0;
            boolean coded = counted || telling.dated().startCode() != null;
            boolean better = !best.when().isDated() && best.said() == null
                    ? when.isDated() || coded
                    : when.isDated()
                            && best.when().precision() != null
                            && when.precision() != null
                            && (when.precision().finerThan(best.when().precision()) || isDrawnOut(best.when(), when));
            if (better) {
                best = telling.dated();
            }
        }
        return best;
    }

    /** "They met on Tuesday. The talks, held on Monday and Tuesday …": the days of which the first telling has one. */
    private static boolean isDrawnOut(DateInterval day, DateInterval days) {
        LocalDate first = days.start();
        LocalDate last = days.end();
        return days.precision() == Precision.DAY
                && day.precision() == Precision.DAY
                && day.start() != null
                && day.start().equals(day.end())
                && first != null
                && last != null
                && first.isBefore(last)
                && day.meets(days);
    }

    int firstToken() {
        return tellings.get(0).draft().trigger().first();
    }
}
