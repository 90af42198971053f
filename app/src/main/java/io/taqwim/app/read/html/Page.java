package io.taqwim.app.read.html;

import io.taqwim.app.read.Draft;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A web page as a report. The body: the {@code articleBody} of its JSON-LD, else what is marked as the article, else where
 * the text is densest. Title, publisher, day and address: JSON-LD, else Open Graph and the usual meta elements.
 * The language that pages declare is left aside: templates declare it, not the article.
 */
final class Page {
    /** Shorter ones are teasers. */
    private static final int SHORTEST_BODY = 140;

    private static final List<String> TITLES = List.of(
            "meta[property=og:title]", "meta[name=twitter:title]", "meta[name=title]", "article h1", "h1", "title");
    private static final List<String> PUBLISHERS =
            List.of("meta[property=og:site_name]", "meta[name=application-name]", "meta[name=publisher]");
    private static final List<String> ADDRESSES = List.of("link[rel=canonical]", "meta[property=og:url]");
    private static final List<String> DAYS = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish-date]",
            "meta[name=parsely-pub-date]",
            "meta[name=dc.date.issued]",
            "meta[name=dc.date]",
            "meta[name=dcterms.created]",
            "meta[name=date]",
            "time[itemprop=datePublished]",
            "article time[datetime]",
            "time[pubdate]");
    private static final List<String> ARTICLES =
            List.of("[itemprop=articleBody]", "article", "[role=article]", "main", "[role=main]");

    private final Document page;
    private final LinkedData linked;

    Page(String html) {
        page = Jsoup.parse(html);
        linked = LinkedData.of(page);
    }

    Draft draft() {
        return new Draft(
                null,
                body(),
                either(linked.text("headline"), TITLES),
                either(linked.text("url"), ADDRESSES),
                either(linked.nameOf("publisher"), PUBLISHERS),
                either(linked.text("datePublished"), DAYS),
                null,
                null);
    }

    private String body() {
        String stated = linked.text("articleBody");
        if (stated != null && stated.length() >= SHORTEST_BODY) {
            // Some sites put markup into it.
            return stated.indexOf('<') < 0
                    ? stated.strip()
                    : Prose.of(Jsoup.parse(stated).body());
        }
        for (String article : ARTICLES) {
            String longest = "";
            for (Element element : page.select(article)) {
                String prose = Prose.of(element);
                longest = prose.length() > longest.length() ? prose : longest;
            }
            if (longest.length() >= SHORTEST_BODY) {
                return longest;
            }
        }
        String densest = Prose.of(Density.densest(page.body()));
        return densest.length() >= SHORTEST_BODY ? densest : Prose.of(page.body());
    }

    private @Nullable String either(@Nullable String stated, List<String> selectors) {
        if (stated != null) {
            return stated;
        }
        for (String selector : selectors) {
            Element element = page.selectFirst(selector);
            String value = element == null ? "" : value(element);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return null;
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime", "href")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute).strip();
            }
        }
        return element.text().strip();
    }
}
