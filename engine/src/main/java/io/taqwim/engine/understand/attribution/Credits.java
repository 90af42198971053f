package io.taqwim.engine.understand.attribution;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Types;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The agencies that a report as a whole rests on: named in its dateline between brackets or strokes, behind "source:", or
 * alone on a line. Short credits are also ordinary words, so that nowhere else do they count.
 */
public final class Credits {
    /** An agency of a dateline stands within the first words of its line. */
    private static final int DATELINE = 14;

    private static final Types AGENCY = Types.of("agency");

    private Credits() {}

    /** Claims on the field {@code credit}, each agency once, in the order of the text. */
    public static List<Claim> read(Chart chart) {
        Map<String, Claim> credits = new LinkedHashMap<>();
        int paragraph = -1;
        for (Sentence sentence : chart.sentences()) {
            boolean starts = sentence.paragraph() != paragraph;
            paragraph = sentence.paragraph();
            for (int at = sentence.first(); at < sentence.end(); at++) {
                for (Item item : AGENCY.mayBe(chart, at) ? chart.at(at) : List.<Item>of()) {
                    if (item.type().equals("agency") && isCredit(chart, sentence, item, starts)) {
                        Span span = chart.span(item);
                        credits.putIfAbsent(
                                item.text(),
                                new Claim("credit", item.text(), span, chart.quote(item), "credits", null));
                    }
                }
            }
        }
        return new ArrayList<>(credits.values());
    }

    private static boolean isCredit(Chart chart, Sentence sentence, Item agency, boolean starts) {
        boolean alone = starts && agency.first() == sentence.first() && agency.end() == sentence.end();
        boolean inDateline =
                starts && agency.end() - sentence.first() <= DATELINE && isEnclosed(chart, sentence, agency);
        return alone || inDateline || followsCreditWord(chart, sentence, agency);
    }

    /** Between brackets, strokes or dashes: "(CNN)", "/agency/", "- agency -". */
    private static boolean isEnclosed(Chart chart, Sentence sentence, Item agency) {
        if (agency.first() == sentence.first() || agency.end() >= sentence.end()) {
            return false;
        }
        char before = chart.sign(agency.first() - 1);
        char after = chart.sign(agency.end());
        boolean brackets = before == '(' && after == ')';
        return brackets || before == '/' && after == '/' || before == '-' && (after == '-' || after == ':');
    }

    private static boolean followsCreditWord(Chart chart, Sentence sentence, Item agency) {
        for (int at = Math.max(sentence.first(), agency.first() - 3); at < agency.first(); at++) {
            if (chart.at(at).stream().anyMatch(item -> item.type().equals("credit"))) {
                return true;
            }
        }
        return false;
    }
}
