package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.reconcile.copies.Copies;
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
    private final Set<String> states;
    private final Copies copies;
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<Told, Integer> places = new HashMap<>();
    private final Map<Integer, Map<String, Told>> byReport = new HashMap<>();

    /** @param all in the order of their hashes */
    Tellings(List<Told> all, Copies copies, Kinds kinds, Set<String> states) {
        this.kinds = kinds;
        this.states = states;
        this.copies = copies;
        for (Told told : all) {
            byReport.computeIfAbsent(told.report(), r -> new HashMap<>())
                    .put(told.mention().id(), told);
        }
        Map<String, Integer> known = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Told told : all) {
            add(told, unused(told, taken), known);
        }
    }

    private void add(Told told, String said, Map<String, Integer> known) {
        Integer place = known.get(said);
        if (place == null) {
            known.put(said, tellings.size());
            places.put(told, tellings.size());
            tellings.add(new Telling(told, kinds.get(told.mention().kind()), states, onSite(told)));
        } else {
            places.put(told, place);
            tellings.get(place).add(told);
        }
    }

    /** The key of a telling that holds no mention of the same report yet: those are two events, however alike. */
    private String unused(Told told, Set<String> taken) {
        String said = said(told);
        String key = said;
        for (int n = 1; !taken.add(told.report() + " " + key); n++) {
            key = said + n;
        }
        return key;
    }

    /** What matching asks of a mention, as a key: mentions with the same are one telling. */
    private String said(Told told) {
        Mention mention = told.mention();
        StringBuilder said = new StringBuilder(mention.kind())
                .append(mention.status())
                .append(mention.when())
                .append(mention.place())
                .append(onSite(told));
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

    /** Index of the telling that this one is an item of; -1 where its report names none. */
    int parentOf(int index) {
        Told parent = parent(tellings.get(index).first());
        return parent == null ? -1 : places.getOrDefault(parent, -1);
    }
}
