package io.taqwim.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sqlite.SQLiteDataSource;

/** Whole stores as single files, written by {@link Store#backup} and brought back here. */
public final class Backups {
    private Backups() {}

    /**
     * Makes a backup the store of a folder. Whatever store is there stays beside it under another name.
     *
     * @param replace whether there may be one
     * @return the file of the former store, if there was one
     */
    public static Optional<Path> restore(Path backup, Path folder, boolean replace, Supplier<Instant> clock) {
        if (!Files.isRegularFile(backup)) {
            throw new StoreException(DataFolder.name(backup) + " does not exist; check the name");
        }
        DataFolder.make(folder);
        Path file = DataFolder.file(folder);
        boolean there = Files.exists(file);
        if (there && !replace) {
            throw new StoreException(DataFolder.name(file)
                    + " is there already; add --replace to keep it under another name and take its place");
        }
        try {
            Path fresh = Files.createTempDirectory(folder, "restoring");
            try {
                Files.copy(backup, DataFolder.file(fresh));
                try (Store copy = Store.open(fresh, clock)) {
                    if (!copy.integrity().equals("ok")) {
                        throw new StoreException(DataFolder.name(backup) + " is damaged; use another backup");
                    }
                }
                Path former = there ? setAside(folder, file) : null;
                Files.move(DataFolder.file(fresh), file, StandardCopyOption.ATOMIC_MOVE);
                return Optional.ofNullable(former);
            } finally {
                deleteAll(fresh);
            }
        } catch (IOException e) {
            throw new StoreException(DataFolder.name(backup) + " cannot be restored into " + DataFolder.name(folder)
                    + " (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Leaving write-ahead mode writes all of it into its one file, and fails where another program has it open. */
    private static Path setAside(Path folder, Path file) throws IOException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = delete");
        } catch (SQLException e) {
            throw StoreException.of(DataFolder.name(file), e);
        }
        for (int number = 1; ; number++) {
            Path aside = folder.resolve("taqwim-former-" + number + ".db");
            if (!Files.exists(aside)) {
                return Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    static void refuseExisting(Path to) {
        if (Files.exists(to)) {
            throw new StoreException(DataFolder.name(to) + " is there already; name a file that is not");
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path path : inside.toList()) {
                Files.delete(path);
            }
        }
        Files.delete(folder);
    }
}
