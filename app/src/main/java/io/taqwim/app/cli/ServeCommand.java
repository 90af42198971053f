package io.taqwim.app.cli;

import io.taqwim.app.desk.Desk;
import io.taqwim.app.desk.Engine;
import io.taqwim.app.store.Store;
import io.taqwim.app.web.Server;
import io.taqwim.engine.language.PackException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The desk: pages, feeds and data of a store, and folders that are watched. */
@Command(
        name = "serve",
        abbreviateSynopsis = true,
        description = {
            "Serves the calendar to browsers and calendar apps of this machine.",
            "Reports of the FOLDERs come into the store; new ones appear while it runs."
        },
        footer = {"", "Example: taqwim serve --data target/desk samples/"})
public final class ServeCommand implements Callable<Integer> {
    /** A first page that waits longer than this for a large folder comes without it. */
    private static final int PATIENCE_IN_MILLISECONDS = 1_000;

    private static final int LOOK_EVERY_SECONDS = 2;

    private final World world;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..*",
            description = "Folders or files of reports; none: what the store has.")
    private List<String> folders = new ArrayList<>();

    @Mixin
    private final StoreOptions data = new StoreOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where it listens, on this machine only (default: ${DEFAULT-VALUE}; 0: any that is free).")
    private int port;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day the calendar is made for (default: today, on this machine's clock).")
    private @Nullable LocalDate asOf;

    public ServeCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port takes 0 to 65535, not " + port);
        }
        List<Path> roots = Watch.roots(folders);
        Supplier<@Nullable LocalDate> day = () -> asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        CompletableFuture<Void> engineReady = CompletableFuture.runAsync(world::pipeline); // both take their time
        try (Store store = data.open()) {
            engineReady.join();
            Engine engine = Engine.of(world.pipeline(), world.files());
            Desk desk = new Desk(store, engine, day);
            Watch watch = new Watch(
                    world, store, engine, desk, day, roots, spec.commandLine().getErr());
            ExecutorService watching = Executors.newSingleThreadExecutor(work -> daemon(work, "watch"));
            Future<?> begun = watching.submit(watch::begin);
            try (Server server = new Server(desk, new Decided(desk), world.files(), port)) {
                start(server); // takes its time, too
                waitFor(begun);
                desk.current();
                watching.submit(() -> lookForEver(watch, server));
                tell(server);
                Thread.currentThread().join(); // until the process is ended
                return ExitStatus.OK;
            } finally {
                watching.shutdownNow();
            }
        } catch (InterruptedException e) {
            return ExitStatus.OK;
        } catch (CompletionException e) {
            if (e.getCause() instanceof PackException mistake) {
                throw mistake;
            }
            throw e;
        }
    }

    private void start(Server server) {
        try {
            server.start();
        } catch (IllegalStateException e) {
            throw new UsageException(port + " is no port that is free here; choose another with --port");
        }
    }

    private void tell(Server server) {
        PrintWriter out = spec.commandLine().getOut();
        out.print("http://127.0.0.1:" + server.port() + "/\n");
        out.print("To write as an editor: token " + server.token() + "\n");
        out.flush();
    }

    private static void waitFor(Future<?> begun) throws InterruptedException {
        try {
            begun.get(PATIENCE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // It goes on, and what it brings appears.
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void lookForEver(Watch watch, Server server) {
        try {
            while (true) {
                server.prepare();
                TimeUnit.SECONDS.sleep(LOOK_EVERY_SECONDS);
                watch.look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
