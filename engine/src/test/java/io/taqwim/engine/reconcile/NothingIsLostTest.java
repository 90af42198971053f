package io.taqwim.engine.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.Stories;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.ReportClaim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A calendar grows report by report: what was said stays, and what was linked to is found. */
class NothingIsLostTest {
    private final List<Mentions> reports = new ArrayList<>(Stories.all());

    NothingIsLostTest() throws IOException {
        Collections.shuffle(reports, new Random(3));
    }

    @Test
    void a_new_report_takes_no_claim_from_another() {
        Set<ReportClaim> before = new HashSet<>();
        for (int n = 1; n <= reports.size(); n++) {
            Set<ReportClaim> now = new HashSet<>();
            for (CalendarEvent event : calendar(n).events()) {
                now.addAll(event.claims());
            }
            // A report that others place is of another day from then on, but says the same.
            Set<String> said = new HashSet<>();
            now.forEach(claim -> said.add(said(claim)));
            assertThat(before).allSatisfy(claim -> assertThat(said).contains(said(claim)));
            before = now;
        }
        assertThat(before).hasSizeGreaterThan(500);
    }

    private static String said(ReportClaim claim) {
        return claim.report() + claim.mention() + claim.claim();
    }

    @Test
    void every_id_ever_given_resolves_to_one_event() {
        Set<String> given = new HashSet<>();
        for (int n = 1; n <= reports.size(); n++) {
            Map<String, Integer> resolves = new HashMap<>();
            for (CalendarEvent event : calendar(n).events()) {
                assertThat(event.aliases()).contains(event.id());
                event.aliases().forEach(alias -> resolves.merge(alias, 1, Integer::sum));
                given.add(event.id());
                given.addAll(event.aliases());
            }
            assertThat(resolves.keySet()).containsAll(given);
            assertThat(resolves.values()).containsOnly(1);
        }
        assertThat(given).hasSizeGreaterThan(80);
    }

    private Calendar calendar(int size) {
        return Stories.reconcile(reports).of(reports.subList(0, size), null);
    }
}
