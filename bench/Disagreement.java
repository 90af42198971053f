import io.taqwim.engine.Pipeline;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.MentionRef;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Whether a disagreement that was put into a copy of a report is shown, and none where a copy only words things otherwise.
 * Each report of a folder's .jsonl files is copied for another outlet with one date, length, rank, status or city changed
 * where a claim has it; the calendar of the two reports must show a conflict of that field, or a move.
 */
public final class Disagreement {
    private static final int CASES = 300;

    private record Change(String field, String from, String to) {}

    private final Pipeline pipeline = Pipeline.of(PackFiles.packed());
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, int[]> shown = new TreeMap<>();
    private final boolean verbose;
    private int unread;
    private int paraphrases;
    private int falseConflicts;

    private Disagreement(boolean verbose) throws IOException {
        this.verbose = verbose;
        for (String line : Files.readAllLines(Path.of("bench/disagreement.tsv"))) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && !cells[0].equals("field")) {
                changes.add(new Change(cells[0], cells[1], cells[2]));
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        Disagreement check = new Disagreement(arguments.length > 1);
        List<Report> reports = reports(Path.of(arguments[0]));
        int cases = 0;
        for (Report report : reports) {
            Mentions mentions = check.pipeline.understand(report);
            for (Change change : check.injected(mentions)) {
                if (cases < CASES && check.inject(mentions, change)) {
                    cases++;
                }
            }
            check.paraphrase(mentions);
        }
        check.print();
    }

    private static List<Report> reports(Path folder) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (var found = Files.walk(folder)) {
            for (Path file : found.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.contains("\"text\"")) {
                        reports.add(report(line));
                    }
                }
            }
        }
        return reports;
    }

    private static Report report(String line) {
        Map<?, ?> fields = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(line);
        String title = (String) fields.get("title");
        String published = Objects.toString(fields.get("published"), null);
        LocalDate day = published == null || published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
        return new Report(
                fields.get("id").toString(), Report.wholeText(title, fields.get("text").toString()), title, null,
                (String) fields.get("publisher"), day, published, null, null);
    }

    /** One change of each wording of a field of the report's main events that a row or counting can make. */
    private List<Change> injected(Mentions mentions) {
        Map<String, Change> found = new LinkedHashMap<>();
        for (Mention mention : mentions.events()) {
            for (Claim claim : mention.background() ? List.<Claim>of() : mention.claims()) {
                for (Change change : changes) {
                    if (change.field.equals(claim.field()) && claim.quote().contains(change.from)
                            && claim.value().equals(mention.held(claim.field())) && !tellsTwice(change, claim.quote())) {
                        found.putIfAbsent(claim.field() + claim.quote(), new Change(claim.field(), claim.quote(),
                                claim.quote().replace(change.from, change.to)));
                    }
                }
                counted(mention, claim).ifPresent(change -> found.putIfAbsent("start" + claim.quote(), change));
            }
        }
        return List.copyOf(found.values());
    }

    /** Words that tell their day by a second word too would contradict themselves with one of the two changed, and no reader could tell which of them is meant. */
    private boolean tellsTwice(Change change, String quote) {
        String rest = quote.replace(change.from, "");
        return change.field.equals("start")
                && (rest.chars().anyMatch(Character::isDigit)
                        || changes.stream().anyMatch(other -> other.field.equals("day") && rest.contains(other.from)));
    }

    /** The day of a month, one later or earlier. */
    private static java.util.Optional<Change> counted(Mention mention, Claim claim) {
        String[] words = claim.quote().split(" ");
        LocalDate start = mention.when().start();
        if (!claim.field().equals("start") || words.length < 2 || start == null
                || !words[0].equals(Integer.toString(start.getDayOfMonth()))) {
            return java.util.Optional.empty();
        }
        int day = start.getDayOfMonth() > 20 ? start.getDayOfMonth() - 1 : start.getDayOfMonth() + 1;
        return java.util.Optional.of(new Change("start", claim.quote(), day + claim.quote().substring(words[0].length())));
    }

    private Report copy(Report report, Change change) {
        String text = report.text().replace(change.from, change.to);
        return new Report(report.id() + "-copy", text, null, null, "another outlet", report.published(),
                report.publishedAt(), null, null);
    }

    /** False where the copy is not read otherwise than the original: then reading is at fault or cannot tell, and is counted apart. */
    private boolean inject(Mentions mentions, Change change) {
        Mentions copy = pipeline.understand(copy(mentions.report(), change));
        if (values(mentions, change.field).equals(values(copy, change.field))) {
            unread++;
            if (verbose) {
                System.out.println("not read: " + mentions.report().id() + " " + change);
            }
            return false;
        }
        Calendar calendar = pipeline.calendar(List.of(mentions, copy), null);
        boolean seen = calendar.events().stream().anyMatch(event -> shows(event, change.field));
        int[] count = shown.computeIfAbsent(change.field, field -> new int[2]);
        count[0] += seen ? 1 : 0;
        count[1]++;
        if (!seen && verbose) {
            System.out.println("not shown: " + mentions.report().id() + " " + change);
        }
        return true;
    }

    private static List<String> values(Mentions mentions, String field) {
        // "P-1" of a report without a day is no date: another outlet's "the day before yesterday" may mean the same.
        return mentions.events().stream()
                .flatMap(mention -> mention.claims().stream())
                .filter(claim -> claim.field().equals(field))
                .map(Claim::value)
                .filter(value -> !field.equals("start") || value.startsWith("2") || value.startsWith("1"))
                .sorted()
                .toList();
    }

    private static boolean shows(CalendarEvent event, String field) {
        boolean both = event.mentions().stream().map(MentionRef::report).distinct().count() > 1;
        boolean conflict = event.conflicts().stream().anyMatch(one -> one.field().equals(field)
                || (field.equals("start") && one.field().equals("end")) || (field.equals("end") && one.field().equals("start")));
        boolean move = (field.equals("start") || field.equals("status")) && event.history().size() > 1;
        return both && (conflict || move);
    }

    private void paraphrase(Mentions mentions) {
        String text = mentions.report().text();
        for (Change change : changes) {
            if (change.field.equals("same") && paraphrases < CASES && text.contains(change.from) && !text.contains(change.to)) {
                Mentions copy = pipeline.understand(copy(mentions.report(), change));
                Calendar alone = pipeline.calendar(List.of(mentions), null);
                Calendar calendar = pipeline.calendar(List.of(mentions, copy), null);
                paraphrases++;
                if (conflicts(calendar) > conflicts(alone)) {
                    falseConflicts++;
                    if (verbose) {
                        System.out.println("false conflict: " + mentions.report().id() + " " + change);
                    }
                }
            }
        }
    }

    private static long conflicts(Calendar calendar) {
        return calendar.events().stream().mapToLong(event -> event.conflicts().size()).sum();
    }

    private void print() {
        int seen = shown.values().stream().mapToInt(count -> count[0]).sum();
        int all = shown.values().stream().mapToInt(count -> count[1]).sum();
        shown.forEach((field, count) -> System.out.println(field + " " + count[0] + " of " + count[1] + " shown"));
        System.out.println("shown " + seen + " of " + all + "; changes that were not read beside these " + unread);
        System.out.println("false conflicts " + falseConflicts + " of " + paraphrases + " paraphrases");
    }
}
