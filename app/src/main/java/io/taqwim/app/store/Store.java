package io.taqwim.app.store;

import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Reports as received, what was taken out, an editor's decisions, and what the engine read. One writer at a time, other
 * programs may read and write the same file meanwhile. What a method has returned from is on the disk.
 */
public final class Store implements AutoCloseable {
    private static final int PATIENCE_IN_MILLISECONDS = 10_000;

    private final Path file;
    private final String name;
    private final Connection connection;
    private final Supplier<Instant> clock;
    /** Hashes of all revisions that are known to be kept: asked on any thread. */
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    private Store(Path file, Connection connection, Supplier<Instant> clock) {
        this.file = file;
        this.name = DataFolder.name(file);
        this.connection = connection;
        this.clock = clock;
    }

    /**
     * Opens the store of a folder, made where it is missing.
     *
     * @param clock for what is recorded of when something came; it decides nothing
     * @throws StoreException where it cannot be used
     */
    public static Store open(Path folder, Supplier<Instant> clock) {
        DataFolder.make(folder);
        Path file = DataFolder.file(folder);
        String name = DataFolder.name(file);
        SQLiteDataSource source = source(file);
        try {
            try (Connection first = source.getConnection()) {
                Schema.isOurs(first, name);
            }
            Schema.upToDate(source, name);
            Store store = new Store(file, source.getConnection(), clock);
            store.findKept();
            return store;
        } catch (SQLException e) {
            throw StoreException.of(name, e);
        }
    }

