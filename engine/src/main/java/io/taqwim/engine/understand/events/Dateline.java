package io.taqwim.engine.understand.events;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a report says at its head that it was written: "London, Britain (agency) --", "agency - Riyadh:".
 *
 * @param city its name in the gazetteer
 * @param sentence which it opens
 */
record Dateline(String city, Part part, int sentence) {
    private static final Set<String> BESIDE =
            Set.of("city", "country", "agency", "weekday", "month", "number", "day-part", "prep");

    /** A headline may stand before it. */
    private static final int FIRST_SENTENCES = 4;

    private static final int LONGEST = 14;

    private static final int LONGEST_LINE = 7;

    /** The dateline of a report, or null where it has none. */
    static @Nullable Dateline of(Chart chart) {
        for (int i = 0; i < Math.min(FIRST_SENTENCES, chart.sentences().size()); i++) {
            Sentence sentence = chart.sentences().get(i);
            Item city = null;
            boolean sign = false;
            int last = Math.min(sentence.end(), sentence.first() + LONGEST);
            for (int at = sentence.first(); at < last; ) {
                char one = chart.sign(at);
                if (city != null && sign && (one == '-' || one == ':' || one == '/')) {
                    return new Dateline(city.text(), part(city), i);
                }
                Item known = known(chart, at);
                if (one == 0 && known == null) {
                    break;
                }
                sign |= one != 0 && one != ',';
                city = city == null && known != null && known.type().equals("city") ? known : city;
                at = known == null ? at + 1 : known.end();
            }
            Item alone = i == 0 ? null : onLine(chart, sentence);
            if (alone != null) {
                return new Dateline(alone.text(), part(alone), i);
            }
        }
        return null;
    }

    /** "Outlet - Riyadh", "Riyadh - name of a reporter" on a line of their own: the city is all that stands on one side. */
    private static @Nullable Item onLine(Chart chart, Sentence sentence) {
        int dash = -1;
        for (int at = sentence.first(); at < sentence.end(); at++) {
            boolean other = chart.sign(at) != 0 && chart.sign(at) != '-';
            if (other || dash >= 0 && chart.sign(at) == '-') {
                return null;
            }
            dash = chart.sign(at) == '-' ? at : dash;
        }
        if (dash <= sentence.first()
                || dash + 1 >= sentence.end()
                || sentence.end() - sentence.first() > LONGEST_LINE) {
            return null;
        }
        Item before = known(chart, sentence.first());
        Item behind = known(chart, dash + 1);
        boolean first = before != null && before.type().equals("city") && before.end() == dash;
        boolean last = behind != null && behind.type().equals("city") && behind.end() == sentence.end();
        return first == last ? null : first ? before : behind;
    }

    private static @Nullable Item known(Chart chart, int at) {
        Item best = null;
        for (Item item : chart.at(at)) {
            boolean longer = best == null
                    || item.end() > best.end()
                    || item.end() == best.end() && item.type().equals("city");
            if (BESIDE.contains(item.type()) && item.clitics().types().isEmpty() && longer) {
                best = item;
            }
        }
        return best;
    }

    private static Part part(Item city) {
        return new Part(Part.Kind.CITY, city.first(), city.end(), "", false, false, city, null, null);
    }
}
