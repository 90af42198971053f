package io.taqwim.app.cli;

import io.taqwim.app.desk.Desk;
import io.taqwim.app.desk.Engine;
import io.taqwim.app.store.Added;
import io.taqwim.app.store.Store;
import io.taqwim.app.store.StoreException;
import io.taqwim.engine.text.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Folders that are looked at again and again: what is new or edited comes into the store and the next edition. A file is
 * taken once two looks find it the same, so that none is read while it is written. A deleted one takes nothing back.
 */
final class Watch {
    /** A file younger than this when it is first seen may still be being written. */
    private static final Duration YOUNG = Duration.ofSeconds(2);

    private final World world;
    private final Store store;
    private final Engine engine;
    private final Desk desk;
    private final Supplier<@Nullable LocalDate> day;
    private final List<Path> roots;
    private final List<String> endings;
    private final PrintWriter err;
    private final Map<Path, Stamp> taken = new HashMap<>();
    private final Map<Path, Pause> failing = new HashMap<>();
    private Map<Path, Stamp> before = Map.of();
    private long version;
    private @Nullable LocalDate today;
    private String trouble = "";

    /** Looks at which a file is passed over after it failed, and how many of them are left. */
    private record Pause(Stamp stamp, int looks, int left) {
        private static final int LONGEST = 64;

        /** After another failure of the same file twice as long. */
        static Pause after(@Nullable Pause before, Stamp stamp) {
            int looks = before == null || !before.stamp.equals(stamp) ? 1 : Math.min(LONGEST, 2 * before.looks);
            return new Pause(stamp, looks, looks);
        }

        Pause passed() {
            return new Pause(stamp, looks, left - 1);
        }
    }

    /** What shows that a file is another one than before. */
    private record Stamp(long size, FileTime modified) {}

    Watch(
            World world,
            Store store,
            Engine engine,
            Desk desk,
            Supplier<@Nullable LocalDate> day,
            List<Path> roots,
            PrintWriter err) {
        this.world = world;
        this.store = store;
        this.engine = engine;
        this.desk = desk;
        this.day = day;
        this.roots = List.copyOf(roots);
        this.endings = world.sources().stream()
                .flatMap(source -> source.endings().stream())
                .toList();
        this.err = err;
        version = store.version();
        today = day.get();
    }

    /** The first look takes what is there, except what may still be being written: the next looks see to that. */
    void begin() {
        before = found();
        FileTime young = FileTime.from(Instant.now().minus(YOUNG));
        Map<Path, Stamp> settled = new TreeMap<>(before);
        settled.values().removeIf(file -> file.modified().compareTo(young) > 0);
        if (take(settled)) {
            desk.renew();
        }
    }

    /** Another look; makes a new edition where something came, here or through another program, or the day is another one. */
    void look() {
        try {
            Map<Path, Stamp> now = found();
            Map<Path, Stamp> settled = new TreeMap<>(now);
            settled.entrySet()
                    .removeIf(file -> !file.getValue().equals(before.get(file.getKey()))
                            || file.getValue().equals(taken.get(file.getKey())));
            before = now;
            settled.entrySet().removeIf(file -> isPaused(file.getKey(), file.getValue()));
            boolean changed = takeEach(settled);
            long fresh = store.version();
            LocalDate date = day.get();
            if (changed || fresh != version || !Objects.equals(date, today)) {
                version = fresh;
                today = date;
                desk.renew();
            }
            trouble = "";
        } catch (StoreException e) {
            tell(e.getMessage() + "; trying again");
        } catch (RuntimeException e) { // one file must not end the watch over all others
            tell("a mistake of the program while looking for reports (" + e + "); trying again");
        }
    }

    private boolean isPaused(Path file, Stamp stamp) {
        Pause pause = failing.get(file);
        if (pause == null || pause.left == 0 || !pause.stamp.equals(stamp)) {
            return false;
        }
        failing.put(file, pause.passed());
        return true;
    }

    /** All at once; where that fails, one by one, so that one bad file keeps no other out. */
    private boolean takeEach(Map<Path, Stamp> files) {
        if (files.size() > 1) {
            try {
                return take(files);
            } catch (StoreException e) {
                throw e;
            } catch (RuntimeException e) {
                // a mistake of the program, told of the file that brings it about
            }
        }
        boolean changed = false;
        for (Map.Entry<Path, Stamp> file : files.entrySet()) {
            changed |= takeAlone(file.getKey(), file.getValue());
        }
        return changed;
    }

    private boolean takeAlone(Path file, Stamp stamp) {
        try {
            boolean changed = take(Map.of(file, stamp));
            failing.remove(file);
            return changed;
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            Pause before = failing.get(file);
            failing.put(file, Pause.after(before, stamp));
            if (before == null || !before.stamp.equals(stamp)) {
                err.println("taqwim: "
                        + Visible.line(file + " could not be read by a mistake of the program (" + e
                                + "); it is tried again from time to time, and once it has changed")
                        + ".");
            }
            return false;
        }
    }

    /** Once, however often it is tried. */
    private void tell(String sentence) {
        if (!sentence.equals(trouble)) {
            err.println("taqwim: " + Visible.line(sentence) + ".");
            trouble = sentence;
        }
    }

    /** Whether that brought something new. */
    private boolean take(Map<Path, Stamp> files) {
        if (files.isEmpty()) {
            return false;
        }
        ReadOptions read = new ReadOptions();
        files.keySet().forEach(file -> read.inputs.add(file.toString()));
        Ingest ingest = new Ingest(world, store, engine, id -> {});
        ingest.run(read, err);
        taken.putAll(files);
        Added added = ingest.added();
        return added.reports() + added.revisions() > 0;
    }

    private Map<Path, Stamp> found() {
        Map<Path, Stamp> found = new TreeMap<>();
        for (Path root : roots) {
            try {
                Files.walkFileTree(root, new Finder(root, found));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /** Files that are reports by their names, and the ones that were named themselves; what cannot be looked at is passed over. */
    private final class Finder extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<Path, Stamp> found;

        Finder(Path root, Map<Path, Stamp> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            boolean report = file.equals(root) || endings.stream().anyMatch(name::endsWith);
            if (report && attributes.isRegularFile()) {
                found.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    /** Folders and files as they were named, refused where they are not there. */
    static List<Path> roots(List<String> names) {
        List<Path> roots = new ArrayList<>();
        for (String name : names) {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                throw new UsageException(name + " does not exist; name a folder of reports");
            }
            roots.add(path.toAbsolutePath().normalize());
        }
        return roots;
    }
}
