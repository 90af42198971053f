package io.taqwim.app.cli;

import io.taqwim.app.read.Inputs;
import io.taqwim.app.read.Piece;
import io.taqwim.app.read.Received;
import io.taqwim.app.read.Refused;
import io.taqwim.app.read.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all inputs: one thread cuts them into pieces, several open and understand the pieces, and the results come
 * out in the order of the inputs. What is refused is told in one sentence, and the run goes on.
 *
 * @param <T> what is made of a report
 */
final class Reading<T> {
    /** Bytes under way at once: enough for any number of threads, and so that two reports of the largest size are not. */
    private static final long BYTES_UNDER_WAY = 6_000_000;

    private static final int PIECES_UNDER_WAY = 512;

    private final ReadOptions options;
    private final PrintWriter err;
    private final BiFunction<String, Received, T> work;
    private final Consumer<T> results;
    private final ExecutorService threads;
    private final Progress progress;
    private final Deque<UnderWay<T>> underWay = new ArrayDeque<>();
    private long bytesUnderWay;
    private long bytesRead;
    private long bytesInAll;
    private int refused;
    private int read;

    private record UnderWay<T>(Piece piece, Future<Outcome<T>> outcome) {}

    /** A result, or the sentence why there is none. */
    private record Outcome<T>(@Nullable T result, @Nullable String sentence) {}

    private Reading(
            ReadOptions options,
            World world,
            PrintWriter err,
            BiFunction<String, Received, T> work,
            Consumer<T> results) {
        this.options = options;
        this.err = err;
        this.work = work;
        this.results = results;
        this.threads = Executors.newFixedThreadPool(options.threads());
        this.progress = new Progress(err, world.terminal().err());
    }

    /**
     * Reads everything and returns the exit status.
     *
     * @param work called on several threads
     * @param results called in order, on this thread
     */
    static <T> int run(
            ReadOptions options, World world, PrintWriter err, Function<Received, T> work, Consumer<T> results) {
        return run(options, world, err, (where, received) -> work.apply(received), results);
    }

    /** As above, where the work asks for the file and line, too, where a report stands. */
    static <T> int run(
            ReadOptions options,
            World world,
            PrintWriter err,
            BiFunction<String, Received, T> work,
            Consumer<T> results) {
        if (options.inputs.isEmpty()) {
            throw new UsageException("Which reports? Name a file, a folder, or - for standard input.");
        }
        Reading<T> reading = new Reading<>(options, world, err, work, results);
        try {
            reading.all(new Inputs(chosen(options.kind, world.sources()), world.standardInput(), reading::refuse));
        } finally {
            reading.threads.shutdownNow();
        }
        return reading.status();
    }

    private static List<Source> chosen(@Nullable String kind, List<Source> sources) {
        if (kind == null) {
            return sources;
        }
        List<Source> named =
                sources.stream().filter(source -> source.name().equals(kind)).toList();
        if (named.isEmpty()) {
            throw new UsageException("--as takes "
                    + String.join(", ", sources.stream().map(Source::name).toList()) + ", not " + kind);
        }
        return named;
    }

    private void all(Inputs inputs) {
        options.inputs.forEach(inputs::add);
        bytesInAll = inputs.chosen().stream()
                .mapToLong(chosen -> chosen.input().bytes())
                .sum();
        for (Inputs.Chosen chosen : inputs.chosen()) {
            cut(chosen);
        }
        finish();
        progress.clear();
        if (read == 0 && inputs.leftAlone() > 0) {
            err.println("taqwim: no file of these folders ends in " + String.join(", ", inputs.endings())
                    + "; name files of other endings one by one.");
        }
    }

    private void cut(Inputs.Chosen chosen) {
        try {
            chosen.source().cut(chosen.input(), options.limits(), this::submit);
        } catch (IOException e) {
            finish();
            refuse(chosen.input().name(), Inputs.sentence(e));
        } catch (Refused e) {
            finish();
            refuse(chosen.input().name(), e.sentence());
        }
    }

    private void submit(Piece piece) {
        while (!underWay.isEmpty()
                && (underWay.size() >= PIECES_UNDER_WAY || bytesUnderWay + piece.bytes() > BYTES_UNDER_WAY)) {
            handOn();
        }
        bytesUnderWay += piece.bytes();
        underWay.add(new UnderWay<>(piece, threads.submit(() -> open(piece))));
    }

    private Outcome<T> open(Piece piece) {
        try {
            return new Outcome<>(work.apply(piece.where(), piece.opening().open()), null);
        } catch (IOException e) {
            return new Outcome<>(null, Inputs.sentence(e));
        } catch (Refused e) {
            return new Outcome<>(null, e.sentence());
        }
    }

    private void finish() {
        while (!underWay.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        UnderWay<T> first = underWay.remove();
        Outcome<T> outcome = outcome(first);
        bytesUnderWay -= first.piece().bytes();
        bytesRead += first.piece().bytes();
        T result = outcome.result();
        if (result != null) {
            read++;
            results.accept(result);
        } else {
            refuse(first.piece().where(), String.valueOf(outcome.sentence()));
        }
        progress.at(read, refused, bytesRead, bytesInAll);
    }

    private static <T> Outcome<T> outcome(UnderWay<T> first) {
        try {
            return first.outcome().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("while reading " + first.piece().where(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void refuse(String where, String sentence) {
        refused++;
        progress.clear();
        err.println("taqwim: " + where + " " + sentence + ".");
    }

    private int status() {
        if (read == 0) {
            return ExitStatus.NOTHING_READABLE;
        }
        return refused > 0 ? ExitStatus.SOME_REFUSED : ExitStatus.OK;
    }
}
