package io.taqwim.engine;

import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Denial;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Published;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/**
 * What reports say, written down by hand, so that reconciling is tested apart from reading. One line a report or mention:
 *
 * <pre>
 * report r1 2026-03-01                       a report of its own text; words= gives it, credit= an agency
 *   m1 visit scheduled RU:Vladimir_Putin>KG  kind, status, visitor&gt;host or party+party, each with the person
 *      2026-03-05..2026-03-06                days; 2026-03-05.. open, ~month as precision, nothing: undated
 *      rank=state in=KG/Bishkek by=Yuri_Ushakov of=m2 bg was=2026-03-01..2026-03-02 expr=P+1 lasts=start+1
 *      change=start and=rank:official         the report tells a change; another value that it gives as well
 *   denies visit RU KG 2026-03-05
 * </pre>
 */
@NullUnmarked
public final class ReportsByHand {
    private final Map<String, Report> known = new TreeMap<>();
    private final List<Mentions> all = new ArrayList<>();
    private Report report;
    private Published published = Published.UNKNOWN;
    private List<Mention> mentions = new ArrayList<>();
    private List<Denial> denials = new ArrayList<>();
    private List<Claim> credits = new ArrayList<>();

    private ReportsByHand(List<Report> reports) {
        reports.forEach(one -> known.put(one.id(), one));
    }

    /** @param reports those whose text and day are known; others get words of their own */
    public static List<Mentions> read(String notes, List<Report> reports) {
        ReportsByHand hand = new ReportsByHand(reports);
        for (String line : notes.split("\n")) {
            List<String> words = List.of(line.strip().split("\\s+"));
            if (words.get(0).equals("report")) {
                hand.close();
                hand.open(words);
            } else if (words.get(0).equals("denies")) {
                hand.deny(words);
            } else if (!line.isBlank()) {
                hand.mention(words);
            }
        }
        hand.close();
        return hand.all;
    }

    private void open(List<String> words) {
        String id = words.get(1);
        LocalDate day = words.size() > 2 && words.get(2).startsWith("2") ? LocalDate.parse(words.get(2)) : null;
        String text = value(words, "words=", id + " " + words(id)).replace('_', ' ');
        String publisher = value(words, "outlet=", "outlet of " + id);
        report = known.getOrDefault(
                id, new Report(id, text, null, null, publisher, day, day == null ? null : "" + day, null, null));
        LocalDate own = report.published();
        published = own == null ? Published.UNKNOWN : new Published(own, Published.Basis.GIVEN);
        for (String word : words) {
            if (word.startsWith("credit=")) {
                credits.add(claim("credit", word.substring(7), 0, null));
            }
        }
    }

