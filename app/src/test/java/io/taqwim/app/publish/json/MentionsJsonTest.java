package io.taqwim.app.publish.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Denial;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Problem;
import io.taqwim.engine.model.Published;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.model.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 14);

    @Test
    void every_key_is_there_in_the_order_of_the_contract() {
        Mention visit = new Mention(
                "m1",
                "visit",
                "state",
                Status.UNDER_WAY,
                new DateInterval(DAY, DAY.plusDays(2), Precision.DAY),
                "P+1",
                null,
                new Place("OM", "Muscat", null),
                List.of(new Participant("KE", "visitor", "William Ruto", null)),
                List.of("energy"),
                null,
                false,
                null,
                List.of(claim("start", "2026-04-14", "غدا"), claim("start", "2026-04-15", "بعد غد")));
        Denial denial = new Denial("call", List.of("KE", "OM"), DateInterval.UNDATED, List.of());
        Mentions mentions = new Mentions(
                Report.ofText("غدا"),
                "ar",
                new Published(DAY.minusDays(1), Published.Basis.STATED),
                List.of(),
                List.of(visit),
                List.of(denial),
                List.of(new Problem("odd", "An odd \u202E thing", null)));
        assertThat(MentionsJson.line(mentions))
                .isEqualTo("""
                {"report":"%s","language":"ar","published":{"date":"2026-04-13","basis":"stated"},\
                "events":[{"id":"m1","kind":"visit","rank":"state","status":"under-way",\
                "start":"2026-04-14","end":"2026-04-16","precision":"day","startExpr":"P+1","endExpr":null,\
                "place":{"country":"OM","city":"Muscat","venue":null},\
                "parties":[{"id":"KE","role":"visitor","person":"William Ruto","holder":null}],\
                "topics":["energy"],"partOf":null,"background":false,"attributedTo":null,\
                "evidence":[{"field":"start","start":0,"end":3,"quote":"غدا"}]}],\
                "denials":[{"kind":"call","parties":["KE","OM"],"start":null,"end":null,"evidence":[]}],\
                "problems":[{"code":"odd","message":"An odd \\u202e thing","start":null,"end":null}]}""".formatted(mentions.report().id()));
    }

    private static Claim claim(String field, String value, String quote) {
        return new Claim(field, value, new Span(0, quote.length()), quote, "ar.rule", null);
    }
}
