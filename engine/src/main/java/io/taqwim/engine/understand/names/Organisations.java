package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.Proclitic;
import io.taqwim.engine.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations in no list: a word such as "organisation" with a name in quotation marks, or with a chain of definite words one of
 * which says that it is international. Their ids are {@code X-} and the words in Latin letters.
 */
final class Organisations {
    private static final String ORGANISATION = "organisation";
    private static final String HEAD = "organisation-word";
    private static final int MOST_WORDS = 5;

    private final Chart chart;
    private final Romanisation romanisation;
    private final String article;
    private final List<Proclitic> contractions;

    Organisations(Chart chart, Pack pack, Romanisation romanisation) {
        this.chart = chart;
        this.romanisation = romanisation;
        article = String.valueOf(pack.setting("article"));
        contractions = pack.proclitics().stream()
                .filter(proclitic -> proclitic.definite() && proclitic.types().equals(List.of("to")))
                .toList();
    }

    void read() {
        for (int at = 0; at < chart.size(); at++) {
            Item head = head(at);
            if (head != null) {
                int quoted = quoted(at + 1);
                int end = quoted > 0 ? quoted : head.text().equals(ORGANISATION) ? chain(at + 1) : at;
                if (end > at + 1 && !isListed(at, end)) {
                    List<String> words = words(quoted > 0 ? at + 1 : at, end, head.clitics());
                    chart.add(
                            new Item(ORGANISATION, id(words), at, end, head.clitics(), "names.organisation", Map.of()));
                }
            }
        }
    }

    /** The reading of a head with the least taken off, or null. */
    private @Nullable Item head(int at) {
        Item head = null;
        for (Item item : chart.at(at)) {
            boolean better =
                    head == null || item.clitics().cost() < head.clitics().cost();
            if (item.type().equals(HEAD) && item.length() == 1 && better) {
                head = item;
            }
        }
        return head;
    }

    /** The end of a name of one to five words in quotation marks, behind the closing one; 0 where there is none. */
    private int quoted(int at) {
        if (at >= chart.size() || chart.sign(at) != '"') {
            return 0;
        }
        for (int end = at + 1; end < chart.size() && end <= at + MOST_WORDS + 1; end++) {
            if (chart.sign(end) == '"') {
                return end > at + 1 ? end + 1 : 0;
            }
            if (chart.token(end).kind() != Token.Kind.WORD || chart.token(end).gap() == Token.Gap.LINE) {
                return 0;
            }
        }
        return 0;
    }

    /** The end of the definite words that follow, where one of them is "international"; 0 where none is. */
    private int chain(int at) {
        boolean international = false;
        int end = at;
        while (end < chart.size() && end - at < MOST_WORDS && isOfChain(end, international)) {
            international |= has(end, "international");
            end++;
        }
        return international ? end : 0;
    }

    private boolean isOfChain(int at, boolean international) {
        Token token = chart.token(at);
        if (token.kind() != Token.Kind.WORD
                || token.gap() == Token.Gap.LINE
                || has(at, "weekday")
                || has(at, "office")) {
            return false;
        }
        if (token.length() > article.length() + 1 && chart.text().startsWith(article, token.from())) {
            return true;
        }
        return international
                && contractions.stream()
                        .anyMatch(proclitic -> chart.text().startsWith(proclitic.letters(), token.from()));
    }

    private boolean isListed(int at, int end) {
        for (Item item : chart.at(at)) {
            boolean listed = item.type().equals(ORGANISATION) || item.type().equals("agency");
            if (listed && item.end() >= Math.min(end, at + 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int at, String type) {
        for (Item item : chart.at(at)) {
            if (item.type().equals(type)) {
                return true;
            }
        }
        return false;
    }

    private List<String> words(int first, int end, Proclitic clitics) {
        List<String> words = new ArrayList<>();
        for (int at = first; at < end; at++) {
            if (chart.token(at).kind() == Token.Kind.WORD) {
                String word = chart.word(at);
                boolean glued = words.isEmpty() && word.startsWith(clitics.letters());
                words.add(
                        glued
                                ? clitics.restored()
                                        + word.substring(clitics.letters().length())
                                : word);
            }
        }
        return words;
    }

    private String id(List<String> words) {
        StringBuilder id = new StringBuilder("X");
        boolean apart = true;
        String latin = romanisation.of(words).toUpperCase(Locale.ROOT);
        for (int i = 0; i < latin.length(); i++) {
            char letter = latin.charAt(i);
            boolean plain = letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
            if (plain) {
                id.append(apart ? "-" : "").append(letter);
            }
            apart = !plain;
        }
        return id.toString();
    }
}
