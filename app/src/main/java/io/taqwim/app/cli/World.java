package io.taqwim.app.cli;

import io.taqwim.app.publish.Format;
import io.taqwim.app.read.Source;
import io.taqwim.engine.Pipeline;
import io.taqwim.engine.language.PackFiles;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What commands find around them: how reports are read and calendars written, where output goes, and the language packs, opened once asked for. */
public final class World {
    private final List<Source> sources;
    private final List<Format> formats;
    private final InputStream standardInput;
    private final Terminal terminal;
    private @Nullable PackFiles files;
    private @Nullable Pipeline pipeline;

    public World(List<Source> sources, List<Format> formats, InputStream standardInput, Terminal terminal) {
        this.sources = List.copyOf(sources);
        this.formats = List.copyOf(formats);
        this.standardInput = standardInput;
        this.terminal = terminal;
    }

    List<Source> sources() {
        return sources;
    }

    List<Format> formats() {
        return formats;
    }

    /**
     * The format of that name.
     *
     * @param besides other words that the option takes
     */
    Format format(String name, String... besides) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("--format takes "
                        + Stream.concat(Stream.of(besides), formats.stream().map(Format::name))
                                .collect(Collectors.joining(", "))
                        + ", not " + name));
    }

    InputStream standardInput() {
        return standardInput;
    }

    Terminal terminal() {
        return terminal;
    }

    synchronized PackFiles files() {
        if (files == null) {
            files = PackFiles.packed();
        }
        return files;
    }

    synchronized Pipeline pipeline() {
        if (pipeline == null) {
            pipeline = Pipeline.of(files());
        }
        return pipeline;
    }
}
