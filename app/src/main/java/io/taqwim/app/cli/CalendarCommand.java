package io.taqwim.app.cli;

import io.taqwim.app.publish.json.CalendarJson;
import io.taqwim.app.read.Source;
import io.taqwim.engine.Pipeline;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.Mentions;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all reports together say, as one calendar. */
@Command(name = "calendar", description = "Makes one reconciled, sourced calendar of all reports together.")
public final class CalendarCommand implements Callable<Integer> {
    private final List<Source> sources;
    private final Supplier<Pipeline> pipeline;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Mixin
    private final ReadOptions read = new ReadOptions();

    @Option(names = "--json", description = "One JSON object an event, as docs/formats.md, section 3, has it.")
    private boolean json;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day the calendar is made for (default: the latest publication day among the reports).")
    private @Nullable LocalDate asOf;

    public CalendarCommand(List<Source> sources, Supplier<Pipeline> pipeline) {
        this.sources = sources;
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Pipeline engine = pipeline.get();
        List<Mentions> said = new ArrayList<>();
        int status = Reading.run(
                read,
                sources,
                System.in,
                spec.commandLine().getErr(),
                received -> UnderstandCommand.understood(engine, received),
                said::add);
        Calendar calendar = engine.calendar(said, asOf);
        calendar.events().forEach(event -> out.print(CalendarJson.line(calendar, event) + "\n"));
        return status;
    }
}
