package io.taqwim.engine.reconcile;

import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.reconcile.matching.Identity;
import io.taqwim.engine.reconcile.matching.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a calendar, each once, in an order that their content alone decides; revisions of one report follow each
 * other, the latest last.
 */
final class ReportSet {
    /** A report with the hash of its text. */
    private record Hashed(Mentions mentions, String textHash) {}

    private static final Comparator<Hashed> ORDER = Comparator.comparing(
                    (Hashed hashed) -> hashed.mentions.report().id())
            .thenComparing(
                    hashed -> hashed.mentions.published().date(),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(
                    hashed -> hashed.mentions.report().publishedAt(),
                    Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Hashed::textHash)
            .thenComparing(hashed -> hashed.mentions.report().toString());

    private final List<Mentions> mentions = new ArrayList<>();
    private final List<String> textHashes = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    /** By the present hash of a mention: hashes that it had before its report was placed. */
    private final Map<String, SortedSet<String>> former = new HashMap<>();

    static ReportSet of(Collection<Mentions> all) {
        ReportSet set = new ReportSet();
        Set<Report> seen = new HashSet<>();
        all.stream()
                .map(mentions ->
                        new Hashed(mentions, Report.sha256(mentions.report().text())))
                .sorted(ORDER)
                .filter(hashed -> seen.add(hashed.mentions.report()))
                .forEach(hashed -> {
                    set.mentions.add(hashed.mentions);
                    set.textHashes.add(hashed.textHash);
                    set.reports.add(hashed.mentions.report());
                });
        return set;
    }

    List<Report> reports() {
        return reports;
    }

    List<Mentions> mentions() {
        return mentions;
    }

    /** Every mention of every report. */
    List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (int report = 0; report < mentions.size(); report++) {
            told.addAll(told(report));
        }
        return told;
    }

    private List<Told> told(int report) {
        Mentions in = mentions.get(report);
        List<Told> told = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Mention mention : in.events()) {
            String hash = Identity.of(in.report(), textHashes.get(report), mention);
            for (int n = 2; !taken.add(hash); n++) {
                hash = Identity.again(hash, n);
            }
            told.add(new Told(in, report, mention, hash));
        }
        return told;
    }

    @Nullable
    LocalDate lastPublished() {
        return mentions.stream()
                .map(in -> in.published().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Puts another reading of a report in the place of the first; the ids that the first gave stay with the mentions. */
    void replace(int report, Mentions reading) {
        List<Told> before = told(report);
        mentions.set(report, reading);
        List<Told> after = told(report);
        for (Told old : before) {
            Told heir = heir(old, after);
            if (heir != null) {
                SortedSet<String> hashes = former.computeIfAbsent(heir.hash(), h -> new TreeSet<>());
                hashes.add(old.hash());
                hashes.addAll(former.getOrDefault(old.hash(), new TreeSet<>()));
            }
        }
    }

    /** The mention that tells with the same words what an earlier reading told. */
    private static @Nullable Told heir(Told old, List<Told> after) {
        Span words = old.words();
        Comparator<Told> likest = Comparator.comparing(
                        (Told told) -> !told.hash().equals(old.hash()))
                .thenComparing(
                        told -> !told.mention().kind().equals(old.mention().kind()))
                .thenComparing(told -> distance(told.words(), words))
                .thenComparing(Told::hash);
        return after.stream().min(likest).orElse(null);
    }

    private static int distance(@Nullable Span words, @Nullable Span other) {
        return words == null || other == null ? Integer.MAX_VALUE : Math.abs(words.start() - other.start());
    }

    /** The present hash of a mention by every hash that it has or had. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new HashMap<>();
        for (Told told : told()) {
            aliases(List.of(told)).forEach(alias -> hashes.put(alias, told.hash()));
        }
        return hashes;
    }

    SortedSet<String> aliases(List<Told> event) {
        SortedSet<String> aliases = new TreeSet<>();
        for (Told told : event) {
            aliases.add(told.hash());
            aliases.addAll(former.getOrDefault(told.hash(), new TreeSet<>()));
        }
        return aliases;
    }
}
