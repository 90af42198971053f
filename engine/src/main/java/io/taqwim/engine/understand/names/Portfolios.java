package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.Proclitic;
import io.taqwim.engine.language.Types;
import io.taqwim.engine.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds stretches that can be a ministry's business: words with the article, joined by "and", none of them a state's. */
final class Portfolios {
    static final String PORTFOLIO = "portfolio";

    private static final int MOST_WORDS = 9;
    private static final Types TITLES = Types.of("office", "body", "deputy");
    /** Between an office and its business stand at most "and", a state's adjective of two words, "for". */
    private static final int BEHIND = 5;

    private static final Set<String> NAMED =
            Set.of("nationality", "honorific", "country", "modifier", "office", "formula");

    private final Chart chart;
    private final String article;
    /** Letters that hide an article: "for the". */
    private final List<Proclitic> contractions;

    Portfolios(Chart chart, Pack pack) {
        this.chart = chart;
        article = String.valueOf(pack.setting("article"));
        contractions = pack.proclitics().stream()
                .filter(proclitic -> proclitic.definite() && proclitic.types().equals(List.of("to")))
                .toList();
    }

    /** Reads where an office or body stands shortly before it; elsewhere nobody asks for it. */
    void read() {
        int far = 0;
        for (int at = 0; at < chart.size(); at++) {
            if (at > 0 && at < far && chart.token(at).kind() == Token.Kind.WORD) {
                portfolio(at);
            }
            for (Item item : TITLES.mayBe(chart, at) ? chart.at(at) : List.<Item>of()) {
                if (TITLES.has(item)) {
                    far = Math.max(far, item.end() + BEHIND);
                }
            }
        }
    }

    private void portfolio(int at) {
        portfolio(at, Proclitic.NONE);
        for (Proclitic proclitic : contractions) {
            if (chart.text().startsWith(proclitic.letters(), chart.token(at).from())) {
                portfolio(at, proclitic);
            }
        }
    }

    private void portfolio(int at, Proclitic clitics) {
        int end = at;
        while (end < chart.size()
                && end - at < MOST_WORDS
                && (end == at || chart.token(end).gap() != Token.Gap.LINE)
                && (end == at && clitics.definite() || isBusiness(end, end == at))) {
            end++;
        }
        if (end > at) {
            add(at, end, clitics);
            if (end > at + 1) {
                add(at, at + 1, clitics);
            }
        }
    }

    private void add(int at, int end, Proclitic clitics) {
        chart.add(new Item(PORTFOLIO, "", at, end, clitics, "names.portfolio", Map.of()));
    }

    private boolean isBusiness(int at, boolean first) {
        Token token = chart.token(at);
        if (token.kind() != Token.Kind.WORD) {
            return false;
        }
        boolean definite = startsWithArticle(token, 0) || (!first && startsWithArticle(token, 1));
        for (Item item : chart.at(at)) {
            if (item.type().equals("portfolio-word")
                    && (!first || item.clitics().cost() == 0)) {
                return true;
            }
            definite &= !NAMED.contains(item.type())
                    && !(item.type().equals("person") && item.clitics().cost() == 0);
        }
        return definite;
    }

    private boolean startsWithArticle(Token token, int skip) {
        return token.length() > article.length() + skip + 1 && chart.text().startsWith(article, token.from() + skip);
    }
}
