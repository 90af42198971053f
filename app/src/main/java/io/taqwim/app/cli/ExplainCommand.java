package io.taqwim.app.cli;

import io.taqwim.app.publish.json.JsonLine;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.Denial;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Problem;
import io.taqwim.engine.model.Published;
import io.taqwim.engine.model.ReportClaim;
import io.taqwim.engine.text.Visible;
import io.taqwim.engine.understand.dates.PublicationDay;
import io.taqwim.engine.understand.dates.PublicationDay.Says;
import io.taqwim.engine.understand.events.Rejected;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where every value comes from: of a report, which rule read which words; of an event, who says what and why it is kept. */
@Command(
        name = "explain",
        abbreviateSynopsis = true,
        description = {
            "Says where every value comes from. For reports: which rule read which words, and which words tell of no event, and why.",
            "With --event: what each report says of one event of their calendar, and why a value is kept."
        },
        footer = {"", "Example: taqwim explain samples/bucharest.txt"})
public final class ExplainCommand implements Callable<Integer> {
    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    @Option(
            names = "--event",
            paramLabel = "ID",
            description = "An event of the calendar of all INPUTs, by its id or one of its former ids.")
    private @Nullable String event;

    @Option(names = "--json", description = "One JSON object a claim.")
    private boolean json;

