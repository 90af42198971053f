package io.taqwim.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class WhatChangedTest {
    private static Ask ask;

    @BeforeAll
    static void start() {
        ask = new Ask(Desk.ofSamples());
    }

    @AfterAll
    static void stop() {
        ask.close();
    }

    private static Document feed(String query) throws Exception {
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setNamespaceAware(true);
        String body = ask.get("/feeds/changes.atom" + query).body();
        return xml.newDocumentBuilder().parse(new InputSource(new StringReader(body)));
    }

    private static String text(Element of, String name) {
        return of.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name)
                .item(0)
                .getTextContent();
    }

    @Test
    void the_summit_that_was_put_off_and_the_visit_on_which_reports_differ_are_in_it() throws Exception {
        String all = feed("?lang=en").getDocumentElement().getTextContent();
        assertThat(all).contains("New: ", "Moved: ", "Reports differ: William Ruto: state visit to Oman");
    }

    @Test
    void it_has_what_atom_wants_the_latest_first() throws Exception {
        for (String language : List.of("ar", "en")) {
            Document feed = feed("?lang=" + language);
            NodeList entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
            assertThat(entries.getLength()).isBetween(5, 100);
            assertThat(text(feed.getDocumentElement(), "updated"))
                    .isEqualTo(text((Element) entries.item(0), "updated"));
            Set<String> ids = new HashSet<>();
            String last = "9999";
            for (int i = 0; i < entries.getLength(); i++) {
                Element entry = (Element) entries.item(i);
                assertThat(ids.add(text(entry, "id"))).isTrue();
                assertThat(text(entry, "title")).isNotBlank();
                assertThat(text(entry, "updated"))
                        .matches("2[0-9-]{9}T00:00:00Z")
                        .isLessThanOrEqualTo(last);
                last = text(entry, "updated");
            }
        }
    }

    @Test
    void an_earlier_day_has_what_had_changed_by_then() throws Exception {
        assertThat(text(feed("?asof=2026-04-12").getDocumentElement(), "updated"))
                .isLessThan("2026-04-13");
        assertThat(ask.get("/feeds/changes.atom").body())
                .isEqualTo(ask.get("/feeds/changes.atom").body());
    }
}
