package io.taqwim.app.store;

import io.taqwim.engine.text.Visible;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** The folder that holds a store: the one asked for, else the user's own by the XDG Base Directory Specification. */
public final class DataFolder {
    private static final String APPLICATION = "taqwim";
    private static final String FILE = "taqwim.db";

    private DataFolder() {}

    /** {@code $XDG_DATA_HOME/taqwim}, else {@code ~/.local/share/taqwim}. The specification says that relative paths are to be ignored. */
    public static Path standard(Map<String, String> environment) {
        String set = environment.getOrDefault("XDG_DATA_HOME", "");
        Path data = !set.isEmpty() && Path.of(set).isAbsolute()
                ? Path.of(set)
                : Path.of(environment.getOrDefault("HOME", "."), ".local", "share");
        return data.resolve(APPLICATION);
    }

    static Path file(Path folder) {
        return folder.resolve(FILE);
    }

    /** Makes the folder where it is missing, for its owner's eyes only. */
    static void make(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, ownersOnly());
            }
        } catch (FileAlreadyExistsException e) {
            throw new StoreException(name(folder) + " is a file; name a folder with --data");
        } catch (IOException e) {
            throw new StoreException(name(folder) + " cannot be made ("
                    + e.getClass().getSimpleName() + "); name another folder with --data");
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    static String name(Path path) {
        return Visible.spelled(path.toString());
    }
}