    /** Thirty words that no other report has. */
    private static String words(String id) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            words.append(Report.sha256(id + i), 0, 6).append(' ');
        }
        return words.toString();
    }

    private void close() {
        if (report != null) {
            all.add(new Mentions(report, "ar", published, credits, mentions, denials, List.of()));
        }
        mentions = new ArrayList<>();
        denials = new ArrayList<>();
        credits = new ArrayList<>();
    }

    private Claim claim(String field, String value, int place, String by) {
        Span span = new Span(
                place % (report.text().length() - 2), place % (report.text().length() - 2) + 2);
        return new Claim(field, value, span, span.quote(report.text()), "hand", by);
    }

    private void mention(List<String> words) {
        String kind = words.get(1);
        int place = 3 * mentions.size();
        String by = name(value(words, "by=", null));
        List<Claim> claims = new ArrayList<>();
        claims.add(claim("kind", kind, place, by));
        claims.add(claim("status", words.get(2), place, by));
        List<Participant> parties = parties(words.get(3));
        for (Participant party : parties) {
            claims.add(claim("parties." + party.id(), party.role(), place, by));
            if (party.person() != null) {
                claims.add(claim("parties." + party.id() + ".person", party.person(), place, by));
            }
        }
        DateInterval when =
                words.size() > 4 && words.get(4).startsWith("2") ? days(words.get(4)) : DateInterval.UNDATED;
        String expr = value(words, "expr=", null);
        String lasts = value(words, "lasts=", null);
        add(claims, "start", when.start() == null ? expr : "" + when.start(), place + 1, by);
        add(claims, "end", when.end() == null ? lasts : "" + when.end(), place + 1, by);
        String rank = value(words, "rank=", null);
        add(claims, "rank", rank, place, by);
        Place where = place(value(words, "in=", "//"));
        add(claims, "place.country", where.country(), place, by);
        add(claims, "place.city", where.city(), place, by);
        add(claims, "place.venue", where.venue(), place, by);
        String was = value(words, "was=", null);
        if (was != null) {
            DateInterval former = days(was);
            add(claims, "start", "" + former.start(), place + 2, by);
            add(claims, "end", "" + former.end(), place + 2, by);
        }
        add(claims, "change", value(words, "change=", null), place, by);
        String and = value(words, "and=", null);
        if (and != null) {
            int colon = and.indexOf(':');
            add(claims, and.substring(0, colon), name(and.substring(colon + 1)), place + 2, by);
        }
        mentions.add(new Mention(
                words.get(0),
                kind,
                rank,
                Status.valueOf(words.get(2).toUpperCase(Locale.ROOT).replace('-', '_')),
                when,
                expr,
                lasts,
                where,
                parties,
                List.of(),
                value(words, "of=", null),
                words.contains("bg"),
                by,
                claims));
    }

    private static void add(List<Claim> claims, String field, String value, Claim like) {
        claims.add(new Claim(field, value, like.span(), like.quote(), like.rule(), like.attributedTo()));
    }

    private void add(List<Claim> claims, String field, String value, int place, String by) {
        if (value != null) {
            add(claims, field, value, claim(field, value, place, by));
        }
    }

    private void deny(List<String> words) {
        List<String> parties =
                words.stream().skip(2).filter(word -> word.length() == 2).toList();
        DateInterval when =
                words.get(words.size() - 1).startsWith("2") ? days(words.get(words.size() - 1)) : DateInterval.UNDATED;
        denials.add(new Denial(words.get(1), parties, when, List.of(claim("kind", words.get(1), 1, null))));
    }

    private static List<Participant> parties(String text) {
        List<Participant> parties = new ArrayList<>();
        int arrow = text.indexOf('>');
        if (arrow < 0) {
            for (String party : text.split("\\+")) {
                parties.add(party(party, "participant"));
            }
            return parties;
        }
        parties.add(party(text.substring(0, arrow), "visitor"));
        for (String host : text.substring(arrow + 1).split("\\+")) {
            parties.add(party(host, "host"));
        }
        return parties;
    }

    private static Participant party(String text, String role) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Participant(text, role, null, null)
                : new Participant(text.substring(0, colon), role, name(text.substring(colon + 1)), null);
    }

    private static String name(String word) {
        return word == null ? null : word.replace('_', ' ');
    }

    private static Place place(String text) {
        String[] parts = (text + "//").split("/", -1);
        return new Place(orNull(parts[0]), orNull(parts[1]), orNull(parts[2]));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : name(text);
    }

    private static DateInterval days(String text) {
        Precision precision = Precision.DAY;
        int tilde = text.indexOf('~');
        String days = tilde < 0 ? text : text.substring(0, tilde);
        if (tilde > 0) {
            precision = Precision.valueOf(text.substring(tilde + 1).toUpperCase(Locale.ROOT));
        }
        int dots = days.indexOf("..");
        if (dots < 0) {
            return new DateInterval(LocalDate.parse(days), LocalDate.parse(days), precision);
        }
        String end = days.substring(dots + 2);
        return new DateInterval(
                LocalDate.parse(days.substring(0, dots)), end.isEmpty() ? null : LocalDate.parse(end), precision);
    }

    private static String value(List<String> words, String key, String other) {
        return words.stream()
                .filter(word -> word.startsWith(key))
                .map(word -> word.substring(key.length()))
                .findFirst()
                .orElse(other);
    }
}
