package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.reconcile.copies.Copies;
import io.taqwim.engine.reconcile.editing.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All mentions as tellings, each with the telling that it is an item of. */
final class Tellings {
    private final Kinds kinds;
    private final Gazetteer gazetteer;
    private final Copies copies;
    private final Links links;
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<Told, Integer> places = new HashMap<>();
    private final Map<String, Integer> placesByHash = new HashMap<>();
    private final Map<Integer, Map<String, Told>> byReport = new HashMap<>();

    /** @param all in the order of their hashes */
    Tellings(List<Told> all, Copies copies, Kinds kinds, Gazetteer gazetteer, Links links) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
        this.copies = copies;
        this.links = links;
        for (Told told : all) {
            byReport.computeIfAbsent(told.report(), r -> new HashMap<>())
                    .put(told.mention().id(), told);
        }
        Set<String> said = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Told told : all) {
            if (!said.add(told.report() + " " + said(told))) {
                twice.add(said(told));
            }
        }
        Map<String, Integer> known = new HashMap<>();
        for (Told told : all) {
            // Where one report says the same of two events, words alone cannot tell which of them another means.
            String key = said(told);
            add(told, twice.contains(key) ? key + told.hash() : key, known);
        }
        places.forEach((told, place) -> placesByHash.put(told.hash(), place));
    }

    private void add(Told told, String said, Map<String, Integer> known) {
        Integer place = known.get(said);
        if (place == null) {
            known.put(said, tellings.size());
            places.put(told, tellings.size());
            tellings.add(new Telling(
                    told, kinds.get(told.mention().kind()), gazetteer, onSite(told), links.sides(told.hash())));
        } else {
            places.put(told, place);
            tellings.get(place).add(told);
        }
    }

    /** What matching asks of a mention, as a key: mentions with the same are one telling. */
    private String said(Told told) {
        Mention mention = told.mention();
        StringBuilder said = new StringBuilder(mention.kind())
                .append(mention.status())
                .append(mention.when())
                .append(mention.place())
                .append(onSite(told));
        if (!links.sides(told.hash()).isEmpty()) {
            said.append(links.sides(told.hash()));
        }
        mention.parties().stream().sorted(Comparator.comparing(Participant::id)).forEach(party -> said.append(party));
        if (!mention.when().isDated()) {
            // Without a day, only reports of one day, or with one text where that is unknown too, can mean the same.
            said.append(mention.background())
                    .append(told.published() == null ? "text " + copies.textOf(told.report()) : told.published());
        }
        boolean moved = mention.claims().stream()
                .anyMatch(claim -> claim.field().equals("change")
                        || (claim.field().equals("start") && !claim.value().equals(mention.held("start"))));
        return moved || !told.in().denials().isEmpty()
                ? said.append(told.hash()).toString()
                : said.toString();
    }

    private boolean onSite(Told told) {
        Told parent = parent(told);
        return parent != null
                && told.mention().kind().equals(parent.mention().kind())
                && kinds.get(parent.mention().kind()).travel();
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
