package io.taqwim.app.cli;

import io.taqwim.app.desk.Desk;
import io.taqwim.app.desk.Edition;
import io.taqwim.app.desk.Engine;
import io.taqwim.app.publish.json.DecisionJson;
import io.taqwim.app.read.Decisions;
import io.taqwim.app.read.Refused;
import io.taqwim.app.store.Store;
import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.MentionRef;
import io.taqwim.engine.text.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An editor's word on the calendar of a store. */
@Command(
        name = "decide",
        abbreviateSynopsis = true,
        description = {
            "Records an editor's word on the calendar of a store. It stays whatever comes in later and can be undone.",
            "",
            "  merge EVENT EVENT...          these are one event",
            "  split EVENT MENTION...        these mentions (REPORT/m1) of an event are another one",
            "  correct EVENT FIELD [VALUE]   a field has this value; without VALUE nobody knows it",
            "  pin EVENT FIELD               a field keeps the value that it has now",
            "  dismiss EVENT                 this is no event of the calendar",
            "  undo DECISION                 an earlier decision holds no more",
            "  list                          prints all decisions, one JSON object a line",
            "  replay FILE                   records the decisions of such a list"
        },
        footer = {"", "Example: taqwim decide --data target/store list"})
public final class DecideCommand implements Callable<Integer> {
    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ACT", description = "What is decided, as above.")
    private String act = "";

    @Parameters(index = "1..*", paramLabel = "TERM", description = "On what, by ids that calendar --json prints.")
    private List<String> terms = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; every decision has a reason.")
    private @Nullable String reason;

    @Mixin
    private final AuthorOptions author = new AuthorOptions();

    @Mixin
    private final StoreOptions data = new StoreOptions();

    public DecideCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        try (Store store = data.existing()) {
            Desk desk = new Desk(store, Engine.of(world.pipeline(), world.files()), () -> null);
            return switch (act) {
                case "list" -> list(desk);
                case "replay" -> replay(desk, terms(1, "a file of decisions").get(0));
                default -> decide(desk);
            };
        }
    }

    private int list(Desk desk) {
        PrintWriter out = spec.commandLine().getOut();
        List<Decision> decisions = desk.decisions();
        decisions.forEach(decision -> out.print(DecisionJson.line(decision) + "\n"));
        if (decisions.isEmpty()) {
            spec.commandLine().getErr().println("taqwim: no decisions yet.");
        }
        return ExitStatus.OK;
    }

    private int replay(Desk desk, String file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageException(Visible.spelled(file) + " cannot be read as UTF-8; check the name");
        }
        int fresh = 0;
        int refused = 0;
        for (int i = 0; i < lines.size(); i++) {
            try {
                fresh += !lines.get(i).isBlank() && keep(desk, Decisions.read(lines.get(i))) ? 1 : 0;
            } catch (Refused e) {
                refused++;
                spec.commandLine()
                        .getErr()
                        .println("taqwim: " + Visible.spelled(file) + ":" + (i + 1) + " " + e.sentence() + ".");
            }
        }
        spec.commandLine().getOut().print(IngestCommand.count(fresh, "new decision") + "\n");
        return refused > 0 ? ExitStatus.SOME_REFUSED : ExitStatus.OK;
    }

    private int decide(Desk desk) {
        if (reason == null || reason.isBlank()) {
            throw new UsageException("Why? Give a --reason, for whoever asks later.");
        }
        Edition edition = desk.renew();
        Decision decision = new Decision(
                author.name(), Instant.now().truncatedTo(ChronoUnit.MILLIS), reason, act(edition), seen(edition));
        keep(desk, decision);
        spec.commandLine().getOut().print(DecisionJson.line(decision) + "\n");
        return ExitStatus.OK;
    }

    private static boolean keep(Desk desk, Decision decision) {
        return desk.keep(decision, DecisionJson.line(decision));
    }

    private Act act(Edition edition) {
        try {
            return switch (act) {
                case "merge" -> {
                    terms.forEach(id -> event(edition, id));
                    yield new Act.Merge(terms);
                }
                case "split" -> {
                    CalendarEvent event = event(
                            edition, terms(2, "an event and mentions of it").get(0));
                    yield new Act.Split(
                            terms.get(0),
                            terms.subList(1, terms.size()).stream()
                                    .map(mention -> mention(event, mention))
                                    .toList());
                }
                case "correct" -> {
                    event(edition, terms(2, "an event, a field and its value").get(0));
                    yield new Act.Correct(terms.get(0), terms.get(1), terms.size() < 3 ? null : terms.get(2));
                }
                case "pin" -> {
                    CalendarEvent event =
                            event(edition, terms(2, "an event and a field").get(0));
                    yield new Act.Pin(terms.get(0), terms.get(1), event.held(terms.get(1)));
                }
                case "dismiss" -> {
                    event(edition, terms(1, "an event").get(0));
                    yield new Act.Dismiss(terms.get(0));
                }
                case "undo" -> new Act.Undo(terms(1, "a decision").get(0));
                default ->
                    throw new UsageException(
                            "ACT is one of merge, split, correct, pin, dismiss, undo, list, replay, not "
                                    + Visible.line(act));
            };
        } catch (IllegalArgumentException e) {
            throw new UsageException("This cannot be decided: " + e.getMessage());
        }
    }

    /** All aliases of the events that the decision names: what else is told of them is new. */
    private List<String> seen(Edition edition) {
        return terms.stream()
                .flatMap(id -> edition.event(id).stream())
                .flatMap(event -> event.aliases().stream())
                .toList();
    }

    private List<String> terms(int least, String what) {
        if (terms.size() < least) {
            throw new UsageException(act + " takes " + what + "; see taqwim decide --help");
        }
        return terms;
    }

    private static CalendarEvent event(Edition edition, String id) {
        return edition.event(id)
                .orElseThrow(() -> new UsageException("No event of this store has the id " + Visible.line(id)
                        + "; calendar --json --data prints the ids."));
    }

    /** By its hash, or by report and mention as the calendar's {@code mentions} name it. */
    private static String mention(CalendarEvent event, String named) {
        for (MentionRef mention : event.mentions()) {
            if (named.equals(mention.hash()) || named.equals(mention.report() + "/" + mention.mention())) {
                return mention.hash();
            }
        }
        throw new UsageException(Visible.line(named) + " is no mention of that event; name it as REPORT/m1");
    }
}
