package io.taqwim.app.cli;

import io.taqwim.app.desk.Desk;
import io.taqwim.app.publish.agenda.Look;
import io.taqwim.app.publish.agenda.MentionLines;
import io.taqwim.app.publish.agenda.Phrases;
import io.taqwim.app.publish.json.MentionsJson;
import io.taqwim.app.read.Received;
import io.taqwim.engine.Pipeline;
import io.taqwim.engine.model.Mentions;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What each report says, one report at a time. */
@Command(
        name = "understand",
        abbreviateSynopsis = true,
        description = "Says what each report says: events, who, when, where, with the words.",
        footer = {"", "Example: taqwim understand samples/bucharest.txt"})
public final class UnderstandCommand implements Callable<Integer> {
    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Mixin
    private final ReadOptions read = new ReadOptions();

    @Mixin
    private final LookOptions look = new LookOptions();

    @Option(names = "--json", description = "One JSON object a report, as docs/formats.md, section 2, has it.")
    private boolean json;

    public UnderstandCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Look page = look.look(world.files(), world.terminal());
        Pipeline engine = world.pipeline();
        Function<Mentions, String> format = json ? MentionsJson::line : pages(page);
        return Reading.run(
                read,
                world,
                spec.commandLine().getErr(),
                received -> format.apply(understood(engine, received)),
                text -> out.print(text + "\n"));
    }

    private Function<Mentions, String> pages(Look page) {
        Phrases phrases = new Phrases(world.files(), page);
        return mentions -> {
            List<String> lines = new ArrayList<>();
            new MentionLines(phrases, page, lines::add).print(mentions);
            return String.join("\n", lines);
        };
    }

    /** What was odd in how a report came belongs to what is odd in it. */
    static Mentions understood(Pipeline engine, Received received) {
        return Desk.withProblems(engine.understand(received.report()), received.problems());
    }
}
