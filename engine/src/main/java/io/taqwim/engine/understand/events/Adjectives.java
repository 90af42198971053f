package io.taqwim.engine.understand.events;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.text.Signs;
import io.taqwim.engine.text.Token;
import io.taqwim.engine.understand.names.Party;
import org.jspecify.annotations.Nullable;

/** States named by adjectives beside a noun. */
final class Adjectives {
    /** In words, how far behind a conference stands for whom it is, and behind the word that says so the state. */
    private static final int FARTHEST_BENEFIT = 16;

    private static final int BENEFIT = 5;

    /** Words that are no part of a clause and may follow its last one. */
    private static final int LAST_WORDS = 5;

    private final Chart chart;

    Adjectives(Chart chart) {
        this.chart = chart;
    }

    /**
     * "A Russian-Arab summit": adjectives of states behind the noun, one other adjective between. They are definite where
     * the noun is, and belong to no name.
     */
    void fill(Draft draft, String role) {
        int at = draft.trigger().end();
        int passed = 0;
        boolean compound = draft.frame.option("far").equals("yes") && !draft.isDefinite();
        int far = draft.frame.option("far").equals("yes") ? 4 : 2;
        int end = endOf(draft.clause);
        while (at < end && passed < far && !isMatter(at)) {
            int town = endOfTown(at);
            if (town > at) {
                at = town;
                continue;
            }
            Item nationality = covered(draft, at) ? null : nationality(at, draft.isDefinite());
            if (nationality == null && compound && passed > 0 && !covered(draft, at)) {
                nationality = nationality(at, true); // "the business forum", whose first word has no article
            }
            compound &= !opensPlace(at);
            if (nationality != null) {
                String party = nationality.text();
                draft.fillers.add(new Filler(role, Party.state(party, nationality), draft.trigger(), Source.ADJECTIVE));
                at = nationality.end();
            } else {
                passed += chart.sign(at) == 0 ? 1 : 0;
                at++;
            }
        }
    }

    /** "A conference to support the economy of A", "the friends of A": for whom it is, the first state behind such a word. */
    void benefit(Draft draft, String role) {
        int open = -1;
        int end = Math.min(endOf(draft.clause), draft.trigger().end() + FARTHEST_BENEFIT);
        for (int at = draft.trigger().first(); at < end; at = Math.max(at + 1, endOfTown(at))) {
            for (Item item : chart.at(at)) {
                open = item.type().equals("benefit") ? item.end() : open;
                if (open >= 0 && at >= open && at - open <= BENEFIT && isStateOrOfOne(item)) {
                    draft.fillers.add(
                            new Filler(role, Party.state(item.text(), item), draft.trigger(), Source.BENEFIT));
                    return;
                }
            }
        }
    }

    private static boolean isStateOrOfOne(Item item) {
        boolean ofOne = item.type().equals("nationality")
                && item.entry() != null
                && !item.entry().is("body", "yes");
        return ofOne || item.type().equals("country");
    }

    /** "Hosted by the Belgian capital" says where and not who. */
    private int endOfTown(int at) {
        int end = at;
        for (Item item : chart.at(at)) {
            end = item.type().equals("city") && item.length() > 1 ? Math.max(end, item.end()) : end;
        }
        return end;
    }

    /** "The talks dealt with the Syrian question": an adjective of what is talked about. */
    private boolean isMatter(int at) {
        return chart.at(at).stream().anyMatch(item -> item.type().equals("matter"));
    }

    /** The token at which the clause ends: where what bounds it stands, or a few words behind its last part. */
    private int endOf(Clause clause) {
        if (clause.to() < clause.parts().size()) {
            return Math.min(chart.size(), clause.parts().get(clause.to()).first());
        }
        int last = clause.parts().get(clause.to() - 1).end();
        int end = last;
        while (end < chart.size()
                && end < last + LAST_WORDS
                && !Signs.endsSentence(chart.sign(end))
                && !opensLine(end)) {
            end++;
        }
        return end;
    }

    private boolean opensLine(int at) {
        return chart.token(at).gap() == Token.Gap.LINE;
    }

    /** A preposition or the word of a place: what follows is no adjective of the noun. */
    private boolean opensPlace(int at) {
        return chart.at(at).stream()
                .anyMatch(item -> item.type().equals("prep")
                        || item.type().equals("place-word")
                        || !item.clitics().types().isEmpty() && item.clitics().has("in"));
    }

    private static boolean covered(Draft draft, int token) {
        return draft.clause.around().stream()
                .anyMatch(part -> part.is(Part.Kind.ACTOR) && part.first() <= token && token < part.end());
    }

    private @Nullable Item nationality(int at, boolean definite) {
        for (Item item : chart.at(at)) {
            if (item.type().equals("nationality") && item.clitics().definite() == definite) {
                return item;
            }
        }
        return null;
    }
}
