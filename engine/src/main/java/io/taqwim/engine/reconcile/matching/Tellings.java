package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.reconcile.copies.Copies;
import io.taqwim.engine.reconcile.editing.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** All mentions as tellings, each with the telling that it is an item of. */
final class Tellings {
    private final Kinds kinds;
    private final Gazetteer gazetteer;
    private final Copies copies;
    private final Edits edits;
    private final Links links;
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<Told, Integer> places = new HashMap<>();
    private final Map<String, Integer> placesByHash = new HashMap<>();
    private final Map<Integer, Map<String, Told>> byReport = new HashMap<>();

    /** @param all in the order of their hashes */
    Tellings(List<Told> all, Copies copies, Edits edits, Kinds kinds, Gazetteer gazetteer, Links links) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
        this.copies = copies;
        this.edits = edits;
        this.links = links;
        for (Told told : all) {
            byReport.computeIfAbsent(told.report(), r -> new HashMap<>())
                    .put(told.mention().id(), told);
        }
        List<Saying> sayings = all.stream().map(this::said).toList();
        Set<Saying> twice = saidTwiceInOneReport(all, sayings);
        Map<Saying, Integer> known = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            // Where one report says the same of two events, words alone cannot tell which of them another means.
            Saying said = sayings.get(i);
            add(all.get(i), twice.contains(said) ? said.alone(all.get(i).hash()) : said, known);
        }
        places.forEach((told, place) -> placesByHash.put(told.hash(), place));
    }

    private static Set<Saying> saidTwiceInOneReport(List<Told> all, List<Saying> sayings) {
        record InReport(int report, Saying said) {}
        Set<InReport> once = new HashSet<>();
        Set<Saying> twice = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!once.add(new InReport(all.get(i).report(), sayings.get(i)))) {
                twice.add(sayings.get(i));
            }
        }
        return twice;
    }

    private void add(Told told, Saying said, Map<Saying, Integer> known) {
        Integer place = known.get(said);
        if (place == null) {
            known.put(said, tellings.size());
            places.put(told, tellings.size());
            tellings.add(new Telling(
                    told,
                    kinds.get(told.mention().kind()),
                    gazetteer,
                    onSite(told),
                    isStop(told),
                    links.sides(told.hash())));
        } else {
            places.put(told, place);
            tellings.get(place).add(told);
        }
    }

    /**
     * What matching asks of a mention: mentions with the same are one telling.
     *
     * @param undated without a day, only reports of one day, or with one text where that is unknown too, can mean the same
     * @param alone the hash of a mention that is a telling of its own; else empty
     */
    private record Saying(
            String kind,
            Status status,
            DateInterval when,
            Place place,
            boolean onSite,
            boolean stop,
            SortedMap<String, Boolean> sides,
            List<Participant> parties,
            String undated,
            String alone) {
        Saying alone(String hash) {
            return new Saying(kind, status, when, place, onSite, stop, sides, parties, undated, hash);
        }
    }

    private Saying said(Told told) {
        Mention mention = told.mention();
        List<Participant> parties = mention.parties().stream()
                .sorted(Comparator.comparing(Participant::id))
                .toList();
        boolean moved = mention.claims().stream()
                .anyMatch(claim -> claim.field().equals("change")
                        || (claim.field().equals("start") && !claim.value().equals(mention.held("start"))));
        return new Saying(
                mention.kind(),
                mention.status(),
                mention.when(),
                mention.place(),
                onSite(told),
                isStop(told),
                links.sides(told.hash()),
                parties,
                mention.when().isDated() ? "" : undated(told),
                moved || edits.touch(told) || !told.in().denials().isEmpty() ? told.hash() : "");
    }

    private String undated(Told told) {
        String printed = told.published() == null
                ? "text " + copies.textOf(told.report())
                : told.published().toString();
        return told.mention().background() + printed;
    }

    private boolean onSite(Told told) {
        Told parent = parent(told);
        return parent != null
                && told.mention().kind().equals(parent.mention().kind())
                && kinds.get(parent.mention().kind()).travel();
    }

    private boolean isStop(Told told) {
        Told parent = parent(told);
        return parent != null
                && kinds.get(told.mention().kind()).travel()
                && kinds.get(parent.mention().kind())
                        .holds()
                        .contains(told.mention().kind());
    }

    private @Nullable Told parent(Told told) {
        String parent = told.mention().partOf();
        return parent == null
                ? null
                : byReport.getOrDefault(told.report(), Map.of()).get(parent);
    }

    int size() {
        return tellings.size();
    }

    Telling get(int index) {
        return tellings.get(index);
    }

    /** Index of the telling that has the mention with this hash; -1 where there is none. */
    int placeOf(String hash) {
        return placesByHash.getOrDefault(hash, -1);
    }

    /** Index of the telling that this one is an item of; -1 where its report names none. */
    int parentOf(int index) {
        Told parent = parent(tellings.get(index).first());
        return parent == null ? -1 : places.getOrDefault(parent, -1);
    }
}
