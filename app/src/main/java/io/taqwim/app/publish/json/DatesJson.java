package io.taqwim.app.publish.json;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.understand.dates.DateReading;
import io.taqwim.engine.understand.dates.Length;
import java.util.List;

/** The date expressions of a text, as {@code docs/dates.md} has them. */
public final class DatesJson {
    private DatesJson() {}

    /** One expression, on one line. */
    public static String line(DateReading date) {
        return JsonLine.of(json -> {
            json.number("start", date.span().start());
            json.number("end", date.span().end());
            json.text("quote", date.quote());
            json.text("from", date.when().start());
            json.text("to", date.when().end());
            json.text(
                    "precision",
                    date.when().precision() == null
                            ? null
                            : date.when().precision().code());
            json.text("fromExpr", date.value().startCode());
            json.text("toExpr", date.value().endCode());
            Length length = date.value().length();
            json.text("duration", length == null ? null : length.iso());
            json.number("dayOfEvent", date.value().dayOfEvent());
            json.text("rule", date.rule());
        });
    }

    /** A case of a suite with all that was read in it: days as {@code start} and {@code end}, lengths as {@code duration}. */
    public static String ofCase(String id, List<DateReading> dates) {
        List<DateReading> said =
                dates.stream().filter(DatesJson::isTimeOrLength).toList();
        return JsonLine.of(json -> {
            json.text("id", id);
            json.objects("dates", said, date -> value(json, date));
        });
    }

    private static boolean isTimeOrLength(DateReading date) {
        return date.when().isDated() || date.value().length() != null;
    }

    private static void value(JsonLine json, DateReading date) {
        DateInterval when = date.when();
        Length length = date.value().length();
        if (when.isDated() || length == null) {
            json.text("start", when.firstKnown());
            json.text("end", when.lastKnown());
        } else {
            json.text("duration", length.iso());
        }
    }
}
