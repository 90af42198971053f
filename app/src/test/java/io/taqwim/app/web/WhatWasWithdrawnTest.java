package io.taqwim.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.MentionRef;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every id ever given goes on to lead somewhere. */
class WhatWasWithdrawnTest {
    private static final String VISIT = "William Ruto: state visit to Oman";

    @Test
    void an_event_of_withdrawn_reports_says_so_and_one_that_others_tell_is_found(@TempDir Path folder) {
        List<io.taqwim.engine.model.Report> samples = Desk.ofSamples().current().mentions().stream()
                .map(of -> of.report())
                .toList();
        try (KeptDesk desk = new KeptDesk(folder, samples);
                Ask ask = new Ask(desk.desk, desk)) {
            CalendarEvent visit = desk.event(VISIT);
            CalendarEvent told = desk.now().events().stream()
                    .filter(event -> event.sources().reports() == 1 && !event.background())
                    .findFirst()
                    .orElseThrow();
            MentionRef first = visit.mentions().get(0);
            String only = told.mentions().get(0).report();
            desk.store.withdraw(first.report(), true, "Amal", "taken back by its author");
            desk.store.withdraw(only, true, "Amal", "an old text");
            desk.desk.renew();

            for (String id : visit.aliases()) {
                HttpResponse<String> answer = ask.get("/event/" + id);
                assertThat(answer.statusCode()).isIn(200, 301, 302);
            }
            HttpResponse<String> moved = ask.get("/event/" + first.hash());
            assertThat(moved.headers().firstValue("Location").orElse("")).startsWith("/event/");
            assertThat(ask.get("/api/events/" + first.hash()).statusCode()).isIn(301, 302);

            HttpResponse<String> gone = ask.get("/event/" + told.id() + "?lang=en");
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.body()).contains("was withdrawn", "an old text", "Amal");
            HttpResponse<String> record = ask.get("/api/events/" + told.id());
            assertThat(record.statusCode()).isEqualTo(410);
            assertThat(Tree.of(record.body()).at("reason").text()).isEqualTo("an old text");
            assertThat(ask.get("/report/" + io.taqwim.app.web.http.Key.of(only)).statusCode())
                    .isEqualTo(410);
            assertThat(ask.get("/api/reports/" + io.taqwim.app.web.http.Key.of(only))
                            .statusCode())
                    .isEqualTo(410);
            assertThat(ask.get("/event/none").statusCode()).isEqualTo(404);
            assertThat(ask.get("/report/none").statusCode()).isEqualTo(404);

            desk.store.withdraw(only, false, "Amal", "it was right");
            desk.desk.renew();
            assertThat(ask.get("/event/" + told.id()).statusCode()).isEqualTo(200);
        }
    }
}
