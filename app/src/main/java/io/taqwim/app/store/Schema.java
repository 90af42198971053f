package io.taqwim.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables, in the shape that this program knows. */
final class Schema {
    /** In the head of the file (SQLite's application_id): "TQWM". */
    private static final int TAQWIM = 0x5451574D;

    private Schema() {}

    /** Brings an older store up to date; refuses a newer one and files of other programs. */
    static void upToDate(DataSource source, String file) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:io/taqwim/app/store")
                .loggers("slf4j")
                .load();
        try {
            for (MigrationInfo migration : flyway.info().all()) {
                if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                    throw new StoreException(file + " was made by a newer Taqwim; use that one");
                }
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw e.getCause() instanceof SQLException sql
                    ? StoreException.of(file, sql)
                    : new StoreException(
                            file + " is no store of Taqwim (" + firstLine(e) + "); name another folder with --data");
        }
    }

    /** Whether the file is a store, by its head. An empty one may become a store. */
    static void isOurs(Connection connection, String file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (number(statement, "pragma application_id") == TAQWIM) {
                return;
            }
            if (number(statement, "select count(*) from sqlite_master") > 0) {
                throw new StoreException(file + " is a database of another program; name another folder with --data");
            }
            statement.execute("pragma application_id = " + TAQWIM);
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
