package io.taqwim.engine.understand.events;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Types;
import io.taqwim.engine.understand.names.Actor;
import io.taqwim.engine.understand.names.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "A visit to the kingdom": which of the states that call themselves so has been spoken of. */
final class Lands {
    /** In words, how far the land stands behind the noun or verb of the journey. */
    private static final int FARTHEST = 12;

    private static final Types LAND = Types.of("land");
    private static final Types PREPOSITION = Types.of("prep");

    private final Chart chart;
    private final List<Actor> actors;

    Lands(Chart chart, List<Actor> actors) {
        this.chart = chart;
        this.actors = List.copyOf(actors);
    }

    /** Fills the host of a journey that names no other. */
    void fill(Draft draft) {
        List<String> visitor = draft.parties("visitor");
        if (!draft.kind.equals("visit")
                || visitor.isEmpty()
                || !draft.parties("host").isEmpty()) {
            return;
        }
        int from = draft.trigger().end();
        int to = Math.min(Math.min(chart.size(), from + FARTHEST), end(draft));
        for (int at = from; at < to; at++) {
            Item land = meant(at, draft, visitor);
            if (land != null) {
                Part said = new Part(Part.Kind.SITE, land.first(), land.end(), "to", false, false, land, null, null);
                draft.fillers.add(new Filler("host", Party.state(land.text(), land), said, Source.TO));
                return;
            }
        }
    }

    /** Of the states that the word can mean, the one named last before it, else the one named first behind it. */
    private @Nullable Item meant(int at, Draft draft, List<String> visitor) {
        Item best = null;
        int nearest = Integer.MAX_VALUE;
        for (Item item : LAND.mayBe(chart, at) ? chart.at(at) : List.<Item>of()) {
            boolean land = item.type().equals("land") && isGoal(item, draft) && !visitor.contains(item.text());
            for (Actor actor : land ? actors : List.<Actor>of()) {
                int far = actor.first() < at ? at - actor.first() : chart.size() + actor.first();
                boolean named =
                        actor.parties().stream().anyMatch(party -> item.text().equals(party.id()));
                if (named && far < nearest) {
                    best = item;
                    nearest = far;
                }
            }
        }
        return best;
    }

    private static int end(Draft draft) {
        Clause clause = draft.clause;
        return clause.to() < clause.parts().size()
                ? clause.parts().get(clause.to()).first()
                : Integer.MAX_VALUE;
    }

    /** Behind "to", or right behind a verb of visiting or who visits. */
    private boolean isGoal(Item item, Draft draft) {
        boolean object = draft.trigger().end() == item.first()
                || draft.fillers.stream().anyMatch(filler -> filler.part().end() == item.first());
        if (item.clitics().has("to") || draft.isVerb() && object) {
            return true;
        }
        int before = item.first() - 1;
        return PREPOSITION.mayBe(chart, before)
                && chart.at(before).stream()
                        .anyMatch(word ->
                                word.type().equals("prep") && word.text().equals("to") && word.end() == item.first());
    }
}
