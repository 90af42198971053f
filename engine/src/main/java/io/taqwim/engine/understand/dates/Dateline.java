package io.taqwim.engine.understand.dates;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Types;
import io.taqwim.engine.text.Token;
import java.util.Arrays;
import java.util.List;

/** Tells the date that a report bears from the dates that it tells of. */
final class Dateline {
    /** Items that say "published", and those that may stand with the date in a line of its own. */
    private static final String MARK = "published-mark";

    private static final Types BESIDE =
            Types.of(MARK, "city", "country", "agency", "weekday", "day-part", "clock-word", "join");

    /** So many lines from the top and from the bottom a report may bear its date. */
    private static final int LINES_ABOVE = 4;

    private static final int LINES_BELOW = 3;

    private final Chart chart;
    private final int[] line;
    private final boolean[] explained;
    private final int lines;

    Dateline(Chart chart, List<DateMention> dates) {
        this.chart = chart;
        line = new int[chart.size()];
        explained = new boolean[chart.size()];
        int number = -1;
        for (int i = 0; i < chart.size(); i++) {
            number += chart.token(i).gap() == Token.Gap.LINE ? 1 : 0;
            line[i] = number;
            explained[i] |= chart.token(i).kind() != Token.Kind.WORD;
            for (Item item : BESIDE.mayBe(chart, i) ? chart.at(i) : List.<Item>of()) {
                if (BESIDE.has(item)) {
                    Arrays.fill(explained, item.first(), item.end(), true);
                }
            }
        }
        dates.forEach(mention -> Arrays.fill(explained, mention.first(), mention.end(), true));
        lines = number + 1;
    }

    /** Whether a mention is the date that the report bears. */
    boolean holds(DateMention mention) {
        int at = line[mention.first()];
        boolean atTheEdge = at < LINES_ABOVE || at >= lines - LINES_BELOW;
        return atTheEdge && (isMarked(mention) || (lines > 1 && standsAlone(mention)));
    }

    private boolean isMarked(DateMention mention) {
        for (int i = Math.max(0, mention.first() - 4); i < mention.first(); i++) {
            for (Item item : chart.at(i)) {
                if (item.type().equals(MARK) && mention.first() - item.end() <= 1 && line[i] == line[mention.first()]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Nothing else is in its line but places, agencies, times of the day and signs. */
    private boolean standsAlone(DateMention mention) {
        int at = line[mention.first()];
        for (int i = mention.first(); i >= 0 && line[i] == at; i--) {
            if (!explained[i]) {
                return false;
            }
        }
        for (int i = mention.end(); i < chart.size() && line[i] == at; i++) {
            if (!explained[i]) {
                return false;
            }
        }
        return true;
    }
}
