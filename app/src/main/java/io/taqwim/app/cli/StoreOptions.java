package io.taqwim.app.cli;

import io.taqwim.app.store.DataFolder;
import io.taqwim.app.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store. */
final class StoreOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the store (default: taqwim in the user's data directory).")
    private @Nullable Path folder;

    Path folder() {
        return folder == null ? DataFolder.standard(System.getenv()) : folder;
    }

    /** The store, made where it is missing. */
    Store open() {
        return Store.open(folder(), Instant::now);
    }

    /** The store, which must be there. */
    Store existing() {
        return Store.existing(folder(), Instant::now);
    }
}
