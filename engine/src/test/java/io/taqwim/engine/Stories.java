package io.taqwim.engine;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Published;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.reconcile.Reconcile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The scenarios with what each report says written down by hand. */
@NullUnmarked
public final class Stories {
    private static final Path NOTES = Path.of("src", "test", "resources", "by-hand");
    private static final PackFiles FILES = PackFiles.packed();

    private Stories() {}

    static List<Mentions> of(Scenario scenario) throws IOException {
        return ReportsByHand.read(Files.readString(NOTES.resolve(scenario.name() + ".txt")), scenario.reports());
    }

    /** The reports of all scenarios as one set. */
    public static List<Mentions> all() throws IOException {
        List<Mentions> all = new ArrayList<>();
        for (Scenario scenario : Scenario.all()) {
            all.addAll(of(scenario));
        }
        return all;
    }

    public static Reconcile reconcile(List<Mentions> known) {
        return new Reconcile(FILES, (report, published) -> placed(known, report, published));
    }

    /** Reads "tomorrow" and a day without its year anew, as the reader of a report would. */
    private static Mentions placed(List<Mentions> mentions, Report report, Published published) {
        Mentions in = mentions.stream()
                .filter(one -> one.report().equals(report))
                .findFirst()
                .orElseThrow();
        LocalDate day = published.date();
        List<Mention> read =
                in.events().stream().map(mention -> placed(mention, day)).toList();
        return new Mentions(report, in.language(), published, in.credits(), read, in.denials(), in.problems());
    }

    private static Mention placed(Mention mention, LocalDate published) {
        String expression = mention.startExpr();
        if (expression == null) {
            return mention;
        }
        LocalDate start = expression.startsWith("P+")
                ? published.plusDays(Integer.parseInt(expression.substring(2)))
                : LocalDate.parse(published.getYear() + expression.substring(1, 7));
        LocalDate end = "start+1".equals(mention.endExpr()) ? start.plusDays(1) : start;
        return new Mention(
                mention.id(),
                mention.kind(),
                mention.rank(),
                mention.status(),
                new DateInterval(start, end, Precision.DAY),
                expression,
                mention.endExpr(),
                mention.place(),
                mention.parties(),
                mention.topics(),
                mention.partOf(),
                mention.background(),
                mention.attributedTo(),
                mention.claims());
    }
}