    /** Opens the store of a folder, refused where there is none. */
    public static Store existing(Path folder, Supplier<Instant> clock) {
        Path file = DataFolder.file(folder);
        if (!Files.exists(file)) {
            throw new StoreException("There is no store in " + DataFolder.name(folder)
                    + "; put reports into one with: taqwim ingest, or name its folder with --data");
        }
        return open(folder, clock);
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL); // a commit survives the loss of power, too
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_IN_MILLISECONDS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private void findKept() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select hash from revision")) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
    }

    /** The hash of a report as received: over all its fields. */
    public static String hash(Report report) {
        return Report.sha256(Records.of(report));
    }

    /** Whether this very report is kept already, as far as this program has seen. */
    public boolean isKept(Report report) {
        return kept.contains(hash(report));
    }

    /**
     * Keeps what came, all or nothing. The very same report again is none; one without an id of its own that has come
     * before under the same address or from the same file is a revision of it.
     *
     * @param engine which engine read it
     */
    public synchronized Added add(List<Arrival> arrivals, String engine) {
        return transaction(() -> {
            Added added = Added.NOTHING;
            List<String> hashes = new ArrayList<>();
            for (Arrival arrival : arrivals) {
                Report report = known(arrival);
                String hash = hash(report);
                if (kept.contains(hash) || !insert(hash, report, arrival)) {
                    added = added.again();
                } else {
                    added = isFirst(report.id(), hash) ? added.first() : added.revised();
                    Mentions said = arrival.said();
                    if (said != null) {
                        understood(hash, engine, of(report, said));
                    }
                }
                hashes.add(hash);
            }
            return added.with(hashes);
        });
    }

    private static Mentions of(Report report, Mentions said) {
        return new Mentions(
                report,
                said.language(),
                said.published(),
                said.credits(),
                said.events(),
                said.denials(),
                said.problems());
    }

    /** The report under the id that it had before, where it is a later text of one that is known again. */
    private Report known(Arrival arrival) throws SQLException {
        Report report = arrival.report();
        if (arrival.named() == null) {
            return report;
        }
        String id = text("select min(report) from revision where named = ?", arrival.named());
        return id == null
                ? report
                : new Report(
                        id,
                        report.text(),
                        report.title(),
                        report.url(),
                        report.publisher(),
                        report.published(),
                        report.publishedAt(),
                        report.crawled(),
                        report.language());
    }

    private boolean insert(String hash, Report report, Arrival arrival) throws SQLException {
        return update(
                        "insert into revision (hash, report, record, problems, named, origin, received)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (hash) do nothing",
                        hash,
                        report.id(),
                        Records.of(report),
                        Records.of(arrival.problems()),
                        arrival.named(),
                        arrival.origin(),
                        clock.get().toString())
                > 0;
    }

    private boolean isFirst(String report, String hash) throws SQLException {
        return text("select min(hash) from revision where report = ? and hash <> ?", report, hash) == null;
    }

    private void understood(String hash, String engine, Mentions said) throws SQLException {
        update(
                "insert into understanding (revision, engine, record) values (?, ?, ?)"
                        + " on conflict (revision) do update set engine = excluded.engine, record = excluded.record",
                hash,
                engine,
                Records.of(said));
    }

    /** Keeps what was read in revisions that are kept: by hash. */
    public synchronized void understood(List<Understood> all, String engine) {
        transaction(() -> {
            for (Understood one : all) {
                understood(one.revision(), engine, one.said());
            }
            return all.size();
        });
    }

    /** Forgets everything that can be derived. */
    public synchronized void forgetDerived() {
        transaction(() -> update("delete from understanding"));
    }

    /** Revisions that this engine has not read yet, those of reports that were taken out too, in order of their hashes. */
    public synchronized List<Revision> unread(String engine, int most) {
        return rows(
                "select r.hash, r.record, r.problems from revision r left join understanding u on u.revision = r.hash"
                        + " and u.engine = ? where u.revision is null order by r.hash limit " + most,
                row -> new Revision(
                        row.getString(1), Records.report(row.getString(2)), Records.problems(row.getString(3))),
                engine);
    }

    /** What all reports say that were not taken out, every revision of them, in order of their hashes. */
    public synchronized List<Mentions> mentions(String engine) {
        Set<String> out = withdrawn();
        return everything(engine).stream()
                .filter(said -> !out.contains(said.report().id()))
                .toList();
    }

    /** What all reports say, those that were taken out too, every revision of them, in order of their hashes. */
    public synchronized List<Mentions> everything(String engine) {
        return rows(
                "select r.record, u.record from revision r join understanding u on u.revision = r.hash"
                        + " where u.engine = ? order by r.hash",
                row -> Records.mentions(Records.report(row.getString(1)), row.getString(2)),
                engine);
    }

    /** Whether any revision of a report is kept. */
    public synchronized boolean has(String report) {
        return one("select min(hash) from revision where report = ?", report) != null;
    }

    /** How many reports are kept, those that were taken out too; revisions are one. */
    public synchronized int size() {
        return Integer.parseInt(String.valueOf(one("select count(distinct report) from revision")));
    }

    /** Takes a report out of everything derived, or puts it back; false where that is so already. */
    public synchronized boolean withdraw(String report, boolean out, String author, String reason) {
        return transaction(() -> {
            if (withdrawn().contains(report) == out) {
                return false;
            }
            update(
                    "insert into withdrawal (number, report, withdrawn, author, reason, made)"
                            + " select coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from withdrawal",
                    report,
                    out ? 1 : 0,
                    author,
                    reason,
                    clock.get().toString());
            return true;
        });
    }

    /** The ids of the reports that are taken out now. */
    public synchronized Set<String> withdrawn() {
        Set<String> out = new HashSet<>();
        rows(
                "select report, withdrawn from withdrawal order by number",
                row -> row.getInt(2) == 1 ? out.add(row.getString(1)) : out.remove(row.getString(1)));
        return out;
    }

    /** A report that is taken out: by whom, why and when. */
    public record Withdrawal(String report, String author, String reason, Instant made) {}

    /** The reports that are taken out now, each with the last word on it, in order of their ids. */
    public synchronized List<Withdrawal> withdrawals() {
        return rows(
                "select w.report, w.author, w.reason, w.made from withdrawal w join (select report, max(number) as last"
                        + " from withdrawal group by report) l on l.last = w.number where w.withdrawn = 1 order by w.report",
                row -> new Withdrawal(
                        row.getString(1), row.getString(2), row.getString(3), Instant.parse(row.getString(4))));
    }

    /** Keeps a decision; false where it is kept already. */
    public synchronized boolean decide(String id, String record) {
        return transaction(() -> update(
                        "insert into decision (id, record, kept) values (?, ?, ?) on conflict (id) do nothing",
                        id,
                        record,
                        clock.get().toString())
                > 0);
    }

    /** The records of all decisions, in order of their ids. */
    public synchronized List<String> decisions() {
        return rows("select record from decision order by id", row -> row.getString(1));
    }

    /** A number that is another one after another program, or another connection, has written. */
    public synchronized long version() {
        return Long.parseLong(String.valueOf(one("pragma data_version")));
    }

    /** Writes all of it as one file, as it stands at this moment, while others read and write. */
    public synchronized void backup(Path to) {
        Backups.refuseExisting(to);
        try (PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, to.toString());
            statement.execute();
        } catch (SQLException e) {
            throw StoreException.of(DataFolder.name(to), e);
        }
    }

    /** What SQLite finds wrong with the file; "ok" where nothing is. */
    public synchronized String integrity() {
        return String.valueOf(one("pragma integrity_check"));
    }

    public Path file() {
        return file;
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreException.of(name, e);
        }
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** All of it or nothing. What was added is known to be kept only once it is. */
    private <T> T transaction(Work<T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                T result = work.run();
                connection.commit();
                if (result instanceof Added added) {
                    kept.addAll(added.hashes());
                }
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw StoreException.of(name, e);
        }
    }

    private int update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private @Nullable String one(String sql, @Nullable Object... values) {
        try {
            return text(sql, values);
        } catch (SQLException e) {
            throw StoreException.of(name, e);
        }
    }

    private @Nullable String text(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private <T> List<T> rows(String sql, Row<T> row, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.of(rows));
            }
            return all;
        } catch (SQLException e) {
            throw StoreException.of(name, e);
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
