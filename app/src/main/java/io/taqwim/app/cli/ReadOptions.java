package io.taqwim.app.cli;

import io.taqwim.app.read.Limits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read and how: the same for every command that reads reports. */
final class ReadOptions {
    @Parameters(
            paramLabel = "INPUT",
            description = "Files (.txt, .jsonl, .html), folders, patterns in quotes, or - for standard input.")
    List<String> inputs = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "Read every INPUT as this kind of file, whatever its name: txt, jsonl or html.")
    @Nullable
    String kind;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "5",
            description = "Refuse reports with more megabytes of text (default: ${DEFAULT-VALUE}).")
    int megabytes = 5;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that read; the output is the same for any number (default: one a processor).")
    int threads = Runtime.getRuntime().availableProcessors();

    Limits limits() {
        if (megabytes < 1 || megabytes > 500) {
            throw new UsageException("--max-size takes 1 to 500 megabytes, not " + megabytes);
        }
        return Limits.megabytes(megabytes);
    }

    int threads() {
        if (threads < 1) {
            throw new UsageException("--threads takes a number of 1 or more, not " + threads);
        }
        return threads;
    }
}
