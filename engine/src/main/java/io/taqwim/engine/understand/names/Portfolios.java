package io.taqwim.engine.understand.names;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Item;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.Proclitic;
import io.taqwim.engine.text.Token;
import java.util.Map;
import java.util.Set;

/** Finds stretches that can be a ministry's business: words with the article, joined by "and", none of them a state's. */
final class Portfolios {
    static final String PORTFOLIO = "portfolio";

    private static final int MOST_WORDS = 9;
    private static final Set<String> NAMED =
            Set.of("nationality", "honorific", "country", "modifier", "office", "formula");

    private final Chart chart;
    private final String article;

    Portfolios(Chart chart, Pack pack) {
        this.chart = chart;
        article = String.valueOf(pack.setting("article"));
    }

    /** Reads where an office stands before it; elsewhere nobody asks for it. */
    void read() {
        for (int at = 1; at < chart.size(); at++) {
            if (chart.token(at).kind() == Token.Kind.WORD) {
                portfolio(at);
            }
        }
    }

    private void portfolio(int at) {
        int end = at;
        while (end < chart.size()
                && end - at < MOST_WORDS
                && (end == at || chart.token(end).gap() != Token.Gap.LINE)
                && isBusiness(end, end == at)) {
            end++;
        }
        if (end > at) {
            add(at, end);
            if (end > at + 1) {
                add(at, at + 1);
            }
        }
    }

    private void add(int at, int end) {
        chart.add(new Item(PORTFOLIO, "", at, end, Proclitic.NONE, "names.portfolio", Map.of()));
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
