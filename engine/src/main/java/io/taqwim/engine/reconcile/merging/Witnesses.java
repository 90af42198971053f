package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Origin;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.reconcile.copies.Origins;
import io.taqwim.engine.reconcile.copies.Witness;
import io.taqwim.engine.reconcile.matching.Told;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** On how many independent origins an event rests, or one value of it. */
final class Witnesses {
    private final Origins origins;
    private final Speakers speakers;

    Witnesses(Origins origins, Speakers speakers) {
        this.origins = origins;
        this.speakers = speakers;
    }

    /** What is gathered of one report. */
    private static final class Gathered {
        private final SortedSet<String> speakers = new TreeSet<>();
        private final SortedSet<String> agencies = new TreeSet<>();
        private final List<Span> spans = new ArrayList<>();
    }

    List<Origin> ofEvent(Collection<Told> event) {
        Map<Integer, Mentions> reports = new TreeMap<>();
        Map<Integer, Gathered> gathered = new TreeMap<>();
        for (Told told : event) {
            reports.put(told.report(), told.in());
            Gathered own = gathered.computeIfAbsent(told.report(), r -> new Gathered());
            addSpeaker(own, told.mention().attributedTo());
            told.mention().claims().forEach(claim -> add(own, claim));
        }
        return origins(reports, gathered);
    }

    /** The origins of one value: of the reports that say so, by whom they quote on it. */
    List<Origin> ofValue(Collection<Said> value) {
        Map<Integer, Gathered> gathered = new TreeMap<>();
        Map<Integer, Mentions> reports = new TreeMap<>();
        for (Said said : value) {
            reports.put(said.report(), said.in());
            add(gathered.computeIfAbsent(said.report(), r -> new Gathered()), said.claim());
        }
        return origins(reports, gathered);
    }

    private List<Origin> origins(Map<Integer, Mentions> reports, Map<Integer, Gathered> gathered) {
        List<Witness> witnesses = new ArrayList<>();
        gathered.forEach((report, own) -> {
            Mentions in = reports.get(report);
            if (in != null) {
                witnesses.add(witness(in, report, own));
            }
        });
        return origins.of(witnesses);
    }

    private void add(Gathered gathered, Claim claim) {
        addSpeaker(gathered, claim.attributedTo());
        gathered.spans.add(claim.span());
    }

    private void addSpeaker(Gathered gathered, @Nullable String speaker) {
        if (speaker != null) {
            (speakers.isAgency(speaker) ? gathered.agencies : gathered.speakers).add(speaker);
        }
    }

    private static Witness witness(Mentions in, int report, Gathered gathered) {
        in.credits().forEach(credit -> gathered.agencies.add(credit.value()));
        return new Witness(
                report,
                in.report().id(),
                in.report().publisher(),
                gathered.speakers,
                gathered.agencies,
                gathered.spans);
    }
}
