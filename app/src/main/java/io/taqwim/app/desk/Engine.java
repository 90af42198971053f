package io.taqwim.app.desk;

import io.taqwim.engine.Pipeline;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * The engine that reads for a store.
 *
 * @param name another one reads everything anew: the program's version, and a hash of all languages, kinds, names and code
 */
public record Engine(Pipeline pipeline, String name) {
    private static final int DIGITS = 16;

    /** What reads, and how what it read is written down. */
    private static final List<String> READING = List.of("io/taqwim/engine/", "io/taqwim/app/store/");

    public static Engine of(Pipeline pipeline, PackFiles files) {
        StringBuilder all = new StringBuilder(code());
        new TreeMap<>(files.files())
                .forEach((path, text) ->
                        all.append(path).append('\n').append(text).append('\n'));
        String version = Engine.class.getPackage().getImplementationVersion();
        return new Engine(
                pipeline, version + " " + Report.sha256(all.toString()).substring(0, DIGITS));
    }

    /**
     * The classes with their check sums, as the jar lists them: a version that is being worked on keeps its number.
     * Classes that lie in folders are not looked at.
     */
    private static String code() {
        CodeSource source = Engine.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "";
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(place) ? code(place) : "";
        } catch (URISyntaxException | IOException e) {
            throw new UncheckedIOException(new IOException("the program's own jar cannot be read", e));
        }
    }

    static String code(Path jar) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            return opened.stream()
                    .filter(entry -> READING.stream().anyMatch(entry.getName()::startsWith))
                    .map(entry -> entry.getName() + " " + entry.getCrc() + "\n")
                    .sorted()
                    .collect(Collectors.joining());
        }
    }
}
