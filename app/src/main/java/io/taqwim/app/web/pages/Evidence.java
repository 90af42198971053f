package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Visit;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.ReportClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every field of an event with its values and the words that say so. */
final class Evidence {
    private static final List<String> FIRST =
            List.of("kind", "rank", "status", "start", "end", "duration", "place.country", "place.city", "place.venue");
    private static final int QUOTES_SHOWN = 40;

    private final Visit visit;
    private final Quotes quotes;

    Evidence(Visit visit, Quotes quotes) {
        this.visit = visit;
        this.quotes = quotes;
    }

    List<Field> fields(CalendarEvent event) {
        Map<String, Map<String, List<ReportClaim>>> byField = new TreeMap<>();
        for (ReportClaim claim : event.claims()) {
            byField.computeIfAbsent(claim.claim().field(), field -> new LinkedHashMap<>())
                    .computeIfAbsent(claim.claim().value(), value -> new ArrayList<>())
                    .add(claim);
        }
        Values values = new Values(visit, event);
        Set<String> order = new LinkedHashSet<>(FIRST);
        order.addAll(byField.keySet());
        List<Field> fields = new ArrayList<>();
        for (String field : order) {
            Map<String, List<ReportClaim>> said = byField.get(field);
            if (said != null) {
                List<Value> of = new ArrayList<>();
                said.forEach((value, claims) -> of.add(value(values, field, value, claims)));
                of.sort((a, b) -> Boolean.compare(b.held, a.held));
                fields.add(new Field(FieldNames.of(visit.speech(), field), of));
            }
        }
        return fields;
    }

    private Value value(Values values, String field, String value, List<ReportClaim> claims) {
        Boolean holds = values.holds(field, value);
        return new Value(
                values.shown(field, value),
                Boolean.TRUE.equals(holds),
                Boolean.FALSE.equals(holds),
                quotes.wordings(claims, QUOTES_SHOWN));
    }

    /** A field and what reports say it is. */
    record Field(String name, List<Value> values) {}

    /** A value; {@code held}: the calendar has it; {@code rival}: the calendar has another. */
    record Value(String value, boolean held, boolean rival, List<Quotes.Wording> quotes) {
        Quotes.Wording first() {
            return quotes.get(0);
        }

        List<Quotes.Wording> further() {
            return quotes.subList(1, quotes.size());
        }

        boolean several() {
            return quotes.size() > 1;
        }

        int more() {
            return quotes.size() - 1;
        }
    }
}
