package io.taqwim.app.desk;

import io.taqwim.engine.Pipeline;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Report;
import java.util.TreeMap;

/**
 * The engine that reads for a store.
 *
 * @param name another one reads everything anew: the program's version, and a hash of all languages, kinds and names
 */
public record Engine(Pipeline pipeline, String name) {
    private static final int DIGITS = 16;

    public static Engine of(Pipeline pipeline, PackFiles files) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(files.files())
                .forEach((path, text) ->
                        all.append(path).append('\n').append(text).append('\n'));
        String version = Engine.class.getPackage().getImplementationVersion();
        return new Engine(
                pipeline, version + " " + Report.sha256(all.toString()).substring(0, DIGITS));
    }
}
