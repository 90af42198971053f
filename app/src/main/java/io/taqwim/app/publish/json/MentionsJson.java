package io.taqwim.app.publish.json;

import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Denial;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Problem;
import io.taqwim.engine.model.Span;
import java.util.List;

/** What one report says, as {@code docs/formats.md}, section 2, has it. */
public final class MentionsJson {
    private MentionsJson() {}

    /** One line, without the line feed. */
    public static String line(Mentions mentions) {
        return JsonLine.of(json -> {
            json.text("report", mentions.report().id());
            json.text("language", mentions.language());
            json.object("published", published -> {
                published.text("date", mentions.published().date());
                published.text("basis", mentions.published().basis().code());
            });
            json.objects("events", mentions.events(), event -> event(json, event));
            json.objects("denials", mentions.denials(), denial -> denial(json, denial));
            json.objects("problems", mentions.problems(), problem -> problem(json, problem));
        });
    }

    private static void event(JsonLine json, Mention event) {
        json.text("id", event.id());
        json.text("kind", event.kind());
        json.text("rank", event.rank());
        json.text("status", event.status().code());
        dates(json, event.when());
        json.text("startExpr", event.startExpr());
        json.text("endExpr", event.endExpr());
        place(json, event.place());
        parties(json, event.parties());
        json.texts("topics", event.topics());
        json.text("partOf", event.partOf());
        json.flag("background", event.background());
        json.text("attributedTo", event.attributedTo());
        json.objects("evidence", held(event), claim -> evidence(json, claim));
    }

    /** Rivals, claims whose value the mention does not hold, are for the calendar. */
    private static List<Claim> held(Mention event) {
        return event.claims().stream()
                .filter(claim -> claim.value().equals(event.held(claim.field())))
                .toList();
    }

    private static void denial(JsonLine json, Denial denial) {
        json.text("kind", denial.kind());
        json.texts("parties", denial.parties());
        json.text("start", denial.when().start());
        json.text("end", denial.when().end());
        json.objects("evidence", denial.evidence(), claim -> evidence(json, claim));
    }

    private static void evidence(JsonLine json, Claim claim) {
        json.text("field", claim.field());
        span(json, claim.span());
        json.text("quote", claim.quote());
    }

    private static void problem(JsonLine json, Problem problem) {
        json.text("code", problem.code());
        json.text("message", problem.message());
        Span span = problem.span();
        if (span == null) {
            json.nothing("start");
            json.nothing("end");
        } else {
            span(json, span);
        }
    }

    static void dates(JsonLine json, DateInterval when) {
        json.text("start", when.start());
        json.text("end", when.end());
        json.text(
                "precision", when.precision() == null ? null : when.precision().code());
    }

    static void place(JsonLine json, Place place) {
        json.object("place", at -> {
            at.text("country", place.country());
            at.text("city", place.city());
            at.text("venue", place.venue());
        });
    }

    static void parties(JsonLine json, List<Participant> parties) {
        json.objects("parties", parties, party -> {
            json.text("id", party.id());
            json.text("role", party.role());
            json.text("person", party.person());
            json.text("holder", party.holder());
        });
    }

    static void span(JsonLine json, Span span) {
        json.number("start", span.start());
        json.number("end", span.end());
    }
}
