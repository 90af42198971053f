package io.taqwim.app.read.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Where a page has its text: letters outside links count for the block that they stand in and half for the block around
 * it, letters in links count against. The block with the most is the article.
 */
final class Density implements NodeFilter {
    private final Map<Element, Integer> letters = new LinkedHashMap<>();
    private int links;

    private Density() {}

    static Element densest(Element body) {
        Density density = new Density();
        body.filter(density);
        Element densest = body;
        int most = 0;
        for (Map.Entry<Element, Integer> block : density.letters.entrySet()) {
            if (block.getValue() > most) {
                most = block.getValue();
                densest = block.getKey();
            }
        }
        return densest;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (Prose.isFurniture(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            links += element.nameIs("a") ? 1 : 0;
        } else if (node instanceof TextNode words && node.parent() instanceof Element parent) {
            count(parent, words.text().strip().length());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        links -= node.nameIs("a") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    /** A paragraph is no frame: its letters count for what holds it. */
    private void count(Element parent, int length) {
        Element block = parent;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        Element frame = block.nameIs("p") && block.parent() != null ? block.parent() : block;
        int counted = links > 0 ? -length : length;
        letters.merge(frame, counted, Integer::sum);
        if (frame.parent() != null) {
            letters.merge(frame.parent(), counted / 2, Integer::sum);
        }
    }
}
