package io.taqwim.engine.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The data files of the project, by path ({@code languages/ar/pack.yml}), as they are packed into the jar or stand in a
 * folder. Read once, whole; the only place of the engine that opens a file.
 */
public record PackFiles(NavigableMap<String, String> files) {
    private static final List<String> FOLDERS = List.of("languages/", "kinds/", "gazetteer/");

    /** The files packed with the engine. */
    public static PackFiles packed() {
        try {
            Path home = Path.of(PackFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(home) ? in(home) : inJar(home);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the data packed with the program cannot be read", e);
        }
    }

    /** The files in a folder that holds {@code languages}, {@code kinds} and {@code gazetteer}. */
    public static PackFiles in(Path folder) {
        NavigableMap<String, String> files = new TreeMap<>();
        for (String sub : FOLDERS) {
            Path start = folder.resolve(sub);
            if (Files.isDirectory(start)) {
                try (Stream<Path> paths = Files.walk(start)) {
                    for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                        String name = folder.relativize(path).toString().replace('\\', '/');
                        files.put(name, Files.readString(path));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new PackFiles(files);
    }

    private static PackFiles inJar(Path jar) throws IOException {
        NavigableMap<String, String> files = new TreeMap<>();
        try (JarFile open = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = open.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (!entry.isDirectory() && FOLDERS.stream().anyMatch(entry.getName()::startsWith)) {
                    try (InputStream in = open.getInputStream(entry)) {
                        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return new PackFiles(files);
    }

    /** These files, with those of {@code other} in place of or beside them. */
    public PackFiles with(PackFiles other) {
        NavigableMap<String, String> both = new TreeMap<>(files);
        both.putAll(other.files);
        return new PackFiles(both);
    }

    /** These files but those whose paths are given: what the engine does without them can be measured. */
    public PackFiles without(List<String> paths) {
        NavigableMap<String, String> rest = new TreeMap<>(files);
        paths.forEach(rest::remove);
        return new PackFiles(rest);
    }

    /** Paths below a folder that end so, in order. */
    public List<String> list(String folder, String ending) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(ending))
                .toList();
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    public String read(String path) {
        String content = files.get(path);
        if (content == null) {
            throw new PackException(path, "", "there is no such file");
        }
        return content;
    }
}
