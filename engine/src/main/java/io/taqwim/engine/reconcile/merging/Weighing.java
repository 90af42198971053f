package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.language.Tongue;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which of several values is held, and why: the one with more independent support; else the one that a speaker near to the
 * event gives; else the latest; else, for ranks, the higher. The last resort is a fixed order, and says so.
 */
final class Weighing {
    private final List<Tongue> tongues;
    private final Witnesses witnesses;
    private final Speakers speakers;

    Weighing(List<Tongue> tongues, Witnesses witnesses, Speakers speakers) {
        this.tongues = tongues;
        this.witnesses = witnesses;
        this.speakers = speakers;
    }

    /**
     * Who speaks with more weight on a field: the traveller's office for the journey, the host's for the programme.
     *
     * @param reason the key of the sentence that says so
     */
    record Near(Set<String> parties, String reason) {
        static Near traveller(Set<String> parties) {
            return new Near(parties, "why.traveller");
        }

        static Near host(Set<String> parties) {
            return new Near(parties, "why.host");
        }
    }

    /** A value, what speaks for it, and where it stands in a given order of values. */
    private record Weight(
            String value,
            List<Said> claims,
            int independent,
            @Nullable String speaker,
            @Nullable LocalDate latest,
            int rank) {}

    private static final Comparator<Weight> SUPPORT =
            Comparator.comparingInt(Weight::independent).reversed();
    private static final Comparator<Weight> NEARNESS = Comparator.comparing(weight -> weight.speaker() == null);
    private static final Comparator<Weight> RECENCY =
            Comparator.comparing(Weight::latest, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
    private static final Comparator<Weight> RANK = Comparator.comparingInt(Weight::rank);
    private static final Comparator<Weight> ALL = SUPPORT.thenComparing(NEARNESS)
            .thenComparing(RECENCY)
            .thenComparing(RANK)
            .thenComparing(Weight::value);

    /**
     * Weighs the values of a field.
     *
     * @param order values from the one that is preferred when nothing else decides; may be empty
     * @param shown how a value is named in a sentence
     */
    Conflict weigh(
            String field,
            SortedMap<String, List<Said>> values,
            Near near,
            List<String> order,
            BiFunction<Tongue, String, String> shown) {
        List<Weight> weights = new ArrayList<>();
        values.forEach((value, claims) -> weights.add(weight(value, claims, near, order)));
        weights.sort(ALL);
        Weight held = weights.get(0);
        List<Conflict.Side> sides = weights.stream()
                .map(weight -> new Conflict.Side(
                        weight.value(),
                        weight.claims().stream()
                                .sorted(Said.ORDER)
                                .map(Said::shown)
                                .toList(),
                        weight.independent()))
                .toList();
        Wording why = weights.size() < 2 ? Wording.NONE : why(held, weights.get(1), near, shown);
        return new Conflict(field, sides, held.value(), why);
    }

    private Weight weight(String value, List<Said> claims, Near near, List<String> order) {
        String speaker = null;
        LocalDate latest = null;
        for (Said said : claims.stream().sorted(Said.ORDER).toList()) {
            String by = said.claim().attributedTo();
            String party = by == null ? null : speakers.partyOf(by);
            if (speaker == null && party != null && near.parties().contains(party)) {
                speaker = by;
            }
            LocalDate published = said.in().published().date();
            if (published != null && (latest == null || published.isAfter(latest))) {
                latest = published;
            }
        }
        int rank = order.contains(value) ? order.indexOf(value) : order.size();
        return new Weight(value, claims, witnesses.ofValue(claims).size(), speaker, latest, rank);
    }

    private Wording why(Weight held, Weight next, Near near, BiFunction<Tongue, String, String> shown) {
        String key = reason(held, next, near);
        String speaker = held.speaker();
        LocalDate latest = held.latest();
        return Tongue.say(
                tongues,
                tongue -> tongue.labels()
                        .text(
                                key,
                                shown.apply(tongue, held.value()),
                                held.independent(),
                                next.independent(),
                                speaker == null ? "" : tongue.names().person(speaker),
                                latest == null ? "" : tongue.day(latest)));
    }

    private static String reason(Weight held, Weight next, Near near) {
        if (SUPPORT.compare(held, next) < 0) {
            return "why.support";
        }
        if (NEARNESS.compare(held, next) < 0) {
            return near.reason();
        }
        if (RECENCY.compare(held, next) < 0) {
            return "why.recency";
        }
        return RANK.compare(held, next) < 0 ? "why.rank" : "why.order";
    }
}
