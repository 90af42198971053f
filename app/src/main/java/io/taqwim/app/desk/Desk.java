package io.taqwim.app.desk;

import io.taqwim.app.read.Decisions;
import io.taqwim.app.read.Refused;
import io.taqwim.app.store.Revision;
import io.taqwim.app.store.Store;
import io.taqwim.app.store.StoreException;
import io.taqwim.app.store.Understood;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Placing;
import io.taqwim.engine.model.Problem;
import io.taqwim.engine.text.Visible;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The editions of a store. A new one is made by {@link #renew}, one at a time; whoever reads goes on with the one before until
 * then, and never waits.
 */
public final class Desk implements Editions {
    /** Revisions that are read anew and kept at a time. */
    private static final int AT_ONCE = 500;

    private static final int EDITIONS_OF_OTHER_DAYS = 8;

    private final Store store;
    private final Engine engine;
    private final Supplier<@Nullable LocalDate> day;
    private final Map<LocalDate, Edition> ofOtherDays = new LinkedHashMap<>();
    private volatile @Nullable Edition current;
    /** Of nothing taken out; made when somebody asks for what was. */
    private @Nullable Edition whole;

    /** @param day that calendars are made for; null: the latest publication day among the reports */
    public Desk(Store store, Engine engine, Supplier<@Nullable LocalDate> day) {
        this.store = store;
        this.engine = engine;
        this.day = day;
    }

    @Override
    public Edition current() {
        Edition edition = current;
        return edition == null ? renew() : edition;
    }

    /** Makes the edition of what the store holds now. */
    public synchronized Edition renew() {
        List<Mentions> said = said();
        List<Decision> decisions = decisions();
        Edition edition = new Edition(said, engine.pipeline().calendar(said, day.get(), decisions), decisions);
        synchronized (ofOtherDays) {
            current = edition;
            whole = null;
            ofOtherDays.clear();
        }
        return edition;
    }

    /** What every report says that was not taken out, every revision of it; what this engine has not read yet is read first. */
    public List<Mentions> said() {
        readUnread();
        return store.mentions(engine.name());
    }

    /** Reads what this engine has not read yet: after a rebuild, a new version, or a run that was cut short. */
    private void readUnread() {
        List<Revision> unread = store.unread(engine.name(), AT_ONCE);
        while (!unread.isEmpty()) {
            store.understood(unread.parallelStream().map(this::read).toList(), engine.name());
            unread = store.unread(engine.name(), AT_ONCE);
        }
    }

    private Understood read(Revision revision) {
        Mentions said = engine.pipeline().understand(revision.report());
        return new Understood(revision.hash(), withProblems(said, revision.problems()));
    }

    /** What was odd in how a report came belongs to what is odd in it. */
    public static Mentions withProblems(Mentions said, List<Problem> problems) {
        if (problems.isEmpty()) {
            return said;
        }
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(said.problems());
        return new Mentions(
                said.report(), said.language(), said.published(), said.credits(), said.events(), said.denials(), all);
    }

    @Override
    public Edition asOf(LocalDate asked) {
        Edition of = current();
        if (asked.equals(of.calendar().asOf())) {
            return of;
        }
        synchronized (ofOtherDays) {
            Edition made = ofOtherDays.get(asked);
            if (made != null) {
                return made;
            }
        }
        List<Mentions> out = outBy(of, asked);
        List<Decision> decided = decidedBy(asked);
        Edition made = new Edition(out, engine.pipeline().calendar(out, asked, decided), decided);
        synchronized (ofOtherDays) {
            if (current == of) {
                if (ofOtherDays.size() == EDITIONS_OF_OTHER_DAYS) {
                    ofOtherDays.remove(ofOtherDays.keySet().iterator().next());
                }
                ofOtherDays.put(asked, made);
            }
        }
        return made;
    }

    @Override
    public synchronized Optional<CalendarEvent> unwithdrawn(String idOrAlias) {
        if (whole == null) {
            List<Mentions> said = store.withdrawn().isEmpty() ? List.of() : store.everything(engine.name());
            whole = new Edition(said, engine.pipeline().calendar(said, day.get(), decisions()));
        }
        Edition made = whole;
        return made.event(idOrAlias).or(() -> made.dismissed(idOrAlias));
    }

    @Override
    public Optional<Withdrawn> withdrawn(String report) {
        return store.withdrawals().stream()
                .filter(withdrawal -> withdrawal.report().equals(report))
                .map(out -> new Withdrawn(out.report(), out.author(), out.reason(), out.made()))
                .findFirst();
    }

    /** The editors' decisions that are kept. */
    public List<Decision> decisions() {
        List<Decision> all = new ArrayList<>();
        for (String record : store.decisions()) {
            try {
                all.add(Decisions.read(record));
            } catch (Refused e) {
                throw new StoreException("A decision in the store " + e.sentence() + ": " + Visible.line(record));
            }
        }
        all.sort(Decision.ORDER);
        return all;
    }

    /**
     * Keeps a decision; false where it is kept already. The next edition knows it.
     *
     * @param record the decision as JSON ({@code docs/formats.md}, section 4)
     */
    public boolean keep(Decision decision, String record) {
        return store.decide(decision.id(), record);
    }

    private List<Decision> decidedBy(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return decisions().stream()
                .filter(decision -> decision.time().isBefore(end))
                .toList();
    }

    /** The reports that had appeared by a day; those whose day nobody knows among them. */
    private static List<Mentions> outBy(Edition edition, LocalDate day) {
        Map<String, LocalDate> placed = new HashMap<>();
        Calendar calendar = edition.calendar();
        for (Placing placing : calendar.placings()) {
            placed.put(placing.report(), placing.published());
        }
        return edition.mentions().stream()
                .filter(said -> {
                    LocalDate own = said.published().date();
                    LocalDate published = own == null ? placed.get(said.report().id()) : own;
                    return published == null || !published.isAfter(day);
                })
                .toList();
    }
}
