package io.taqwim.engine.check;

import io.taqwim.engine.language.Example;
import io.taqwim.engine.language.PackException;
import io.taqwim.engine.language.Yaml;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.understand.Understand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Runs the examples of the frames against the whole pack. The events that come out are those of {@code means}, no other, and
 * the rule makes one of them. Of an event {@code means} says what matters there: {@code kind}, {@code rank}, {@code status},
 * {@code start}, {@code end}, {@code precision}, {@code country}, {@code city}, {@code venue}, {@code background},
 * {@code attributedTo}; {@code change}, the field that it says was changed; {@code parties}, {@code visitor}, {@code host},
 * {@code topics} as lists; {@code partOf} as the kind
 * of the event around it; {@code none} where nothing is to be said; {@code from}, words of which it is read.
 */
final class EventExamples {
    private static final String NOTHING = "none";

    private final Understand understand;

    EventExamples(Understand understand) {
        this.understand = understand;
    }

    /** What is wrong with an example's outcome, with all claims of what was read; empty where it is as it says. */
    String complaint(Example example) {
        List<Mention> read = understand.read(report(example)).events();
        boolean ruleRead = read.stream().anyMatch(mention -> isOf(example.rule(), mention));
        boolean same = same(example, read);
        if (same && ruleRead != example.never()) {
            return "";
        }
        String why = same
                ? example.never() ? "the rule has a part in it" : "the rule has no part in it"
                : "wanted " + example.means() + ", read "
                        + read.stream().map(Outline::of).toList();
        return example.complaint(why, derivation(read));
    }

    private static Report report(Example example) {
        String day = example.published();
        String id = example.rule() + ":" + example.line();
        LocalDate published = day == null ? null : LocalDate.parse(day);
        return new Report(id, example.report(), null, null, null, published, day, null, null);
    }

    private static boolean isOf(String rule, Mention mention) {
        return mention.claims().stream().anyMatch(claim -> claim.rule().equals(rule));
    }

    private static boolean same(Example example, List<Mention> read) {
        List<Mention> left = new ArrayList<>(read);
        for (Map<String, Object> wanted : example.means()) {
            Mention found = left.stream()
                    .filter(mention -> fits(example, wanted, mention, read))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                return false;
            }
            left.remove(found);
        }
        return left.isEmpty();
    }

    private static boolean fits(Example example, Map<String, Object> wanted, Mention mention, List<Mention> all) {
        return wanted.entrySet().stream().allMatch(entry -> switch (entry.getKey()) {
            case "from" -> isReadFrom(example, entry.getValue(), mention);
            case "parties", "visitor", "host" -> set(entry.getValue()).equals(parties(entry.getKey(), mention));
            case "topics" -> set(entry.getValue()).equals(new TreeSet<>(mention.topics()));
            default -> value(entry.getValue()).equals(held(example, entry.getKey(), mention, all));
        });
    }

    private static String value(Object wanted) {
        return String.valueOf(wanted);
    }

    private static Set<String> set(Object wanted) {
        Set<String> values = new TreeSet<>(Yaml.strings(wanted));
        values.remove(NOTHING);
        return values;
    }

    /** Those of a role, or all. */
    private static Set<String> parties(String role, Mention mention) {
        Set<String> ids = new TreeSet<>();
        mention.parties().stream()
                .filter(party -> role.equals("parties") || role.equals(party.role()))
                .forEach(party -> ids.add(party.id()));
        return ids;
    }

    private static String held(Example example, String key, Mention mention, List<Mention> all) {
        String held = switch (key) {
            case "kind", "rank", "status", "start", "end", "background", "attributedTo" -> mention.held(key);
            case "country", "city", "venue" -> mention.held("place." + key);
            case "change" -> change(mention);
            case "precision" -> precision(mention);
            case "partOf" -> kindAround(mention, all);
            default ->
                throw new PackException(
                        example.file(),
                        "line " + example.line() + ", " + example.rule(),
                        "means says nothing by '" + key + "'");
        };
        return Objects.requireNonNullElse(held, NOTHING);
    }

    /** The field of which the report says that it was changed. */
    private static @Nullable String change(Mention mention) {
        return mention.claims().stream()
                .filter(claim -> claim.field().equals("change"))
                .map(Claim::value)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String precision(Mention mention) {
        return mention.when().precision() == null
                ? null
                : mention.when().precision().code();
    }

    private static @Nullable String kindAround(Mention mention, List<Mention> all) {
        return all.stream()
                .filter(one -> one.id().equals(mention.partOf()))
                .map(Mention::kind)
                .findFirst()
                .orElse(null);
    }

    /** Each of some words stands once in the report, and the event has evidence there. */
    private static boolean isReadFrom(Example example, Object from, Mention mention) {
        return Yaml.strings(from).stream().allMatch(words -> {
            String report = example.report();
            int at = report.indexOf(words);
            if (at < 0 || report.indexOf(words, at + 1) >= 0) {
                throw new PackException(
                        example.file(),
                        "line " + example.line() + ", " + example.rule(),
                        "'" + words + "' should stand once in the report");
            }
            int start = report.codePointCount(0, at);
            Span span = new Span(start, start + words.codePointCount(0, words.length()));
            return mention.claims().stream().anyMatch(claim -> claim.span().overlaps(span));
        });
    }

    private static String derivation(List<Mention> read) {
        StringBuilder lines = new StringBuilder();
        for (Mention mention : read) {
            lines.append("  ").append(Outline.of(mention)).append('\n');
            for (Claim claim : mention.claims()) {
                lines.append("    ").append(claim.rule()).append(": ");
                lines.append(claim.field()).append(' ').append(claim.value());
                lines.append(": ").append(claim.quote()).append('\n');
            }
        }
        return lines.toString();
    }
}
