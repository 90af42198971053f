package io.taqwim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Reports that come day by day leave events the ids that they have, so that a calendar app moves them and deletes none. */
@NullUnmarked
class AnIdOutlivesLaterReportsTest {
    @Test
    void an_event_that_later_reports_tell_again_keeps_its_id() throws IOException {
        TreeMap<LocalDate, List<Mentions>> byDay = new TreeMap<>();
        for (Report report : ReadReports.all()) {
            if (report.published() != null) {
                byDay.computeIfAbsent(report.published(), day -> new ArrayList<>())
                        .add(ReadReports.PIPELINE.understand(report));
            }
        }
        List<Mentions> growing = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int kept = 0;
        for (List<Mentions> came : byDay.values()) {
            growing.addAll(came);
            Calendar calendar = ReadReports.PIPELINE.calendar(growing, null);
            Set<String> now = new HashSet<>();
            for (CalendarEvent event : calendar.events()) {
                if (event.aliases().stream().anyMatch(ids::contains)) {
                    assertThat(ids).as("ids of before").contains(event.id());
                    kept++;
                }
                now.add(event.id());
            }
            ids = now;
        }
        assertThat(kept).isGreaterThan(byDay.size());
    }
}
