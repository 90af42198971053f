package io.taqwim.engine.reconcile;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Published;
import io.taqwim.engine.model.Report;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many reports' mentions into one calendar: a function of their set and of the day it is made for. */
public final class Reconcile {
    /** Reads a report again, once other reports have told when it was published. */
    public interface Reader {
        Mentions read(Report report, Published published);
    }

    public Reconcile(PackFiles packs, Reader reader) {}

    /**
     * The calendar of a set of reports; their order and batching do not matter.
     *
     * @param asOf the day it is made for; null: the latest known day of publication among the reports
     */
    public Calendar of(Collection<Mentions> reports, @Nullable LocalDate asOf) {
        return new Calendar(asOf, List.of(), List.of());
    }
}
