package io.taqwim.app.web.pages;

import io.taqwim.app.publish.json.CalendarJson;
import io.taqwim.app.publish.json.JsonLine;
import io.taqwim.app.web.http.Visit;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page of records: those of docs/formats.md, letter for letter, with how many there are and where the next page is. */
public final class Records {
    private Records() {}

    /** The events with their programmes, as records. */
    static String events(List<CalendarEvent> events, int total, Visit visit, @Nullable String next) {
        Set<CalendarEvent> all = new LinkedHashSet<>();
        for (CalendarEvent event : events) {
            all.add(event);
            all.addAll(visit.edition().programme(event));
        }
        Calendar calendar = visit.edition().calendar();
        List<String> records =
                all.stream().map(event -> CalendarJson.line(calendar, event)).toList();
        return page("events", records, total, visit, next);
    }

    /**
     * {@code {"asOf":…,"total":n,"next":…,"<name>":[…]}}.
     *
     * @param records finished JSON objects
     * @param next the address of the next page; null on the last
     */
    public static String page(String name, List<String> records, int total, Visit visit, @Nullable String next) {
        String head = JsonLine.of(json -> {
            json.text("asOf", visit.edition().calendar().asOf());
            json.number("total", total);
            json.text("next", next);
        });
        return head.substring(0, head.length() - 1) + ",\"" + name + "\":[" + String.join(",\n", records) + "]}\n";
    }
}
