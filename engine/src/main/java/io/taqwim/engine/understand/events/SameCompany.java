package io.taqwim.engine.understand.events;

import io.taqwim.engine.model.DateInterval;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What else a report tells of those who take part in an event: it tells where they were. */
final class SameCompany {
    private static final Set<String> BESIDE_TALKS = Set.of("address", "signing", "ceremony");

    /** In sentences. */
    private static final int BESIDE = 2;

    private SameCompany() {}

    /** What a speech, signing or ceremony stands beside: the talks of the same parties, told right around it. */
    static @Nullable Occurrence occasion(Occurrence event, List<Occurrence> events) {
        if (!BESIDE_TALKS.contains(event.kind)) {
            return null;
        }
        for (Occurrence other : events) {
            boolean talks = Sameness.TOGETHER.contains(other.kind)
                    && other.parties().keySet().containsAll(event.parties().keySet());
            if (talks && isThen(event, other) && isBeside(event, other)) {
                return other;
            }
        }
        return null;
    }

    /** All that has taken place between the same parties, of what is news or of what was earlier. */
    static List<Occurrence> of(Occurrence event, List<Occurrence> events) {
        if (!Location.isOver(event)) {
            return List.of();
        }
        return events.stream()
                .filter(other -> other != event && Location.isOver(other) && !Location.isNowhere(other))
                .filter(other -> isEarlier(other) == isEarlier(event) && isThen(event, other))
                .filter(other -> other.parties().keySet().equals(event.parties().keySet()))
                .toList();
    }

    /** Whether the same verb tells of both meetings. */
    static boolean isOneVerb(Occurrence event, Occurrence other) {
        return event.kind.equals("meeting")
                && other.kind.equals("meeting")
                && event.tellings.stream()
                        .anyMatch(one -> other.tellings.stream()
                                .anyMatch(two -> one.draft().trigger().first()
                                        == two.draft().trigger().first()));
    }

    /** "After that they held an extended meeting": the same people's talks right beside their talks. */
    static boolean goesOn(Occurrence talks, Occurrence next) {
        boolean same = next.parties().entrySet().stream()
                .allMatch(entry -> Objects.equals(
                        entry.getValue().party().person(),
                        Objects.requireNonNull(talks.party(entry.getKey())).person()));
        return same
                && Sameness.TOGETHER.contains(talks.kind)
                && Sameness.TOGETHER.contains(next.kind)
                && isBeside(next, talks);
    }

    private static boolean isEarlier(Occurrence event) {
        return event.tellings.get(0).standing().earlier();
    }

    private static boolean isThen(Occurrence event, Occurrence other) {
        DateInterval day = event.dated().when();
        DateInterval days = other.dated().when();
        return !day.isDated() || !days.isDated() || day.meets(days);
    }

    private static boolean isBeside(Occurrence event, Occurrence other) {
        int sentence = event.tellings.get(0).draft().sentence;
        return other.tellings.stream().anyMatch(telling -> Math.abs(telling.draft().sentence - sentence) <= BESIDE);
    }
}
