package io.taqwim.engine;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.reconcile.Reconcile;
import io.taqwim.engine.understand.Understand;
import io.taqwim.engine.understand.dates.PublicationDay;
import io.taqwim.engine.understand.events.Rejected;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The main path: read → understand → reconcile. Without state: any thread may use one at any time. */
public final class Pipeline {
    private final Understand understand;
    private final Reconcile reconcile;

    private Pipeline(Understand understand, Reconcile reconcile) {
        this.understand = understand;
        this.reconcile = reconcile;
    }

    /** The pipeline of all languages, kinds and names in {@code files}; a PackException says which cannot be used. */
    public static Pipeline of(PackFiles files) {
        Understand understand = Understand.of(files);
        return new Pipeline(understand, new Reconcile(files, understand::read));
    }

    /** What one report says. */
    public Mentions understand(Report report) {
        return understand.read(report);
    }

    /** On what day a report appeared, and the words from which that is known. */
    public PublicationDay publicationDay(Report report) {
        return understand.publicationDay(report);
    }

    /** Which words of a report could have told of an event and were not taken for one, and why. */
    public List<Rejected> rejected(Report report) {
        return understand.rejected(report);
    }

    /**
     * What a set of reports says together; their order does not matter.
     *
     * @param asOf the day it is made for; null: the latest known day of publication among the reports
     */
    public Calendar calendar(Collection<Mentions> reports, @Nullable LocalDate asOf) {
        return calendar(reports, asOf, List.of());
    }

    /**
     * What a set of reports says together, with the words of editors on it; the order of both does not matter.
     *
     * @param asOf the day it is made for; null: the latest known day of publication among the reports
     */
    public Calendar calendar(Collection<Mentions> reports, @Nullable LocalDate asOf, Collection<Decision> decisions) {
        return reconcile.of(reports, asOf, decisions);
    }
}
