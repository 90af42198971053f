package io.taqwim.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.model.CalendarEvent;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static Desk desk;
    private static Ask ask;
    private static CalendarEvent visit;

    @BeforeAll
    static void start() {
        desk = Desk.ofSamples();
        ask = new Ask(desk);
        visit = desk.current().events().stream()
                .max(Comparator.comparing(event -> event.conflicts().size()))
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        ask.close();
    }

    @Test
    void the_browser_chooses_the_language_and_the_address_overrules_it() {
        assertThat(ask.get("/agenda", "Accept-Language", "fr, ar-EG;q=0.8, en;q=0.5")
                        .body())
                .contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(ask.get("/agenda").body()).contains("<html lang=\"en\" dir=\"ltr\">");
        assertThat(ask.get("/agenda?lang=en", "Accept-Language", "ar").body())
                .contains("<html lang=\"en\" dir=\"ltr\">");
        assertThat(ask.get("/agenda?lang=xx").statusCode()).isEqualTo(400);
    }

    @Test
    void the_agenda_of_a_day_shows_what_was_known_then() {
        String page = ask.get("/agenda?asof=2026-04-12&lang=en").body();
        assertThat(page)
                .contains("Tuesday 14 April 2026", "William Ruto: state visit to Oman")
                .contains("asof&#x3D;2026-04-12");
        assertThat(ask.get("/agenda?asof=tomorrow").statusCode()).isEqualTo(400);
    }

    @Test
    void the_event_page_shows_what_reports_differ_on_with_their_words() {
        assertThat(visit.conflicts()).isNotEmpty();
        String page = ask.get("/event/" + visit.id() + "?lang=en").body();
        visit.conflicts()
                .forEach(conflict -> conflict.sides()
                        .forEach(side -> side.claims()
                                .forEach(claim -> assertThat(page)
                                        .contains("<mark>" + claim.claim().quote() + "</mark>"))));
    }

    @Test
    void reports_and_what_one_tells_are_tables_too() {
        String table = ask.get("/reports.csv").body();
        assertThat(table).startsWith("id,title,url,publisher,language,published,basis,events\r\n");
        assertThat(table.lines()).hasSize(desk.current().mentions().size() + 1);
        assertThat(ask.get("/report/kenya-1.csv").body()).contains("William Ruto: state visit to Oman");
        assertThat(ask.get("/report/none.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void a_former_id_leads_to_the_present_one() {
        visit.aliases().stream().filter(alias -> !alias.equals(visit.id())).forEach(alias -> {
            HttpResponse<String> answer = ask.get("/event/" + alias + "?lang=ar");
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).contains("/event/" + visit.id() + "?lang=ar");
        });
        assertThat(ask.get("/event/none").statusCode()).isEqualTo(404);
        assertThat(ask.get("/event/none.json").headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        HttpResponse<String> first = ask.get("/agenda");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = ask.get("/agenda", "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void large_answers_are_compressed_for_who_understands_it() {
        assertThat(ask.get("/agenda", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void a_feed_is_ready_bytes_with_a_tag_of_its_own_for_each_form() {
        HttpResponse<String> plain = ask.get("/feeds/country/OM.ics?lang=en");
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(plain.body()).startsWith("BEGIN:VCALENDAR").contains("William Ruto", ask.address("/event/"));
        String tag = plain.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        assertThat(ask.get("/feeds/country/OM.ics?lang=en", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        HttpResponse<String> zipped = ask.get("/feeds/country/OM.ics?lang=en", "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(ask.get("/feeds/all.ics").statusCode()).isEqualTo(200);
        assertThat(ask.get("/feeds/country/XX.ics").statusCode()).isEqualTo(404);
        assertThat(ask.get("/feeds/all.ics?cancelled=maybe").statusCode()).isEqualTo(400);
    }

    @Test
    void every_quote_leads_to_its_words_in_the_report() {
        Pattern link = Pattern.compile("href=\"(/report/[^\"#]+)#(w\\d+-\\d+)\"");
        int followed = 0;
        for (CalendarEvent event : desk.current().events()) {
            Matcher links = link.matcher(
                    plain(ask.get("/event/" + event.id() + "?lang=ar").body()));
            while (links.find()) {
                String report = ask.get(links.group(1)).body();
                assertThat(report).contains("<span id=\"" + links.group(2) + "\"></span>");
                followed++;
            }
        }
        assertThat(followed).isGreaterThan(100);
    }

    private static String plain(String page) {
        return page.replace("&#x3D;", "=").replace("&amp;", "&");
    }
}
