package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.reconcile.copies.Copies;
import io.taqwim.engine.reconcile.copies.Groups;
import io.taqwim.engine.reconcile.editing.Links;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which mentions speak of one event. Tellings are compared within blocks; the likeliest pairs are joined first, unless
 * something in either cluster forbids it. A false merge is worse than a split, so what stays in doubt stays apart.
 */
public final class Matching {
    private static final Comparator<Told> BY_HASH = Comparator.comparing(Told::hash)
            .thenComparing(Told::report)
            .thenComparing(t -> t.mention().id());

    /** How much more a day counts that e times as many texts tell. */
    private static final double SUPPORT = 1.0;

    /** In a {@link #neighbour}: up to 16 million texts, scores up to 16 in steps of a thousandth. */
    private static final int TEXT_BITS = 24;

    private static final int SCORE_BITS = 14;
    private static final int SCORE_UNITS = 1000;

    /** @param words what of the score is for being the same words */
    private record Pair(int a, int b, double score, double words) {}

    private final Likeness likeness;
    private final Tellings tellings;
    private final Groups groups;
    private final Links links;
    private final Copies copies;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Set<Integer>> textsByDay = new HashMap<>();

    private Matching(Tellings tellings, Likeness likeness, Links links, Copies copies) {
        this.likeness = likeness;
        this.tellings = tellings;
        this.links = links;
        this.copies = copies;
        this.groups = new Groups(tellings.size());
        for (int i = 0; i < tellings.size(); i++) {
            clusters.add(new Cluster(tellings.get(i)));
            if (tellings.get(i).reach().told()) {
                Set<Integer> texts = textsByDay.computeIfAbsent(day(tellings.get(i)), day -> new HashSet<>());
                tellings.get(i).told().forEach(told -> texts.add(copies.textOf(told.report())));
            }
        }
    }

    /**
     * The events: each the mentions that speak of it, by their hashes; the events by their first hash.
     *
     * @param links what editors said of which mentions are one event
     */
    public static List<List<Told>> events(
            List<Told> all, Copies copies, Kinds kinds, Gazetteer gazetteer, Links links) {
        List<Told> ordered = all.stream().sorted(BY_HASH).toList();
        Edits edits = new Edits(ordered, copies);
        Tellings tellings = new Tellings(ordered, copies, edits, kinds, gazetteer, links);
        Matching matching = new Matching(tellings, new Likeness(copies, kinds, edits), links, copies);
        Blocks blocks = new Blocks(tellings);
        // What has a programme comes first: its items are told apart by what they belong to.
        matching.join(blocks, true);
        matching.joinAsEditorsSay();
        matching.join(blocks, false);
        matching.joinAsEditorsSay();
        return matching.events();
    }

    private boolean hasProgramme(int index) {
        Telling telling = tellings.get(index);
        return !telling.onSite() && !telling.traits().holds().isEmpty();
    }

    private void join(Blocks blocks, boolean frames) {
        List<Pair> likely = new ArrayList<>();
        blocks.pairs((a, b) -> {
            if (frames == (hasProgramme(a) && hasProgramme(b))) {
                Likeness.Verdict verdict = verdict(a, b);
                if (!verdict.forbidden() && verdict.score() >= Likeness.ENOUGH) {
                    likely.add(new Pair(a, b, verdict.score() + support(a, b), verdict.words()));
                }
            }
        });
        // Of pairs as likely as each other, those that have most others like them: what is told by many comes together
        // before what one report tells a second time can take its place.
        long[] alike = alike(likely);
        likely.sort(Comparator.comparingDouble(this::rank)
                .thenComparingLong(pair -> alike[pair.a] + alike[pair.b])
                .reversed()
                .thenComparing(Pair::a)
                .thenComparing(Pair::b));
        // Twice: a report that explains how days moved may have joined after the pair that it explains was tried.
        for (int round = 0; round < 2; round++) {
            likely.forEach(pair -> join(pair.a, pair.b));
        }
    }

    /**
     * What editors say is one event is one, unlike as its tellings may be: so each telling finds its own like first, and a
     * later report joins what it is like.
     */
    private void joinAsEditorsSay() {
        for (Set<String> together : links.together()) {
            int first = -1;
            for (String hash : together) {
                int place = tellings.placeOf(hash);
                if (first < 0) {
                    first = place;
                } else if (place >= 0 && !isHeldApart(groups.of(first), groups.of(place))) {
                    take(groups.of(first), groups.of(place));
                }
            }
        }
    }

