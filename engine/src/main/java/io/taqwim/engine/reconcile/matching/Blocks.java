package io.taqwim.engine.reconcile.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Which tellings are compared at all: those of a block, near in time. A block is what two parties have with one another;
 * for what many parties take part in it is what one of them has with the world. Blocks are what makes matching near
 * linear, and the key by which it can be spread over machines.
 */
final class Blocks {
    /** Neighbours in a block that a telling is compared with, so that a crowded block stays linear. */
    private static final int NEIGHBOURS = 64;

    /** Days that a plan may be moved by, and still be the same plan. */
    private static final int SLACK = 120;

    /** Of more parties than this, pairs are not made. */
    private static final int FEW = 6;

    private final Tellings tellings;
    private final TreeMap<String, List<Integer>> blocks = new TreeMap<>();
    private final List<List<String>> keys = new ArrayList<>();

    Blocks(Tellings tellings) {
        this.tellings = tellings;
        for (int i = 0; i < tellings.size(); i++) {
            List<String> own = keys(tellings.get(i));
            keys.add(own);
            for (String key : own) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
    }

    private static List<String> keys(Telling telling) {
        List<String> parties = List.copyOf(telling.parties());
        List<String> keys = new ArrayList<>();
        if (parties.size() == 1
                || telling.traits().open()
                || telling.traits().holds().contains("visit")) {
            keys.addAll(parties);
        }
        for (int i = 0; i < Math.min(FEW, parties.size()); i++) {
            for (int j = i + 1; j < Math.min(FEW, parties.size()); j++) {
                keys.add(parties.get(i) + " " + parties.get(j));
            }
        }
        return keys.stream().sorted().toList();
    }

    /** Hands out each pair of indices once, the lesser first, in an order that the tellings' content alone decides. */
    void pairs(BiConsumer<Integer, Integer> use) {
        Comparator<Integer> byDay = Comparator.comparingLong(
                        (Integer i) -> tellings.get(i).reach().from())
                .thenComparing(Comparator.naturalOrder());
        blocks.forEach((key, block) -> {
            List<Integer> members = block.stream().sorted(byDay).toList();
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < Math.min(members.size(), i + 1 + NEIGHBOURS); j++) {
                    int a = Math.min(members.get(i), members.get(j));
                    int b = Math.max(members.get(i), members.get(j));
                    if (near(a, b) && key.equals(firstCommonKey(a, b))) {
                        use.accept(a, b);
                    }
                }
            }
        });
    }

    /** A pair that meets in several blocks is compared in the first of them. */
    private String firstCommonKey(int a, int b) {
        List<String> here = keys.get(a);
        List<String> there = keys.get(b);
        return here.stream().filter(there::contains).findFirst().orElse("");
    }

    private boolean near(int a, int b) {
        return tellings.get(a).reach().gap(tellings.get(b).reach()) <= SLACK;
    }
}
