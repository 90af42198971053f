package io.taqwim.app.cli;

import io.taqwim.app.evaluate.Score;
import io.taqwim.app.publish.json.JsonLine;
import io.taqwim.app.publish.json.MentionsJson;
import io.taqwim.app.read.Json;
import io.taqwim.app.read.Refused;
import io.taqwim.app.read.TimeStamp;
import io.taqwim.engine.check.Agreement;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.text.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How well the reading of reports agrees with a file of what careful readers found in them. */
@Command(
        name = "evaluate",
        customSynopsis = "taqwim evaluate [OPTIONS] GOLD [INPUT...]",
        description = {
            "Compares what is read in reports with what careful readers found in them.",
            "GOLD: a file with a line a report as docs/formats.md, section 2, has it. Without INPUT, GOLD must hold the texts (\"text\").",
            "Found: the event is there. Strict: kind, status, days, country and parties are all the same.",
            "Fields: in how many of the found events the two agree."
        },
        footer = {"", "Example: taqwim evaluate bench/samples.gold.jsonl samples/reports.jsonl"})
public final class EvaluateCommand implements Callable<Integer> {
    private static final int DECIMALS = 4;

    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Mixin
    private final ReadOptions read = new ReadOptions();

    @Option(
            names = "--system",
            paramLabel = "FILE.jsonl",
            description = "Compare what understand --json printed into this file, instead of reading INPUTs.")
    private @Nullable Path system;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    public EvaluateCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (read.inputs.isEmpty()) {
            throw new UsageException("Which readers' file? Name it first, the reports after it.");
        }
        String gold = read.inputs.remove(0);
        Map<String, Map<?, ?>> wanted = lines(Path.of(gold));
        Map<String, Map<?, ?>> got = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        int status = ExitStatus.OK;
        if (system != null) {
            got.putAll(lines(system));
        } else if (read.inputs.isEmpty()) {
            wanted.forEach((report, line) -> got.put(report, understood(report, line, gold)));
        } else {
            status = Reading.run(
                    read,
                    world,
                    spec.commandLine().getErr(),
                    received -> world.pipeline().understand(received.report()),
                    mentions -> {
                        texts.put(mentions.report().id(), mentions.report().text());
                        got.put(mentions.report().id(), parsed(MentionsJson.line(mentions), "a line of our own"));
                    });
        }
        Score score = new Score();
        wanted.forEach((report, line) -> {
            String text = line.get("text") instanceof String own ? own : texts.get(report);
            score.add(line, got.getOrDefault(report, Map.of()), text);
        });
        print(score);
        return status;
    }

    /** A report out of the readers' own line, dated where that says so. */
    private Map<?, ?> understood(String id, Map<?, ?> line, String gold) {
        if (!(line.get("text") instanceof String text)) {
            throw new UsageException(Visible.spelled(gold) + " holds no text for " + Visible.spelled(id)
                    + "; name the reports after it.");
        }
        String stamp = line.get("published") instanceof String day ? day : null;
        LocalDate published = stamp == null ? null : TimeStamp.day(stamp);
        Report report = new Report(id, text, null, null, null, published, stamp, null, null);
        return parsed(MentionsJson.line(world.pipeline().understand(report)), id);
    }

    private static Map<String, Map<?, ?>> lines(Path file) {
        Map<String, Map<?, ?>> lines = new LinkedHashMap<>();
        String name = Visible.spelled(file.toString());
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    Map<?, ?> object = parsed(line, name);
                    lines.put(String.valueOf(object.get("report")), object);
                }
            }
        } catch (IOException e) {
            throw new UsageException(name + " cannot be read as UTF-8 text; check the name.");
        }
        return lines;
    }

    private static Map<?, ?> parsed(String line, String where) {
        try {
            if (Json.read(line) instanceof Map<?, ?> object) {
                return object;
            }
            throw new UsageException(where + " holds a line that is no JSON object.");
        } catch (Refused e) {
            throw new UsageException(where + " holds a line that " + e.sentence() + ".");
        }
    }

    private void print(Score score) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(line(score) + "\n");
            return;
        }
        out.print(score.agreement().told() + " events of the readers, "
                + score.agreement().read() + " found\n");
        out.print("found   " + three(score.agreement().found()) + "strict  "
                + three(score.agreement().strict()));
        score.fields()
                .forEach((field, share) -> out.print("  " + field + " ".repeat(Math.max(1, 14 - field.length()))
                        + rounded(share.share()) + " of " + share.all() + "\n"));
        if (score.quotes().all() > 0) {
            out.print(
                    "quotes that stand where they say " + rounded(score.quotes().share()) + "\n");
            out.print("events told by the same words    "
                    + rounded(score.evidence().share()) + "\n");
        }
    }

    private static String three(Agreement.Found found) {
        return "precision " + rounded(found.precision()) + "  recall " + rounded(found.recall()) + "  F1 "
                + rounded(found.f1()) + "\n";
    }

    private static String line(Score score) {
        return JsonLine.of(json -> {
            json.number("gold", score.agreement().told());
            json.number("system", score.agreement().read());
            json.object("found", found -> three(found, score.agreement().found()));
            json.object("strict", strict -> three(strict, score.agreement().strict()));
            json.object(
                    "fields",
                    fields -> score.fields().forEach((field, share) -> fields.number(field, rounded(share.share()))));
            json.number("quotes_true", rounded(score.quotes().share()));
            json.number("evidence", rounded(score.evidence().share()));
        });
    }

    private static void three(JsonLine json, Agreement.Found found) {
        json.number("p", rounded(found.precision()));
        json.number("r", rounded(found.recall()));
        json.number("f1", rounded(found.f1()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
