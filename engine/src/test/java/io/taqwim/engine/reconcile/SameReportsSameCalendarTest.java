package io.taqwim.engine.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.Stories;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.Mentions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The calendar is a function of the set of reports. */
class SameReportsSameCalendarTest {
    private final List<Mentions> reports = Stories.all();
    private final Reconcile reconcile = Stories.reconcile(reports);
    private final Calendar calendar = reconcile.of(reports, null);

    SameReportsSameCalendarTest() throws IOException {}

    @Test
    void in_any_order() {
        Random random = new Random(7);
        List<Mentions> shuffled = new ArrayList<>(reports);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(reconcile.of(shuffled, null)).isEqualTo(calendar);
        }
    }

    @Test
    void in_any_batches_that_may_overlap() {
        Random random = new Random(11);
        for (int i = 0; i < 50; i++) {
            List<Mentions> received = new ArrayList<>();
            for (Mentions report : reports) {
                int times = 1 + random.nextInt(3);
                for (int n = 0; n < times; n++) {
                    received.add(random.nextInt(received.size() + 1), report);
                }
            }
            assertThat(reconcile.of(received, null)).isEqualTo(calendar);
        }
    }

    @Test
    void whatever_reconciled_them_first() {
        List<Mentions> again = new ArrayList<>(reports);
        Collections.reverse(again);
        assertThat(Stories.reconcile(again).of(again, null)).isEqualTo(calendar);
        assertThat(calendar.events()).hasSizeGreaterThan(30);
    }
}