    private boolean isHeldApart(int group, int other) {
        for (Telling here : clusters.get(group).tellings()) {
            for (Telling there : clusters.get(other).tellings()) {
                if (Links.apart(here.sides(), there.sides())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** For each telling how like it others are in all; what copies of one text tell counts once. */
    private long[] alike(List<Pair> likely) {
        long[] neighbours = new long[2 * likely.size()];
        for (int i = 0; i < likely.size(); i++) {
            Pair pair = likely.get(i);
            neighbours[2 * i] = neighbour(pair.a, text(pair.b), pair.score);
            neighbours[2 * i + 1] = neighbour(pair.b, text(pair.a), pair.score);
        }
        Arrays.sort(neighbours);
        long[] alike = new long[tellings.size()];
        for (int i = 0; i < neighbours.length; i++) {
            int telling = (int) (neighbours[i] >> (TEXT_BITS + SCORE_BITS));
            long text = neighbours[i] >> SCORE_BITS & (1L << TEXT_BITS) - 1;
            boolean likest =
                    i + 1 == neighbours.length || neighbours[i] >> SCORE_BITS != neighbours[i + 1] >> SCORE_BITS;
            if (likest && text != text(telling)) {
                alike[telling] += neighbours[i] & (1L << SCORE_BITS) - 1;
            }
        }
        return alike;
    }

    /** Telling, text and score in one number, which sorts by them in this order. */
    private static long neighbour(int telling, int text, double score) {
        long fine = Math.min((1L << SCORE_BITS) - 1, Math.round(score * SCORE_UNITS));
        return (long) telling << (TEXT_BITS + SCORE_BITS) | (long) text << SCORE_BITS | fine;
    }

    private int text(int telling) {
        return copies.textOf(tellings.get(telling).first().report());
    }

    private void join(int a, int b) {
        int into = Math.min(groups.of(a), groups.of(b));
        int from = Math.max(groups.of(a), groups.of(b));
        if (into != from && !forbidden(clusters.get(into), clusters.get(from))) {
            take(into, from);
        }
    }

    private void take(int a, int b) {
        int into = Math.min(a, b);
        int from = Math.max(a, b);
        if (into != from) {
            clusters.get(into).take(clusters.get(from));
            groups.join(into, from);
        }
    }

    private boolean forbidden(Cluster cluster, Cluster other) {
        if (cluster.sharesReport(other)) {
            return true;
        }
        for (Telling here : cluster.tellings()) {
            for (Telling there : other.tellings()) {
                if (forbidden(cluster, other, here, there)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean forbidden(Cluster cluster, Cluster other, Telling here, Telling there) {
        return likeness.forbids(here, there)
                || Links.apart(here.sides(), there.sides())
                || (likeness.partiesClash(here, there) && !cluster.namesAll(other, here, there))
                || (likeness.daysClash(here, there) && !cluster.explains(other, here, there));
    }

    /**
     * Where both have a day, topics and names of halls are no reason to join the one before the other; that they are the
     * same words is, as a text often tells of several events in a breath.
     */
    private double rank(Pair pair) {
        boolean told = tellings.get(pair.a).reach().told()
                && tellings.get(pair.b).reach().told();
        return told ? Math.ceil(pair.score - pair.words) + pair.words : pair.score;
    }

    /** Of several days on which an undated telling can be, the one that most texts tell is tried first. */
    private double support(int a, int b) {
        int here = tellings.get(a).reach().exactness();
        int there = tellings.get(b).reach().exactness();
        if (here == there) {
            return 0;
        }
        String day = day(tellings.get(here > there ? a : b));
        return SUPPORT * StrictMath.log(textsByDay.getOrDefault(day, Set.of(a)).size());
    }

    private static String day(Telling telling) {
        return telling.parties() + " " + telling.reach().from();
    }

    private Likeness.Verdict verdict(int a, int b) {
        return likeness.of(tellings.get(a), tellings.get(b), parents(a, b));
    }

    private int parents(int a, int b) {
        int here = tellings.parentOf(a);
        int there = tellings.parentOf(b);
        if (here < 0 || there < 0) {
            return 0;
        }
        if (groups.of(here) == groups.of(there)) {
            return 1;
        }
        return tellings.get(here).kind().equals(tellings.get(there).kind()) ? -1 : 0;
    }

    private List<List<Told>> events() {
        Map<Integer, List<Told>> events = new TreeMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            events.computeIfAbsent(groups.of(i), g -> new ArrayList<>())
                    .addAll(tellings.get(i).told());
        }
        return events.values().stream()
                .map(event -> event.stream().sorted(BY_HASH).toList())
                .sorted(Comparator.comparing((List<Told> event) -> event.get(0), BY_HASH))
                .toList();
    }
}
