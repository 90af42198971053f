package io.taqwim.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.read.Decisions;
import io.taqwim.app.read.Refused;
import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.Ruling.Outcome;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merge, split, correct, hold, dismiss and undo by the forms of the pages, without any script. */
@NullUnmarked
class AnEditorsWordOverTheWebTest {
    private static final String VISIT = "William Ruto: state visit to Oman";
    private static final List<Report> SAMPLES = Desk.ofSamples().current().mentions().stream()
            .map(of -> of.report())
            .toList();

    @TempDir
    private Path folder;

    private KeptDesk desk;
    private Ask ask;
    private String cookie;

    @BeforeEach
    void start() {
        desk = new KeptDesk(folder, SAMPLES);
        ask = new Ask(desk.desk, desk);
        cookie = signedIn("Amal");
    }

    @AfterEach
    void stop() {
        ask.close();
        desk.close();
    }

    private String signedIn(String name) {
        HttpResponse<String> answer = new Form(ask.get("/editor").body(), "form.decide")
                .set("name", name)
                .set("token", ask.server.token())
                .send(ask, "Origin", ask.address(""));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private String page(String path) {
        HttpResponse<String> answer = ask.get(path, "Cookie", cookie);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private Form form(CalendarEvent event, String act) {
        return new Form(page("/event/" + event.id() + "?lang=en"), "form.decide [value=" + act + "]");
    }

    private HttpResponse<String> send(Form form) {
        return form.send(ask, "Origin", ask.address(""), "Cookie", cookie);
    }

    /** Sends it and follows to the page that says what changed. */
    private String done(Form form) {
        HttpResponse<String> answer = send(form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return page(answer.headers().firstValue("Location").orElseThrow());
    }

    private Decision last() {
        List<Decision> all = desk.now().decisions();
        return all.get(all.size() - 1);
    }

    @Test
    void what_is_changed_in_the_form_is_corrected_and_nothing_else() {
        CalendarEvent event = desk.event(VISIT);
        Form form = form(event, "correct");
        assertThat(form.value("value.start")).isEqualTo("2026-04-14");
        String page = done(form.set("value.end", "2026-04-17").set("reason", "the palace said so"));
        assertThat(page)
                .contains("14 to 16 April 2026", "14 to 17 April 2026", "the palace said so", "Amal", "corrected");
        Decision decision = last();
        assertThat(desk.now().decisions()).hasSize(1);
        assertThat(decision.act()).isEqualTo(new Act.Correct(event.id(), "end", "2026-04-17"));
        assertThat(decision.author()).isEqualTo("Amal");
        assertThat(decision.reason()).isEqualTo("the palace said so");
        assertThat(decision.seen()).isEqualTo(event.aliases());
        assertThat(desk.event(VISIT).held("end")).isEqualTo("2026-04-17");
        assertThat(page("/event/" + event.id() + "?lang=en")).contains("held by an editor: Amal", "the palace said so");
    }

    @Test
    void a_held_field_and_one_more_party_are_decisions_of_their_own() {
        CalendarEvent event = desk.event(VISIT);
        done(form(event, "correct")
                .set("keep", "start")
                .set("party", "Uzbekistan")
                .set("party.role", "participant")
                .set("reason", "by telephone"));
        assertThat(desk.now().decisions())
                .extracting(Decision::act)
                .containsExactlyInAnyOrder(
                        new Act.Pin(event.id(), "start", "2026-04-14"),
                        new Act.Correct(event.id(), "parties.UZ", "participant"));
        assertThat(desk.event(VISIT).held("parties.UZ")).isEqualTo("participant");
        Form again = form(desk.event(VISIT), "correct");
        done(again.set("value.parties.UZ", "").set("reason", "a mistake"));
        assertThat(desk.event(VISIT).held("parties.UZ")).isNull();
    }

    @Test
    void a_mistake_comes_back_with_what_was_sent_and_records_nothing() {
        CalendarEvent event = desk.event(VISIT);
        HttpResponse<String> answer = send(form(event, "correct")
                .set("value.end", "tomorrow")
                .set("party", "Atlantis")
                .set("reason", "why not"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("“tomorrow” is no value of: the last day", "“Atlantis” is neither");
        Form back = new Form(answer.body(), "form.decide [value=correct]");
        assertThat(back.value("value.end")).isEqualTo("tomorrow");
        assertThat(back.value("was.end")).isEqualTo("2026-04-16");
        assertThat(back.value("reason")).isEqualTo("why not");
        for (String act : List.of("correct", "merge", "split", "dismiss")) {
            HttpResponse<String> empty = send(form(event, act));
            assertThat(empty.statusCode()).isEqualTo(422);
            assertThat(empty.body()).contains("Give a reason");
        }
        assertThat(send(form(event, "correct").set("reason", "nothing")).body()).contains("Nothing was changed");
        assertThat(send(form(event, "split").set("reason", "none")).body()).contains("Choose some");
        assertThat(send(form(event, "merge").set("others", "ffff").set("reason", "none"))
                        .body())
                .contains("No event has the id “ffff”");
        assertThat(desk.now().decisions()).isEmpty();
    }

    @Test
    void two_events_become_one_and_two_again() {
        CalendarEvent event = desk.event(VISIT);
        CalendarEvent other = desk.now().events().stream()
                .filter(each -> !each.id().equals(event.id()) && each.kind().equals("summit"))
                .findFirst()
                .orElseThrow();
        String page = done(form(event, "merge")
                .set("others", ask.address("/event/" + other.id() + "?lang=ar"))
                .set("reason", "one and the same"));
        assertThat(page).contains("is now one with");
        CalendarEvent merged = desk.now().event(other.id()).orElseThrow();
        assertThat(desk.now().event(event.id())).contains(merged);
        assertThat(last().seen()).containsAll(other.aliases());

        String[] hashes = merged.mentions().stream()
                .map(mention -> mention.hash())
                .filter(other.aliases()::contains)
                .toArray(String[]::new);
        assertThat(done(form(merged, "split").set("mention", hashes).set("reason", "two after all")))
                .contains("is an event by itself now");
        assertThat(desk.now().event(other.id())).isNotEqualTo(desk.now().event(event.id()));
    }

    @Test
    void what_is_dismissed_says_so_at_its_address_and_comes_back_when_that_is_undone() {
        CalendarEvent event = desk.event(VISIT);
        done(form(event, "dismiss").set("reason", "a rumour"));
        assertThat(desk.now().event(event.id())).isEmpty();
        for (String id : event.aliases()) {
            HttpResponse<String> gone = ask.get("/event/" + id + "?lang=en", "Cookie", cookie);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.body()).contains(VISIT, "An editor dismissed it", "a rumour", "Amal", "What remains");
            HttpResponse<String> record = ask.get("/api/events/" + id);
            assertThat(record.statusCode()).isEqualTo(410);
            assertThat(record.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(Tree.of(record.body()).at("reason").text()).isEqualTo("a rumour");
            assertThat(ask.get("/event/" + id + ".json").statusCode()).isEqualTo(410);
        }
        String gone =
                ask.get("/event/" + event.id() + "?lang=en", "Cookie", cookie).body();
        String undone = done(new Form(gone, "form.decide [name=decision]").set("reason", "it was true"));
        assertThat(undone).contains("is an event by itself now", "it was true");
        assertThat(desk.now().event(event.id())).isPresent();
        String all = page("/decisions?lang=en");
        assertThat(all).contains("2 decisions", "a rumour", "it was true", "undone");
        Form undoTheUndo = new Form(all, "form.decide [name=decision]");
        done(undoTheUndo.set("reason", "a rumour after all"));
        assertThat(desk.now().event(event.id())).isEmpty();
    }

    @Test
    void a_form_sent_twice_decides_once() {
        Form form = form(desk.event(VISIT), "dismiss").set("reason", "a rumour");
        HttpResponse<String> first = send(form);
        Form undo = new Form(page("/decisions"), "form.decide [name=decision]");
        assertThat(send(form).statusCode()).isIn(410, 404);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(desk.now().decisions()).hasSize(1);
        done(undo.set("reason", "no"));
        Form correct = form(desk.event(VISIT), "correct")
                .set("value.end", "2026-04-17")
                .set("reason", "b");
        assertThat(send(correct).headers().firstValue("Location"))
                .isEqualTo(send(correct).headers().firstValue("Location"));
        assertThat(desk.now().decisions()).hasSize(3);
    }

    @Test
    void a_later_report_that_contradicts_reopens_what_was_corrected() {
        CalendarEvent event = desk.event(VISIT);
        done(form(event, "correct").set("value.end", "2026-04-17").set("reason", "the palace said so"));
        desk.keep(List.of(new Report(
                "later",
                "اختتم الرئيس الكيني وليام روتو زيارة دولة إلى سلطنة عُمان استمرت من 14 إلى 15 أبريل 2026.",
                null,
                null,
                "وكالة بعيدة",
                LocalDate.of(2026, 4, 20),
                null,
                null,
                "ar")));
        desk.desk.renew();
        CalendarEvent after = desk.now().event(event.id()).orElseThrow();
        assertThat(after.mentions()).anyMatch(mention -> mention.report().equals("later"));
        assertThat(after.held("end")).isEqualTo("2026-04-17");
        assertThat(desk.now().calendar().rulings().get(0).outcome()).isEqualTo(Outcome.REOPENED);
        assertThat(page("/event/" + after.id() + "?lang=en")).contains("reopened: a later report says otherwise");
    }

    @Test
    void the_list_can_be_replayed() throws Refused {
        done(form(desk.event(VISIT), "correct").set("value.end", "2026-04-17").set("reason", "a"));
        done(form(desk.event(VISIT), "dismiss").set("reason", "b"));
        done(new Form(page("/decisions"), "form.decide [name=decision]").set("reason", "c"));
        List<String> lines = ask.get("/decisions.jsonl").body().lines().toList();
        assertThat(lines).hasSize(3);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(Decisions.read(lines.get(i)))
                    .isEqualTo(desk.now().decisions().get(i));
        }
    }

    @Test
    void readers_see_no_form_and_earlier_days_have_none() {
        String path = "/event/" + desk.event(VISIT).id();
        assertThat(ask.get(path).body()).doesNotContain("class=\"deciding\"", "method=\"post\"");
        assertThat(ask.get("/decisions").body()).doesNotContain("method=\"post\"");
        assertThat(page(path)).contains("class=\"deciding\"");
        assertThat(page(path + "?asof=2026-04-30")).doesNotContain("class=\"deciding\"");
    }

    @Test
    void what_is_not_sent_by_an_editor_from_a_page_of_this_server_changes_nothing() {
        CalendarEvent event = desk.event(VISIT);
        Form form = form(event, "dismiss").set("reason", "a rumour");
        String own = ask.address("");
        assertThat(form.send(ask, "Origin", own).statusCode()).isEqualTo(401);
        assertThat(form.send(ask, "Origin", own, "Cookie", cookie.replaceFirst("=.", "=x"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(form.send(ask, "Cookie", cookie).statusCode()).isEqualTo(403);
        for (String origin : List.of("null", "https://calendar.example", "http://127.0.0.1:1", "http://localhost")) {
            assertThat(form.send(ask, "Cookie", cookie, "Origin", origin).statusCode())
                    .as(origin)
                    .isEqualTo(403);
        }
        for (String site : List.of("cross-site", "same-site", "none")) {
            assertThat(form.send(ask, "Cookie", cookie, "Sec-Fetch-Site", site).statusCode())
                    .as(site)
                    .isEqualTo(403);
        }
        assertThat(form.send(ask, "Cookie", cookie, "Origin", own, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ask.post(
                                "/api/decisions",
                                "{\"act\":\"dismiss\",\"events\":[\"" + event.id() + "\"]}",
                                "Cookie",
                                cookie,
                                "Origin",
                                own)
                        .statusCode())
                .isEqualTo(401);
        ask.get("/event/" + event.id() + "?act=dismiss&reason=x", "Cookie", cookie);
        ask.get("/editor/end", "Cookie", cookie);
        assertThat(desk.now().decisions()).isEmpty();
        assertThat(form.send(ask, "Cookie", cookie, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.now().decisions()).hasSize(1);
    }

    @Test
    void the_cookie_is_no_token_and_ends_with_signing_out() {
        Form form = new Form(ask.get("/editor").body(), "form.decide").set("name", "Amal");
        HttpResponse<String> wrong = form.set("token", "no").send(ask, "Origin", ask.address(""));
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
        HttpResponse<String> right = form.set("token", ask.server.token()).send(ask, "Origin", ask.address(""));
        assertThat(right.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("taqwim-" + ask.server.port() + "=")
                .contains("; HttpOnly", "; SameSite=Strict", "; Path=/")
                .doesNotContain(ask.server.token());
        assertThat(form.send(ask).statusCode()).isEqualTo(403);
        assertThat(form.send(ask, "Origin", "https://calendar.example").statusCode())
                .isEqualTo(403);
        send(new Form(page("/agenda"), ".editors form"));
        assertThat(ask.get("/agenda", "Cookie", cookie).body()).doesNotContain("Amal");
    }

    @Test
    void signing_in_leads_to_pages_of_this_server_only() {
        for (String back :
                List.of("//calendar.example", "https://calendar.example/", "/\\calendar.example", "x", "/a\r\nb")) {
            HttpResponse<String> answer = new Form(
                            ask.get("/editor?back=/agenda").body(), "form.decide")
                    .set("back", back)
                    .set("name", "Amal")
                    .set("token", ask.server.token())
                    .send(ask, "Origin", ask.address(""));
            assertThat(answer.headers().firstValue("Location")).contains("/decisions");
        }
    }
}
