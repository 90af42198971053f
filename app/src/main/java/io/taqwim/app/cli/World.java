package io.taqwim.app.cli;

import io.taqwim.app.read.Source;
import io.taqwim.engine.Pipeline;
import io.taqwim.engine.language.PackFiles;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What commands find around them: how reports are read, where output goes, and the language packs, opened once asked for. */
public final class World {
    private final List<Source> sources;
    private final InputStream standardInput;
    private final Terminal terminal;
    private @Nullable PackFiles files;
    private @Nullable Pipeline pipeline;

    public World(List<Source> sources, InputStream standardInput, Terminal terminal) {
        this.sources = List.copyOf(sources);
        this.standardInput = standardInput;
        this.terminal = terminal;
    }

    List<Source> sources() {
        return sources;
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
