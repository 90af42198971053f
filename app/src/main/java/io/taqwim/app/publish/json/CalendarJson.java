package io.taqwim.app.publish.json;

import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.Move;
import io.taqwim.engine.model.Origin;
import io.taqwim.engine.model.ReportClaim;
import io.taqwim.engine.model.Ruling;
import io.taqwim.engine.model.Sources;
import io.taqwim.engine.model.Wording;
import java.util.List;

/** A calendar, one line an event, as {@code docs/formats.md}, section 3, has it. */
public final class CalendarJson {
    private CalendarJson() {}

    /** One line, without the line feed. */
    public static String line(Calendar calendar, CalendarEvent event) {
        return JsonLine.of(json -> event(json, calendar, event));
    }

    /** As {@link #line(Calendar, CalendarEvent)}, and what happened to the event, under {@code changes}. */
    public static String line(Calendar calendar, CalendarEvent event, List<String> changes) {
        return JsonLine.of(json -> {
            event(json, calendar, event);
            json.texts("changes", changes);
        });
    }

    /** One disagreement: those fields of its event that say which it is, then the conflict. */
    public static String line(CalendarEvent event, Conflict conflict) {
        return JsonLine.of(json -> {
            json.text("event", event.id());
            wording(json, "title", event.title());
            json.text("kind", event.kind());
            MentionsJson.dates(json, event.when());
            conflict(json, conflict);
        });
    }

    private static void event(JsonLine json, Calendar calendar, CalendarEvent event) {
        json.text("id", event.id());
        json.text("asOf", calendar.asOf());
        wording(json, "title", event.title());
        json.text("kind", event.kind());
        json.text("rank", event.rank());
        json.text("status", event.status().code());
        MentionsJson.dates(json, event.when());
        json.text("startExpr", event.startExpr());
        json.text("endExpr", event.endExpr());
        MentionsJson.place(json, event.place());
        MentionsJson.parties(json, event.parties());
        json.texts("topics", event.topics());
        json.text("partOf", event.partOf());
        json.flag("background", event.background());
        json.text("attributedTo", event.attributedTo());
        json.objects("mentions", event.mentions(), mention -> {
            json.text("report", mention.report());
            json.text("mention", mention.mention());
            json.text("hash", mention.hash());
        });
        json.object("sources", sources -> sources(sources, event.sources()));
        json.objects("claims", event.claims(), claim -> claim(json, claim));
        json.objects("conflicts", event.conflicts(), conflict -> conflict(json, conflict));
        json.objects("history", event.history(), move -> move(json, move));
        json.texts("aliases", event.aliases());
        if (!calendar.rulings().isEmpty()) {
            List<Ruling> on = calendar.rulings().stream()
                    .filter(ruling -> event.id().equals(ruling.event()))
                    .toList();
            json.objects("decisions", on, ruling -> {
                json.text("outcome", ruling.outcome().code());
                DecisionJson.fields(json, ruling.decision());
            });
        }
    }

    private static void wording(JsonLine json, String name, Wording wording) {
        json.object(name, said -> wording.byLanguage().forEach(said::text));
    }

    private static void sources(JsonLine json, Sources sources) {
        json.number("reports", sources.reports());
        json.number("independent", sources.independent());
        json.objects("origins", sources.origins(), origin -> origin(json, origin));
    }

    private static void origin(JsonLine json, Origin origin) {
        json.text("by", origin.by().code());
        json.text("name", origin.name());
        json.texts("reports", origin.reports());
    }

    private static void conflict(JsonLine json, Conflict conflict) {
        json.text("field", conflict.field());
        json.objects("values", conflict.sides(), side -> {
            json.text("value", side.value());
            json.objects("claims", side.claims(), claim -> claim(json, claim));
            json.number("independent", side.independent());
            if (side.editor() != null) {
                json.text("editor", side.editor());
            }
        });
        json.text("chosen", conflict.chosen());
        wording(json, "why", conflict.why());
    }

    private static void claim(JsonLine json, ReportClaim made) {
        Claim claim = made.claim();
        json.text("field", claim.field());
        json.text("value", claim.value());
        json.text("report", made.report());
        json.text("mention", made.mention());
        json.object("evidence", evidence -> {
            MentionsJson.span(evidence, claim.span());
            evidence.text("quote", claim.quote());
        });
        json.text("attributedTo", claim.attributedTo());
        json.text("published", made.published());
        json.text("rule", claim.rule());
    }

    private static void move(JsonLine json, Move move) {
        json.text("asOf", move.asOf());
        json.text("status", move.status().code());
        json.text("start", move.start());
        json.text("end", move.end());
        json.text("report", move.report());
    }
}
