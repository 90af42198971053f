package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Denial;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.reconcile.matching.Kinds;
import io.taqwim.engine.reconcile.matching.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which event a denial takes back: the nearest in time of those of its kind and parties that a report has told. */
public final class Denials {
    /** Days between what was announced and the denial of it, where neither names a day. */
    private static final long NEAR = 60;

    private final List<List<Told>> events;
    private final Kinds kinds;
    private final Map<String, List<Integer>> byParty = new HashMap<>();

    private Denials(List<List<Told>> events, Kinds kinds) {
        this.events = events;
        this.kinds = kinds;
        for (int event = 0; event < events.size(); event++) {
            for (String party : events.get(event).get(0).mention().partyIds()) {
                byParty.computeIfAbsent(party, p -> new ArrayList<>()).add(event);
            }
        }
    }

    /** For each event, in their order, what denies it. */
    public static List<List<Denied>> of(List<List<Told>> events, List<Mentions> reports, Kinds kinds) {
        Denials denials = new Denials(events, kinds);
        List<List<Denied>> denied = new ArrayList<>();
        events.forEach(event -> denied.add(new ArrayList<>()));
        for (int report = 0; report < reports.size(); report++) {
            for (Denial denial : reports.get(report).denials()) {
                int event = denials.nearest(denial, report, reports.get(report));
                if (event >= 0) {
                    boolean corrects = denials.tells(event, report);
                    denied.get(event).add(new Denied(reports.get(report), report, denial, corrects));
                }
            }
        }
        return denied;
    }

    private boolean tells(int event, int report) {
        return events.get(event).stream().anyMatch(told -> told.report() == report);
    }

    private int nearest(Denial denial, int report, Mentions in) {
        int nearest = -1;
        long least = NEAR + 1;
        if (denial.parties().isEmpty()) {
            return -1;
        }
        for (int event : byParty.getOrDefault(denial.parties().get(0), List.of())) {
            if (!fits(denial, events.get(event).get(0))) {
                continue;
            }
            long distance = tells(event, report) ? 0 : distance(denial, in, events.get(event));
            if (distance < least) {
                nearest = event;
                least = distance;
            }
        }
        return nearest;
    }

    private boolean fits(Denial denial, Told told) {
        return kinds.same(denial.kind(), told.mention().kind())
                && told.mention().partyIds().containsAll(denial.parties());
    }

    private static long distance(Denial denial, Mentions in, List<Told> event) {
        long least = NEAR + 1;
        for (Told told : event) {
            if (told.mention().status() != Status.HELD || denial.when().isDated()) {
                least = Math.min(least, distance(denial, in.published().date(), told));
            }
        }
        return least;
    }

    private static long distance(Denial denial, @Nullable LocalDate published, Told told) {
        DateInterval when = told.mention().when();
        if (denial.when().isDated() && when.isDated()) {
            return denial.when().meets(when) ? 0 : NEAR + 1;
        }
        LocalDate day = when.firstKnown() == null ? told.published() : when.firstKnown();
        LocalDate from =
                denial.when().firstKnown() == null ? published : denial.when().firstKnown();
        return day == null || from == null ? NEAR : Math.abs(day.toEpochDay() - from.toEpochDay());
    }
}
