package io.taqwim.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/** What SQLite says becomes one sentence that says what to do. */
class WhatIsWrongWithTheDiskIsToldTest {
    @TempDir
    private Path folder;

    private String told(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            throw new AssertionError("nothing was wrong");
        } catch (SQLException e) {
            return String.valueOf(StoreException.of("news/taqwim.db", e).getMessage());
        }
    }

    private Connection open(SQLiteConfig config) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + folder.resolve("a.db"));
    }

    @Test
    void a_full_disk() throws SQLException {
        try (Connection connection = open(new SQLiteConfig());
                Statement statement = connection.createStatement()) {
            statement.execute("create table a (b text)");
            statement.execute("pragma max_page_count = 3"); // to SQLite, the same as a disk without room
            assertThat(told(connection, "insert into a values (hex(zeroblob(100000)))"))
                    .isEqualTo("news/taqwim.db cannot grow, for the disk is full; make room and run this again,"
                            + " nothing kept is lost");
        }
    }

    @Test
    void a_file_that_may_only_be_read() throws SQLException {
        try (Connection connection = open(new SQLiteConfig());
                Statement statement = connection.createStatement()) {
            statement.execute("create table a (b text)");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = open(config)) {
            assertThat(told(connection, "insert into a values ('c')"))
                    .isEqualTo(
                            "news/taqwim.db may not be written; check who owns it, or name another folder with --data");
        }
    }

    @Test
    void a_file_that_another_program_writes() throws SQLException {
        try (Connection one = open(new SQLiteConfig());
                Statement statement = one.createStatement();
                Connection other = open(new SQLiteConfig())) {
            statement.execute("create table a (b text)");
            statement.execute("begin immediate");
            try (Statement patience = other.createStatement()) {
                patience.execute("pragma busy_timeout = 10");
            }
            assertThat(told(other, "insert into a values ('c')")).contains("is being written by another program");
        }
    }

    @Test
    void a_folder_that_is_none() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThatThrownBy(() -> DriverManager.getConnection("jdbc:sqlite:" + file.resolve("a.db")))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(StoreException.of("file/taqwim.db", e).getMessage())
                                .startsWith("file/taqwim.db cannot be "));
        assertThatThrownBy(() -> Store.open(file, () -> java.time.Instant.EPOCH))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("file");
    }
}
