package io.taqwim.engine.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.Stories;
import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.ReportClaim;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The calendar is a function of the set of reports and the set of decisions. */
@NullUnmarked
class DecisionsAreASetTest {
    private final Random random = new Random(5);
    private final List<Mentions> reports = new ArrayList<>(Stories.all());
    private final Reconcile reconcile = Stories.reconcile(reports);
    private final Calendar plain = reconcile.of(reports, null);

    DecisionsAreASetTest() throws IOException {}

    /** Many, some at one time, each on what the calendar was after those before it. */
    private List<Decision> decisions(int count) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<CalendarEvent> events = reconcile.of(reports, null, decisions).events();
            CalendarEvent event = events.get(random.nextInt(events.size()));
            CalendarEvent other = events.get(random.nextInt(events.size()));
            List<String> seen = Stream.concat(event.aliases().stream(), other.aliases().stream())
                    .toList();
            Act act = act(event, other, decisions);
            Instant time = Instant.parse("2026-05-01T08:00:00Z").plusSeconds(i / 3);
            decisions.add(new Decision("editor", time, "", act, act instanceof Act.Merge ? seen : event.aliases()));
        }
        return decisions;
    }

    private Act act(CalendarEvent event, CalendarEvent other, List<Decision> before) {
        return switch (random.nextInt(before.isEmpty() ? 5 : 6)) {
            case 0 -> new Act.Merge(List.of(event.id(), other.id()));
            case 1 ->
                new Act.Split(
                        event.id(),
                        List.of(event.aliases()
                                .get(random.nextInt(event.aliases().size()))));
            case 2 -> new Act.Correct(event.id(), "start", "2026-04-0" + (1 + random.nextInt(9)));
            case 3 -> new Act.Pin(event.id(), "rank", event.held("rank"));
            case 4 -> new Act.Dismiss(event.id());
            default -> new Act.Undo(before.get(random.nextInt(before.size())).id());
        };
    }

    @Test
    void in_any_order_and_however_often() {
        List<Decision> decisions = decisions(30);
        Calendar calendar = reconcile.of(reports, null, decisions);
        assertThat(calendar).isNotEqualTo(plain);
        for (int i = 0; i < 50; i++) {
            List<Decision> replayed = new ArrayList<>(decisions);
            replayed.addAll(decisions.subList(0, random.nextInt(decisions.size())));
            Collections.shuffle(replayed, random);
            Collections.shuffle(reports, random);
            assertThat(reconcile.of(reports, null, replayed)).isEqualTo(calendar);
        }
    }

    @Test
    void what_is_undone_was_never_decided() {
        for (int i = 0; i < 10; i++) {
            List<Decision> decisions = decisions(4);
            Calendar calendar = reconcile.of(reports, null, decisions);
            List<CalendarEvent> events = calendar.events();
            for (Decision decision : decisions(3)) {
                if (decision.act() instanceof Act.Undo) {
                    continue;
                }
                Decision undo = new Decision("editor", decision.time(), "", new Act.Undo(decision.id()), List.of());
                List<Decision> both = new ArrayList<>(decisions);
                both.add(decision);
                both.add(undo);
                assertThat(reconcile.of(reports, null, both)).isEqualTo(calendar);
            }
            assertThat(events).isNotEmpty();
        }
    }

    @Test
    void every_id_resolves_and_no_claim_is_lost() {
        Calendar calendar = reconcile.of(reports, null, decisions(40));
        Map<String, Integer> resolves = new HashMap<>();
        Set<ReportClaim> claims = new HashSet<>();
        Stream.concat(calendar.events().stream(), calendar.dismissed().stream()).forEach(event -> {
            assertThat(event.aliases()).contains(event.id());
            event.aliases().forEach(alias -> resolves.merge(alias, 1, Integer::sum));
            claims.addAll(event.claims());
        });
        assertThat(resolves.values()).containsOnly(1);
        for (CalendarEvent event : plain.events()) {
            assertThat(resolves.keySet()).containsAll(event.aliases());
            // What denies an event goes to the event that it fits, and an editor may have changed which that is.
            assertThat(claims)
                    .containsAll(event.claims().stream()
                            .filter(claim -> claim.mention() != null)
                            .toList());
        }
    }
}
