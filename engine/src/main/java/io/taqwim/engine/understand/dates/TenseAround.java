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
    private static final int SHORTEST_REST = 3;

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
        Tense[] cues = new Tense[chart.size()];
        for (int i = 0; i < cues.length; i++) {
            cues[i] = cue(chart, i);
        }
        Tense[] before = new Tense[chart.size()];
        Tense[] behind = new Tense[chart.size() + 1];
        Arrays.fill(behind, Tense.OPEN);
        for (Sentence sentence : chart.sentences()) {
            Tense nearest = Tense.OPEN;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                before[i] = nearest;
                nearest = cues[i] == Tense.OPEN ? nearest : cues[i];
            }
            nearest = Tense.OPEN;
            for (int i = sentence.end() - 1; i > sentence.first(); i--) {
                nearest = cues[i] == Tense.OPEN ? nearest : cues[i];
                behind[i] =
                        nearest; // not at a sentence's first word: a mention that ends before it is of the one before
            }
        }
        return mentions.stream()
                .map(mention -> before[mention.first()] != Tense.OPEN ? before[mention.first()] : behind[mention.end()])
                .toList();
    }

    private Tense cue(Chart chart, int at) {
        for (Item item : chart.at(at)) {
            if (item.type().equals(CUE)) {
                return item.text().equals("future") ? Tense.FUTURE : Tense.PAST;
            }
        }
        return chart.token(at).kind() == Token.Kind.WORD && isFuture(chart, at) ? Tense.FUTURE : Tense.OPEN;
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
