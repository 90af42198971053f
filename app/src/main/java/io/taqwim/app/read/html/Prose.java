package io.taqwim.app.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The running text of an element: a line for each block, without navigation, forms, captions and other furniture. */
final class Prose implements NodeFilter {
    private static final Set<String> FURNITURE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "select",
            "iframe",
            "svg",
            "object",
            "figure",
            "figcaption",
            "video",
            "audio",
            "dialog",
            "menu",
            "head");

    /** Words of class names; those of a frame around the article would take it away, so only whole words count. */
    private static final Set<String> FURNITURE_CLASSES = Set.of(
            "related",
            "share",
            "sharing",
            "social",
            "comments",
            "tags",
            "advert",
            "advertisement",
            "newsletter",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "caption",
            "promo",
            "pagination",
            "byline",
            "toolbar");

    private final StringBuilder text = new StringBuilder();

    private Prose() {}

    static String of(Element element) {
        Prose prose = new Prose();
        element.filter(prose);
        return prose.text.toString().strip();
    }

    static boolean isFurniture(Element element) {
        return FURNITURE.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.classNames().stream().anyMatch(FURNITURE_CLASSES::contains);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && isFurniture(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            endLineAt(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            endLineAt(element);
        }
        return FilterResult.CONTINUE;
    }

    private void endLineAt(Element element) {
        if (element.isBlock() || element.nameIs("br")) {
            trimEnd();
            if (!text.isEmpty() && last() != '\n') {
                text.append('\n');
            }
        }
    }

    /** HTML's blanks and line ends are one blank; a no-break space stays. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
                text.append(c);
            } else if (!text.isEmpty() && last() != ' ' && last() != '\n') {
                text.append(' ');
            }
        }
    }

    private void trimEnd() {
        if (!text.isEmpty() && last() == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }
}
