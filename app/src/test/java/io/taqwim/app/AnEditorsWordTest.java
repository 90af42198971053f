package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.cli.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions kept in a store, from the command line. */
class AnEditorsWordTest {
    private static final String SAMPLES = "../samples";

    @TempDir
    private Path folder;

    @Test
    void a_correction_holds_is_undone_and_replayed_elsewhere() throws IOException {
        ingest("one");
        ingest("other");
        String before = calendar("one");
        String visit = before.lines()
                .filter(event -> event.contains("\"kind\":\"visit\"") && event.contains("\"KE\""))
                .findFirst()
                .orElseThrow()
                .replaceFirst("(?s).*?\"id\":\"([0-9a-f]+)\".*", "$1");

        Cli decided = run("one", "decide", "correct", visit, "place.city", "Salalah", "--reason", "the palace says so");
        assertThat(decided.err()).isEmpty();
        assertThat(calendar("one")).contains("\"city\":\"Salalah\"").isNotEqualTo(before);
        run("one", "rebuild");
        run("one", "ingest", SAMPLES);
        assertThat(calendar("one")).contains("\"city\":\"Salalah\"");

        Path list = folder.resolve("decisions.jsonl");
        Files.writeString(list, run("one", "decide", "list").out());
        assertThat(run("other", "decide", "replay", list.toString()).out()).isEqualTo("1 new decision\n");
        assertThat(run("other", "decide", "replay", list.toString()).out()).isEqualTo("0 new decisions\n");
        assertThat(calendar("other")).isEqualTo(calendar("one"));

        String decision = decided.out().replaceFirst("(?s)\\{\"id\":\"([0-9a-f]+)\".*", "$1");
        run("one", "decide", "undo", decision, "--reason", "a slip");
        assertThat(calendar("one")).isEqualTo(before);
    }

    @Test
    void what_cannot_be_decided_is_told_in_one_sentence() {
        ingest("one");
        refused("Give a --reason", "dismiss", "0000000000000000");
        refused("No event of this store has the id", "dismiss", "0000000000000000", "--reason", "x");
        refused("ACT is one of merge", "declare", "x", "--reason", "x");
        refused("merge", "merge", "--reason", "x");
    }

    private void refused(String sentence, String... decision) {
        Cli run = run("one", "decide", decision);
        assertThat(run.err()).contains(sentence).hasLineCount(1);
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    }

    private void ingest(String store) {
        run(store, "ingest", SAMPLES);
    }

    private String calendar(String store) {
        return run(store, "calendar", "--json").out();
    }

    private Cli run(String store, String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        all[1] = "--data";
        all[2] = folder.resolve(store).toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Cli.run(all);
    }
}
