package io.taqwim.app.web.feeds;

import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.Move;
import io.taqwim.engine.model.ReportClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that reports of one day changed in the calendar.
 *
 * @param day on which the report appeared that changed it
 * @param what {@code new}, {@code moved}, {@code cancelled}, or {@code conflict} with the field behind a colon
 */
record Change(CalendarEvent event, LocalDate day, String what) {
    static final String NEW = "new";
    static final String MOVED = "moved";
    static final String CANCELLED = "cancelled";
    static final String CONFLICT = "conflict";

    /** All of an event; what only reports without a day tell has none and is left out. */
    static List<Change> of(CalendarEvent event) {
        List<Change> changes = new ArrayList<>();
        first(event.claims()).ifPresent(day -> changes.add(new Change(event, day, NEW)));
        moves(event, changes);
        for (Conflict conflict : event.conflicts()) {
            // reports differ from the day on which the second value was told
            conflict.sides().stream()
                    .flatMap(side -> first(side.claims()).stream())
                    .sorted()
                    .skip(1)
                    .findFirst()
                    .ifPresent(day -> changes.add(new Change(event, day, CONFLICT + ":" + conflict.field())));
        }
        return changes;
    }

    private static void moves(CalendarEvent event, List<Change> changes) {
        Move before = null;
        for (Move move : event.history()) {
            LocalDate day = move.asOf();
            if (before != null && day != null) {
                if (move.status() == CalendarStatus.CANCELLED && before.status() != CalendarStatus.CANCELLED) {
                    changes.add(new Change(event, day, CANCELLED));
                } else if (move.start() != null && !Objects.equals(move.start(), before.start())) {
                    changes.add(new Change(event, day, MOVED));
                }
            }
            before = move;
        }
    }

    private static Optional<LocalDate> first(List<ReportClaim> claims) {
        return claims.stream()
                .map(ReportClaim::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
