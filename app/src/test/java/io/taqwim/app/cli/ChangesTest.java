package io.taqwim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Sources;
import io.taqwim.engine.model.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 14);

    @Test
    void what_no_earlier_id_resolves_to_is_new() {
        assertThat(changes(event("b", List.of("b"), CalendarStatus.ANNOUNCED, DAY)))
                .isEqualTo(Map.of("b", List.of("new")));
    }

    @Test
    void an_event_that_only_got_another_report_and_id_has_not_changed() {
        assertThat(changes(event("0", List.of("0", "a"), CalendarStatus.CONFIRMED, DAY)))
                .isEmpty();
    }

    @Test
    void another_day_is_a_move_and_a_cancelled_event_does_not_move() {
        assertThat(changes(event("a", List.of("a"), CalendarStatus.RESCHEDULED, DAY.plusDays(7))))
                .isEqualTo(Map.of("a", List.of("moved")));
        assertThat(changes(event("a", List.of("a"), CalendarStatus.CANCELLED, DAY.plusDays(7))))
                .isEqualTo(Map.of("a", List.of("cancelled")));
    }

    @Test
    void a_disagreement_on_another_field_is_told() {
        CalendarEvent disputed = event("a", List.of("a"), CalendarStatus.ANNOUNCED, DAY, "rank");
        assertThat(changes(disputed)).isEqualTo(Map.of("a", List.of("conflict")));
        assertThat(Changes.between(calendar(disputed), calendar(disputed))).isEmpty();
    }

    private static Map<String, List<String>> changes(CalendarEvent after) {
        CalendarEvent before = event("a", List.of("a"), CalendarStatus.ANNOUNCED, DAY);
        return Changes.between(calendar(before), calendar(after));
    }

    private static Calendar calendar(CalendarEvent event) {
        return new Calendar(DAY, List.of(event), List.of());
    }

    private static CalendarEvent event(
            String id, List<String> aliases, CalendarStatus status, LocalDate day, String... disputed) {
        List<Conflict> conflicts = List.of(disputed).stream()
                .map(field -> new Conflict(field, List.of(), "", Wording.NONE))
                .toList();
        return new CalendarEvent(
                id,
                aliases,
                Wording.NONE,
                "visit",
                null,
                status,
                DateInterval.day(day),
                null,
                null,
                Place.UNKNOWN,
                List.of(),
                List.of(),
                null,
                false,
                null,
                List.of(),
                new Sources(1, List.of()),
                List.of(),
                conflicts,
                List.of());
    }
}
