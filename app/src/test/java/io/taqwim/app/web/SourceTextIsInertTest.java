package io.taqwim.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.taqwim.app.web.http.Key;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.text.Visible;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What strangers wrote is shown as text on every page, in every field that can hold it. */
class SourceTextIsInertTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final Set<String> ALLOWED_TAGS = Set.of(
            ("#root html head meta title link script body a header nav ul ol li p main footer form input label button select"
                            + " option h1 h2 h3 h4 section article div span bdi time mark blockquote q dl dt dd table thead tbody"
                            + " tr th td details summary code strong br caption svg desc path circle figure figcaption"
                            + " fieldset legend datalist")
                    .split(" "));
    private static final Set<String> ALLOWED_ATTRIBUTES = Set.of(
            ("lang dir charset name content rel href as type crossorigin hreflang src defer class id tabindex aria-label"
                            + " aria-current aria-labelledby aria-describedby aria-hidden for method action value selected checked"
                            + " role datetime title data-start data-end data-head scope open d viewBox cx cy r"
                            + " required maxlength autocomplete list aria-invalid")
                    .split(" "));

    private static List<String> attacks;
    private static Desk desk;
    private static Ask ask;
    private static String cookie;

    @BeforeAll
    static void start() {
        attacks = Stream.concat(Attacks.MARKUP.stream(), Attacks.DIRECTION.stream())
                .toList();
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < attacks.size(); i++) {
            reports.add(report(attacks.get(i), i));
        }
        desk = new Desk(reports);
        ask = new Ask(desk, desk);
        cookie = signedIn("Amal");
    }

    @AfterAll
    static void stop() {
        ask.close();
    }

    private static Report report(String attack, int number) {
        LocalDate day = FIRST.plusDays(30L * number); // the same words some days later are taken for a copy
        String text = attack + "\nيبدأ الرئيس الكيني وليام روتو غدا زيارة رسمية إلى سلطنة عُمان " + attack
                + " ويلتقي السلطان هيثم بن طارق.\n" + attack;
        return new Report(attack + number, text, attack, attack, attack, day, day + attack, null, "ar");
    }

    @Test
    void there_are_enough_of_them() {
        assertThat(Attacks.MARKUP).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
        assertThat(Attacks.DIRECTION).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(20);
        assertThat(desk.current().events()).hasSizeGreaterThanOrEqualTo(attacks.size());
    }

    @TestFactory
    Stream<DynamicTest> on_the_pages_of_reports_and_events() {
        TreeMap<String, List<CalendarEvent>> events = desk.current().events().stream()
                .collect(Collectors.groupingBy(
                        event -> event.mentions().get(0).report(), TreeMap::new, Collectors.toList()));
        return desk.current().mentions().stream().map(of -> {
            String id = of.report().id();
            return DynamicTest.dynamicTest(Visible.spelled(id), () -> {
                for (String language : List.of("ar", "en")) {
                    String page = page("/report/" + Key.of(id) + "?lang=" + language);
                    assertThat(Jsoup.parse(page).text())
                            .contains(shown(of.report().publisher()));
                    for (CalendarEvent event : events.getOrDefault(id, List.of())) {
                        page("/event/" + event.id() + "?lang=" + language);
                    }
                }
                harmless(json("/report/" + Key.of(id) + ".json"));
                harmless(json("/api/reports/" + Key.of(id)));
                harmless(json("/api/mentions?report=" + Key.quoted(id)));
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> on_every_list() {
        return Stream.of(
                        "/agenda?from=2026-01-01",
                        "/agenda?when=open",
                        "/agenda?when=past",
                        "/month/2026-01",
                        "/day/2026-01-06",
                        "/reports",
                        "/conflicts",
                        "/countries",
                        "/organisations",
                        "/people",
                        "/country/OM",
                        "/search",
                        "/search?q=%D8%B9%D9%85%D8%A7%D9%86")
                .flatMap(path -> Stream.of("ar", "en")
                        .map(language -> DynamicTest.dynamicTest(
                                path + " " + language,
                                () -> page(path + (path.contains("?") ? "&" : "?") + "lang=" + language))));
    }

    @Test
    void in_what_was_asked_for() {
        for (String attack : attacks) {
            String asked = Key.quoted(attack);
            for (String path : List.of(
                    "/agenda?kind=" + asked,
                    "/agenda?country=" + asked,
                    "/agenda?from=" + asked,
                    "/agenda?when=" + asked,
                    "/agenda?lang=" + asked,
                    "/agenda?asof=" + asked,
                    "/agenda?page=" + asked,
                    "/agenda?" + asked + "=1",
                    "/month/2026-01?kind=" + asked,
                    "/event/" + Key.of(attack),
                    "/search?q=" + asked,
                    "/search?publisher=" + asked,
                    "/api/search?q=" + asked,
                    "/person/" + Key.of(attack),
                    "/country/OM?side=" + asked,
                    "/report/" + Key.of(attack))) {
                HttpResponse<String> answer = ask.get(path);
                assertThat(answer.statusCode()).isLessThan(500);
                if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                    inert(answer.body());
                } else {
                    harmless(answer.body());
                }
            }
        }
    }

    @Test
    void in_the_interface_for_programs() {
        for (String path : List.of(
                "/api/events?limit=500",
                "/api/reports?limit=500",
                "/api/conflicts",
                "/api/people",
                "/api/search",
                "/agenda.json",
                "/reports.json")) {
            harmless(json(path));
        }
    }

    @Test
    void in_the_table_of_reports() {
        List<CsvRecord> rows = CsvReader.builder()
                .ofCsvRecord(ask.get("/reports.csv").body())
                .stream()
                .toList();
        assertThat(rows).hasSize(attacks.size() + 1);
        for (CsvRecord row : rows) {
            for (String cell : row.getFields()) {
                assertThat(cell).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]");
                assertThat(cell).doesNotStartWith("=").doesNotStartWith("@");
            }
        }
    }

    @Test
    void in_what_an_editor_writes() {
        CalendarEvent event = desk.current().events().get(0);
        for (String attack : attacks) {
            String as = signedIn("Amal " + attack);
            Form form = new Form(ask.get("/event/" + event.id(), "Cookie", as).body(), "form.decide [value=correct]");
            form.set("value.place.venue", attack + attack.hashCode())
                    .set("party", attack)
                    .set("party.person", attack)
                    .set("reason", "why " + attack);
            inert(sent(form, as, 422).body());
            form.set("party", "");
            page(sent(form, as, 303).headers().firstValue("Location").orElseThrow());
            Form merge = new Form(ask.get("/event/" + event.id(), "Cookie", as).body(), "form.decide [value=merge]");
            inert(sent(merge.set("others", attack), as, 422).body());
            sent(new Form(ask.get("/editor", "Cookie", as).body(), "main form"), as, 303);
        }
        assertThat(desk.current().decisions().stream()
                        .map(Decision::author)
                        .distinct()
                        .count())
                .isGreaterThan(60);
        for (String path :
                List.of("/decisions", "/decisions?page=2", "/event/" + event.id(), "/conflicts", "/editor")) {
            page(path);
        }
        harmless(json("/api/decisions?limit=500"));
        harmless(ask.get("/decisions.jsonl").body());
    }

    private static HttpResponse<String> sent(Form form, String as, int status) {
        HttpResponse<String> answer = form.send(ask, "Origin", ask.address(""), "Cookie", as);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    private static String signedIn(String name) {
        return new Form(ask.get("/editor").body(), "form.decide")
                .set("name", name)
                .set("token", ask.server.token())
                .send(ask, "Origin", ask.address(""))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
    }

    /** As an editor sees it, with all forms. */
    private static String page(String path) {
        HttpResponse<String> answer = ask.get(path, "Cookie", cookie);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        inert(answer.body());
        return answer.body();
    }

    private static String json(String path) {
        HttpResponse<String> answer = ask.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        return answer.body();
    }

    /** Only what the templates write: their elements, their attributes, addresses of this server or of a report. */
    private static void inert(String page) {
        harmless(page);
        Document read = Jsoup.parse(page);
        for (Element element : read.getAllElements()) {
            assertThat(ALLOWED_TAGS).as(element.outerHtml()).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ALLOWED_ATTRIBUTES).as(element.outerHtml()).contains(attribute.getKey());
            }
            for (String address : List.of("href", "src", "action")) {
                if (element.hasAttr(address)) {
                    assertThat(element.attr(address)).matches("(?s)(/[^/].*|#.*|https?://.*|/)");
                }
            }
        }
        assertThat(read.select("script")).hasSize(1).allSatisfy(script -> {
            assertThat(script.attr("src")).isEqualTo("/static/script.js");
            assertThat(script.data()).isEmpty();
        });
        assertThat(read.select("a[href^=http]"))
                .allSatisfy(link -> assertThat(link.attr("rel")).contains("noopener"));
    }

    private static void harmless(String body) {
        assertThat(body.codePoints()
                        .filter(c -> c != '\n' && Visible.acts(c))
                        .boxed()
                        .toList())
                .isEmpty();
    }

    private static String shown(@Nullable String text) {
        return Jsoup.parse("<p></p>")
                .text(Visible.line(text == null ? "" : text))
                .text();
    }
}
