package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.cli.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that keep reports, on a real store in a folder of its own. */
class StoreCommandsTest {
    private static final String SAMPLES = "../samples";

    @TempDir
    private Path folder;

    private String data = "";

    @BeforeEach
    void chooseFolder() {
        data = folder.resolve("data").toString();
    }

    @Test
    void a_store_gives_the_calendar_of_what_was_put_into_it() throws IOException {
        assertThat(ingest(SAMPLES).out()).startsWith("20 new reports, 0 revisions, 0 known; 20 reports in ");

        assertThat(calendar()).isEqualTo(Cli.run("calendar", "--json", SAMPLES).out());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(data))))
                .isEqualTo("rwx------");
    }

    @Test
    void the_same_folder_again_changes_nothing() {
        ingest(SAMPLES);
        String before = calendar();

        assertThat(ingest(SAMPLES).out()).startsWith("0 new reports, 0 revisions, 20 known; 20 reports in ");
        assertThat(calendar()).isEqualTo(before);
    }

    @Test
    void an_edited_file_is_a_revision_and_no_second_source() throws IOException {
        Path file = folder.resolve("bucharest.txt");
        String text = Files.readString(Path.of(SAMPLES, "bucharest.txt"));
        Files.writeString(file, text);
        ingest(file.toString());
        Files.writeString(file, text + "\n" + text.lines().toList().get(0));

        assertThat(ingest(file.toString()).out()).startsWith("0 new reports, 1 revision, 0 known; 1 report in ");
        assertThat(calendar().lines())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).contains("\"reports\":1,\"independent\":1"));
    }

    @Test
    void a_withdrawn_report_is_out_of_everything_until_it_is_put_back() {
        ingest(SAMPLES);
        String before = calendar();

        assertThat(run("withdraw", "kenya-3", "--reason", "taken back").out())
                .isEqualTo("kenya-3 is out of the calendar\n");
        assertThat(calendar()).doesNotContain("kenya-3").isNotEqualTo(before);
        assertThat(ingest(SAMPLES).out()).startsWith("0 new reports, 0 revisions, 20 known");
        assertThat(calendar()).doesNotContain("kenya-3");
        assertThat(run("withdraw", "kenya-3", "--reason", "again").out())
                .isEqualTo("kenya-3 is out of the calendar already\n");

        run("withdraw", "kenya-3", "--undo", "--reason", "a mistake");
        assertThat(calendar()).isEqualTo(before);
        assertThat(run("withdraw", "no-such-report", "--reason", "x").status()).isEqualTo(ExitStatus.NOTHING_READABLE);
    }

    @Test
    void a_rebuilt_store_gives_the_same_calendar() {
        ingest(SAMPLES);
        String before = calendar();

        assertThat(run("rebuild").out()).startsWith("20 reports read anew: ");
        assertThat(calendar()).isEqualTo(before);
    }

    @Test
    void a_backup_brings_back_what_was_there_and_keeps_what_is() {
        ingest(SAMPLES);
        String before = calendar();
        String backup = folder.resolve("monday.db").toString();
        run("backup", backup);
        assertThat(run("backup", backup).status()).isEqualTo(ExitStatus.STORE);
        run("withdraw", "kenya-3", "--reason", "taken back");

        assertThat(run("restore", backup).err()).contains("--replace");
        assertThat(run("restore", "--replace", backup).out()).contains("taqwim-former-1.db");
        assertThat(calendar()).isEqualTo(before);
        assertThat(folder.resolve("data/taqwim-former-1.db")).exists();
    }

    @Test
    void what_is_no_store_is_refused_in_one_sentence() throws IOException, SQLException {
        refused(folder.resolve("nothing-here"), "There is no store in");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("taqwim.db"), "no database at all, but a text of some length\n".repeat(50));
        refused(other, "is no store of Taqwim");
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        sql(foreign, "create table address_book (name text)");
        refused(foreign, "is a database of another program");
        ingest(SAMPLES);
        sql(
                Path.of(data),
                "insert into flyway_schema_history select 99, '99', 'later', 'SQL', 'V99__later.sql', 1,"
                        + " installed_by, installed_on, 1, 1 from flyway_schema_history where version = '1'");
        refused(Path.of(data), "was made by a newer Taqwim");
    }

    @Test
    void inputs_and_a_store_do_not_go_together() {
        assertThat(run("calendar", SAMPLES).status()).isEqualTo(ExitStatus.USAGE);
    }

    private void refused(Path data, String sentence) {
        Cli run = Cli.run("calendar", "--data", data.toString());
        assertThat(run.err()).contains(sentence).hasLineCount(1);
        assertThat(run.status()).isEqualTo(ExitStatus.STORE);
    }

    private static void sql(Path data, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("taqwim.db"));
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private Cli ingest(String input) {
        return run("ingest", input);
    }

    private String calendar() {
        return run("calendar", "--json").out();
    }

    private Cli run(String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        all[1] = "--data";
        all[2] = data;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Cli.run(all);
    }
}
