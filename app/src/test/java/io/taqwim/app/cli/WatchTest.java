package io.taqwim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.desk.Desk;
import io.taqwim.app.desk.Engine;
import io.taqwim.app.read.Input;
import io.taqwim.app.read.Limits;
import io.taqwim.app.read.Piece;
import io.taqwim.app.read.Refused;
import io.taqwim.app.read.Source;
import io.taqwim.app.read.text.TextSource;
import io.taqwim.app.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    /** Reads texts, and fails as no source should. */
    private static final class Breaking implements Source {
        private final Source texts = new TextSource();
        private final List<String> tries = new ArrayList<>();

        @Override
        public String name() {
            return "breaking";
        }

        @Override
        public List<String> endings() {
            return texts.endings();
        }

        @Override
        public boolean begins(byte[] head) {
            return true;
        }

        @Override
        public void cut(Input input, Limits limits, Consumer<Piece> pieces) throws IOException, Refused {
            if (input.name().endsWith("bad.txt")) {
                tries.add(input.name());
                throw new IllegalStateException("a mistake");
            }
            texts.cut(input, limits, pieces);
        }
    }

    @Test
    void a_file_that_fails_keeps_no_other_out_and_is_tried_ever_more_rarely(@TempDir Path folder) throws IOException {
        Breaking source = new Breaking();
        World world = new World(List.of(source), List.of(), InputStream.nullInputStream(), Terminal.NONE);
        StringWriter told = new StringWriter();
        Path news = Files.createDirectory(folder.resolve("news"));
        try (Store store = Store.open(folder.resolve("data"), () -> Instant.EPOCH)) {
            Engine engine = new Engine(world.pipeline(), "test");
            Desk desk = new Desk(store, engine, () -> null);
            Watch watch = new Watch(world, store, engine, desk, () -> null, List.of(news), new PrintWriter(told, true));
            watch.begin();
            Files.writeString(news.resolve("bad.txt"), "x");
            Files.copy(Path.of("../samples/bucharest.txt"), news.resolve("good.txt"));
            for (int look = 0; look < 40; look++) {
                watch.look();
            }
            assertThat(store.size()).isEqualTo(1);
            assertThat(desk.current().mentions()).hasSize(1);
            assertThat(source.tries).hasSizeBetween(5, 8); // 1, 2, 4, 8, 16 looks are left out between
            assertThat(told.toString()).containsOnlyOnce("bad.txt").containsOnlyOnce("tried again");

            int before = source.tries.size();
            Files.setLastModifiedTime(news.resolve("bad.txt"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
            watch.look();
            watch.look();
            assertThat(source.tries).hasSizeGreaterThan(before);
        }
    }
}
