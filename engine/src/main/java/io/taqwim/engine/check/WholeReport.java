package io.taqwim.engine.check;

import io.taqwim.engine.language.PackException;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Yaml;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Denial;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.understand.Understand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole report of a language's {@code reports/}, with all events that a careful reader finds in it.
 *
 * @param file where it stands
 * @param denials what it says does or did not take place, without days or place
 * @param whole the file says ({@code read: whole}) that all this is read, and nothing else
 */
public record WholeReport(String file, Report report, List<Outline> events, List<Outline> denials, boolean whole) {
    public WholeReport {
        events = List.copyOf(events);
        denials = List.copyOf(denials);
    }

    /** Those of a language, by name. */
    public static List<WholeReport> all(PackFiles files, String language) {
        return files.list("languages/" + language + "/reports/", ".yml").stream()
                .map(path -> of(path, Yaml.read(files, path)))
                .toList();
    }

    private static WholeReport of(String path, Map<String, Object> file) {
        String read = text(file, "read");
        if (read != null && !read.equals("whole")) {
            throw new PackException(path, "read", "is 'whole' or is left out");
        }
        return new WholeReport(
                path,
                report(path, file),
                outlines(path, file, "events"),
                outlines(path, file, "denials"),
                read != null);
    }

    private static Report report(String path, Map<String, Object> file) {
        String id = text(file, "id");
        String text = text(file, "text");
        if (id == null || text == null) {
            throw new PackException(path, "", "needs 'id' and 'text'");
        }
        String title = text(file, "title");
        String day = text(file, "published");
        String publisher = text(file, "publisher");
        return new Report(
                id, Report.wholeText(title, text), title, null, publisher, day(file, "published"), day, null, null);
    }

    private static List<Outline> outlines(String path, Map<String, Object> file, String key) {
        List<Outline> outlines = new ArrayList<>();
        for (Object node : Yaml.list(file.get(key))) {
            Map<String, Object> event = Yaml.map(node, path, key);
            outlines.add(new Outline(
                    String.valueOf(event.get("kind")),
                    text(event, "status"),
                    day(event, "start"),
                    day(event, "end"),
                    text(event, "country"),
                    parties(event, path),
                    Boolean.TRUE.equals(event.get("background"))));
        }
        return outlines;
    }

    /** Ids, or maps with {@code id}. */
    private static Set<String> parties(Map<String, Object> event, String path) {
        Set<String> ids = new HashSet<>();
        for (Object node : Yaml.list(event.get("parties"))) {
            ids.add(
                    node instanceof String id
                            ? id
                            : String.valueOf(Yaml.map(node, path, "parties").get("id")));
        }
        return ids;
    }

    private static @Nullable String text(Map<String, Object> map, String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString();
    }

    private static @Nullable LocalDate day(Map<String, Object> map, String key) {
        String text = text(map, key);
        return text == null ? null : LocalDate.parse(text);
    }

    /** What is wrong: a quote that does not stand where it says, or a report that is read otherwise than its file says. */
    String complaint(Understand understand) {
        Mentions read = understand.read(report);
        String untrue = untrue(read);
        if (!untrue.isEmpty()) {
            return told("quotes what does not stand there", untrue);
        }
        String differences = differences(read);
        if (whole == differences.isEmpty()) {
            return "";
        }
        return whole
                ? told("is no longer read whole", differences)
                : told("is read whole now: its file may say 'read: whole'", "");
    }

    private String told(String why, String lines) {
        return report.id() + " (" + file + "): " + why + "\n" + lines;
    }

    private String untrue(Mentions read) {
        StringBuilder lines = new StringBuilder();
        for (Mention mention : read.events()) {
            for (Claim claim : mention.claims()) {
                if (!claim.quote().equals(claim.span().quote(report.text()))) {
                    lines.append("  ").append(claim).append('\n');
                }
            }
        }
        return lines.toString();
    }

    /** Line by line what was missed, what was invented, and what came out otherwise; empty where all is read and no more. */
    public String differences(Mentions read) {
        List<Outline> got = read.events().stream().map(Outline::of).toList();
        List<Outline> missed = new ArrayList<>(events);
        List<Outline> invented = new ArrayList<>(got);
        StringBuilder lines = new StringBuilder();
        for (Pairing.Pair pair : Pairing.of(events, got)) {
            Outline wanted = events.get(pair.told());
            Outline found = got.get(pair.found());
            missed.remove(wanted);
            invented.remove(found);
            if (!wanted.agrees(found)) {
                lines.append("  wanted ").append(wanted).append(", read ").append(found);
                lines.append('\n');
            }
        }
        missed.forEach(one -> lines.append("  missed ").append(one).append('\n'));
        invented.forEach(one -> lines.append("  invented ").append(one).append('\n'));
        denialsLeft(read.denials())
                .forEach(one -> lines.append("  denial not read ").append(one).append('\n'));
        return lines.toString();
    }

    private List<Outline> denialsLeft(List<Denial> read) {
        return denials.stream()
                .filter(denied -> read.stream()
                        .noneMatch(one -> one.kind().equals(denied.kind())
                                && Set.copyOf(one.parties()).equals(denied.parties())))
                .toList();
    }
}
