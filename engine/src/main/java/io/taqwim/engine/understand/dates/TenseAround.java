package io.taqwim.engine.understand.dates;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.Yaml;
import io.taqwim.engine.text.Sentence;
import io.taqwim.engine.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tense of the words around a date, from cue words of the lexicon and the beginnings of words: the nearest cue before
 * it in its sentence, else the nearest behind it. Who knows the verb that a date belongs to knows better.
 */
public final class TenseAround {
    private static final String CUE = "tense-cue";
    private static final String PAST = "past";
    private static final String FUTURE = "future";
    /** What was planned says nothing: it may have taken place or not, or be still to come. */
    private static final String PLANNED = "planned";

    private static final int SHORTEST_REST = 3;
    /** So many tokens away a word still stands beside a date. */
    private static final int BESIDE = 8;

    private final List<String> begins;
    private final List<String> unless;

    private TenseAround(List<String> begins, List<String> unless) {
        this.begins = begins;
        this.unless = unless;
    }

    public static TenseAround of(Pack pack) {
        String file = "languages/" + pack.code() + "/pack.yml";
        Map<String, Object> future = Yaml.map(pack.setting("future"), file, "future");
        return new TenseAround(folded(pack, future.get("begins")), folded(pack, future.get("unless")));
    }

    private static List<String> folded(Pack pack, @Nullable Object beginnings) {
        return Yaml.strings(beginnings).stream().map(pack.folding()::fold1).toList();
    }

    /** For each mention its tense. */
    public List<Tense> of(Chart chart, List<DateMention> mentions) {
        Cue[] before = new Cue[chart.size() + 1];
        Cue[] behind = new Cue[chart.size() + 1];
        Arrays.fill(behind, Cue.NONE);
        Tense[] cues = cues(chart);
        for (Sentence sentence : chart.sentences()) {
            Cue nearest = Cue.NONE;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                before[i] = nearest;
                nearest = cues[i] == Tense.OPEN ? nearest : new Cue(i, cues[i]);
            }
            nearest = Cue.NONE;
            for (int i = sentence.end() - 1; i > sentence.first(); i--) {
                nearest = cues[i] == Tense.OPEN ? nearest : new Cue(i, cues[i]);
                behind[i] =
                        nearest; // not at a sentence's first word: a mention that ends before it is of the one before
            }
        }
        return mentions.stream()
                .map(mention -> tense(mention, before[mention.first()], behind[mention.end()]))
                .toList();
    }

    /** A word that shows a tense, and where it stands. */
    private record Cue(int at, Tense tense) {
        static final Cue NONE = new Cue(0, Tense.OPEN);
    }

    /** A date without its year is moved to another year only by words beside it. */
    private static Tense tense(DateMention mention, Cue before, Cue behind) {
        boolean yearly = mention.value() instanceof Stretch stretch
                && stretch.anchor() instanceof Anchor.Open open
                && open.cycle().isYear();
        if (before.tense() != Tense.OPEN) {
            return yearly && mention.first() - before.at() > BESIDE ? Tense.OPEN : before.tense();
        }
        return yearly && behind.at() - mention.end() > BESIDE ? Tense.OPEN : behind.tense();
    }

    private Tense[] cues(Chart chart) {
        Tense[] cues = new Tense[chart.size()];
        int past = -BESIDE;
        for (int i = 0; i < cues.length; i++) {
            String cue = cue(chart, i);
            boolean wasPlanned = cue.equals(PLANNED) && i - past <= 2;
            cues[i] = wasPlanned ? Tense.OPEN : tense(cue);
            past = cues[i] == Tense.PAST ? i : past;
            if (wasPlanned) {
                cues[past] = Tense.OPEN;
            }
        }
        return cues;
    }

    private static Tense tense(String cue) {
        return switch (cue) {
            case PAST -> Tense.PAST;
            case FUTURE, PLANNED -> Tense.FUTURE;
            default -> Tense.OPEN;
        };
    }

    private String cue(Chart chart, int at) {
        for (Item item : chart.at(at)) {
            if (item.type().equals(CUE)) {
                return item.text();
            }
        }
        return chart.token(at).kind() == Token.Kind.WORD && isFuture(chart, at) ? FUTURE : "";
    }

    private boolean isFuture(Chart chart, int at) {
        return beginsWithOne(chart, at, begins, SHORTEST_REST) && !beginsWithOne(chart, at, unless, 0);
    }

    private static boolean beginsWithOne(Chart chart, int at, List<String> beginnings, int rest) {
        Token token = chart.token(at);
        for (String beginning : beginnings) {
            if (token.length() >= beginning.length() + rest && chart.text().startsWith(beginning, token.from())) {
                return true;
            }
        }
        return false;
    }
}