    public ExplainCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        List<Mentions> said = new ArrayList<>();
        PrintWriter err = spec.commandLine().getErr();
        int status = reports.read(world, err, event == null ? this::explain : said::add);
        if (event != null && status != ExitStatus.NOTHING_READABLE) {
            explain(find(world.pipeline().calendar(said, null, reports.decisions()), event));
        }
        return status;
    }

    private static CalendarEvent find(Calendar calendar, String id) {
        return calendar.events().stream()
                .filter(event -> event.id().equals(id) || event.aliases().contains(id))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "No event of these reports has the id " + id + "; calendar --json prints the ids."));
    }

    private void explain(Mentions mentions) {
        RulePlaces rules = new RulePlaces(world.files());
        if (!json) {
            print(Visible.line(mentions.report().id()));
        }
        published(mentions);
        for (Mention mention : mentions.events()) {
            if (!json) {
                print("  " + mention.id() + " " + mention.kind() + said(mention));
            }
            for (Claim claim : mention.claims()) {
                boolean held =
                        claim.field().equals("change") // that something moved: no value that could be lost to another
                                || claim.value().equals(mention.held(claim.field()));
                claim(
                        new ReportClaim(
                                claim,
                                mentions.report().id(),
                                mention.id(),
                                mentions.published().date()),
                        held,
                        rules);
            }
        }
        denied(mentions, rules);
        rejected(mentions, rules);
    }

    /** How its days were said, where they are counted from something. */
    private static String said(Mention mention) {
        String start = mention.startExpr() == null ? "" : " start " + mention.startExpr();
        String end = mention.endExpr() == null ? "" : " end " + mention.endExpr();
        return start.isEmpty() && end.isEmpty() ? "" : ", counted:" + start + end;
    }

    /** What the report says did not or will not take place. */
    private void denied(Mentions mentions, RulePlaces rules) {
        for (Denial denial : mentions.denials()) {
            if (!json) {
                print("  denied: " + denial.kind() + " of " + String.join(", ", denial.parties()));
            }
            for (Claim claim : denial.evidence()) {
                ReportClaim made = new ReportClaim(
                        claim,
                        mentions.report().id(),
                        "denied",
                        mentions.published().date());
                claim(made, true, rules);
            }
        }
    }

    /** Which words could have told of an event and do not, and why. */
    private void rejected(Mentions mentions, RulePlaces rules) {
        for (Problem problem : mentions.problems()) {
            if (!json) {
                print("  " + problem.code() + ": " + problem.message());
            }
        }
        for (Rejected words : world.pipeline().rejected(mentions.report())) {
            if (json) {
                print(rejected(mentions.report().id(), words, rules));
                continue;
            }
            String parties = words.parties().isEmpty() ? "" : " of " + String.join(", ", words.parties());
            print("  no " + words.kind() + parties + ": " + words.reason().sentence());
            print("      \"" + Visible.line(words.quote()) + "\" at "
                    + words.span().start() + " to " + words.span().end() + ", looked at by " + rules.of(words.rule()));
        }
    }

    private static String rejected(String report, Rejected words, RulePlaces rules) {
        return JsonLine.of(line -> {
            line.text("report", report);
            line.nothing("mention");
            line.text("field", "rejected");
            line.text("value", words.kind());
            line.flag("kept", false);
            line.number("start", words.span().start());
            line.number("end", words.span().end());
            line.text("quote", words.quote());
            line.nothing("attributedTo");
            line.text("rule", rules.of(words.rule()));
            line.text("why", words.reason().sentence());
        });
    }

    /** The day from which relative dates are counted, and each stretch of words that tells it. */
    private void published(Mentions mentions) {
        PublicationDay day = world.pipeline().publicationDay(mentions.report());
        Published published = day.published();
        String basis = published.basis().code();
        if (json) {
            for (PublicationDay.Step step : day.derivation()) {
                print(JsonLine.of(line -> {
                    line.text("report", mentions.report().id());
                    line.nothing("mention");
                    line.text("field", "published");
                    line.text("value", published.date());
                    line.flag("kept", true);
                    line.number("start", step.span().start());
                    line.number("end", step.span().end());
                    line.text("quote", step.quote());
                    line.nothing("attributedTo");
                    line.text("rule", "published." + basis);
                }));
            }
            return;
        }
        print("  published "
                + (published.date() == null ? "on a day that is not known" : published.date() + ", " + basis));
        for (PublicationDay.Step step : day.derivation()) {
            print("      \"" + Visible.line(step.quote()) + "\" at "
                    + step.span().start() + " to " + step.span().end()
                    + (step.says() == Says.IS_THAT_DAY
                            ? " is that day"
                            : " tells the same day in two ways, which fits no other"));
        }
    }

    private void explain(CalendarEvent event) {
        RulePlaces rules = new RulePlaces(world.files());
        Map<String, List<ReportClaim>> fields = new LinkedHashMap<>();
        event.claims()
                .forEach(claim -> fields.computeIfAbsent(claim.claim().field(), field -> new ArrayList<>())
                        .add(claim));
        Map<String, Conflict> conflicts = new LinkedHashMap<>();
        event.conflicts().forEach(conflict -> conflicts.put(conflict.field(), conflict));
        if (!json) {
            print(event.id() + " " + Visible.line(event.title().in("en")));
        }
        fields.forEach((field, claims) -> {
            Conflict conflict = conflicts.get(field);
            if (!json) {
                print("  " + field
                        + (conflict == null
                                ? ""
                                : ": kept " + Visible.line(conflict.chosen()) + ". "
                                        + conflict.why().in("en")));
            }
            claims.forEach(claim ->
                    claim(claim, conflict == null || claim.claim().value().equals(conflict.chosen()), rules));
        });
    }

    private void claim(ReportClaim made, boolean kept, RulePlaces rules) {
        Claim claim = made.claim();
        if (json) {
            print(JsonLine.of(line -> {
                line.text("report", made.report());
                line.text("mention", made.mention());
                line.text("field", claim.field());
                line.text("value", claim.value());
                line.flag("kept", kept);
                line.number("start", claim.span().start());
                line.number("end", claim.span().end());
                line.text("quote", claim.quote());
                line.text("attributedTo", claim.attributedTo());
                line.text("rule", rules.of(claim.rule()));
            }));
            return;
        }
        print("    " + claim.field() + " = " + Visible.line(claim.value()) + (kept ? "" : " (not kept)"));
        print("      \"" + Visible.line(claim.quote()) + "\" at " + claim.span().start() + " to "
                + claim.span().end()
                + (event == null ? "" : " of " + Visible.line(made.report()))
                + ", read by " + rules.of(claim.rule())
                + (claim.attributedTo() == null ? "" : ", said by " + Visible.line(claim.attributedTo())));
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(line + "\n");
    }
}
