package io.taqwim.app.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.taqwim.app.desk.Edition;
import io.taqwim.app.desk.Editions;
import io.taqwim.app.search.Search;
import io.taqwim.app.web.Route.Access;
import io.taqwim.app.web.editor.Sessions;
import io.taqwim.app.web.editor.SignIn;
import io.taqwim.app.web.editor.Token;
import io.taqwim.app.web.feeds.ChangesFeed;
import io.taqwim.app.web.feeds.FeedAnswers;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.http.Writes;
import io.taqwim.app.web.index.PerEdition;
import io.taqwim.app.web.pages.SearchPage;
import io.taqwim.engine.language.PackFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk over HTTP, on the loopback address only. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final String HOST = "127.0.0.1";
    private static final int LARGEST_WRITE = 1 << 20;

    private final Token token = new Token();
    private final Guard guard = new Guard(token);
    private final Sessions sessions = new Sessions(this::port);
    private final Templates templates = new Templates();
    private final Problems problems = new Problems(templates);
    private final Statics statics = new Statics();
    private final Editions editions;
    private final Visits visits;
    private final PerEdition<Search> searches;
    private final Javalin javalin;
    private final int port;

    /**
     * @param files the language packs, for what pages say
     * @param port 0 for any that is free
     */
    public Server(Editions editions, Writes writes, PackFiles files, int port) {
        this.editions = editions;
        this.searches = SearchPage.searches(files);
        this.visits = new Visits(editions, files, sessions);
        this.port = port;
        List<Route> routes = Routes.all(
                templates,
                editions,
                writes,
                new FeedAnswers(files, this::address),
                new ChangesFeed(this::address),
                new SignIn(templates, token, sessions),
                searches,
                files);
        this.javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.maxRequestSize = LARGEST_WRITE;
            config.http.compressionStrategy = CompressionStrategy.GZIP;
            config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
            config.routes.before(context -> Guard.HEADERS.forEach(context::header));
            config.routes.get("/static/{name}", context -> {
                guard.check(context, Access.READ);
                send(context, statics.answer(context.pathParam("name")));
            });
            routes.forEach(route ->
                    config.routes.addHttpHandler(route.method(), route.path(), context -> answer(context, route)));
            config.routes.exception(Fault.class, (fault, context) -> tell(context, fault));
            config.routes.exception(HttpResponseException.class, (e, context) -> tell(context, fault(e)));
            config.routes.exception(Exception.class, (e, context) -> {
                LOG.error("{} {} failed", context.method(), context.path(), e);
                if (context.path().startsWith("/feeds/")) { // an app that is told nothing keeps what it has
                    context.header("Retry-After", "60");
                    tell(context, new Fault(503, "This feed cannot be made now; ask again in a minute."));
                    return;
                }
                tell(context, new Fault(500, "This is a mistake of the program; it is written to the log."));
            });
        });
    }

    /** Begins to listen; an IllegalStateException says that the port is taken. */
    public void start() {
        try {
            javalin.start(HOST, port);
        } catch (RuntimeException e) {
            throw new IllegalStateException("cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** Makes what else the first visitors of a new edition would wait for. */
    public void prepare() {
        Edition edition = editions.current();
        visits.prepare(edition);
        searches.of(edition);
    }

    public int port() {
        return javalin.port();
    }

    /** Where it listens: {@code http://127.0.0.1:8080}. */
    public String address() {
        return "http://" + HOST + ":" + port();
    }

    /** What a write must show; new for each server. */
    public String token() {
        return token.text();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private void answer(Context context, Route route) {
        guard.check(context, route.access());
        Visit visit = visits.of(context);
        send(context, answer(visit, route));
    }

    private Answer answer(Visit visit, Route route) {
        try {
            if (route.access() == Access.EDITOR && visit.editor() == null) {
                throw new Fault(401, visit.speech().text("sign-in-needed"));
            }
            return route.handler().answer(visit);
        } catch (Fault fault) {
            return problems.of(fault, route.forPrograms(), visit);
        }
    }

    /** What no route has answered. */
    private void tell(Context context, Fault fault) {
        send(context, problems.of(fault, isForPrograms(context), visitOrNull(context, fault)));
    }

    private @Nullable Visit visitOrNull(Context context, Fault fault) {
        if (fault.status() == 421 || fault.status() >= 500) {
            return null;
        }
        try {
            return visits.of(context);
        } catch (Fault alsoUnreadable) {
            return null;
        }
    }

    private static boolean isForPrograms(Context context) {
        String path = context.path();
        return path.startsWith("/api") || path.endsWith(".json") || path.endsWith(".csv") || path.endsWith(".ics");
    }

    private static Fault fault(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> Fault.notFound("There is nothing at this address.");
            case 405 -> new Fault(405, "This address cannot be asked in that way.");
            case 413 -> new Fault(413, "At most " + LARGEST_WRITE + " bytes can be written at once.");
            default -> new Fault(e.getStatus(), "This request cannot be answered.");
        };
    }

    private static void send(Context context, Answer answer) {
        Guard.HEADERS.forEach(context::header);
        answer.headers().forEach(context::header);
        context.status(answer.status()).contentType(answer.type());
        if (answer.status() != 200) {
            context.header("Cache-Control", "no-store");
            context.result(answer.body().get());
            return;
        }
        Answer.Zipped zipped = takesGzip(context) ? answer.zipped() : null;
        String tag = zipped == null ? answer.tag() : zipped.tag();
        context.header("ETag", tag);
        if (!answer.headers().containsKey("Cache-Control")) {
            context.header("Cache-Control", "no-cache");
        }
        context.header("Vary", "Accept-Language, Accept-Encoding, Cookie");
        String known = context.header("If-None-Match");
        if (matches(known, tag) || matches(known, answer.tag())) {
            context.status(304);
            return;
        }
        if (zipped != null) {
            context.header("Content-Encoding", "gzip");
        }
        context.result(zipped == null ? answer.body().get() : zipped.body().get());
    }

    private static boolean takesGzip(Context context) {
        String encodings = context.header("Accept-Encoding");
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    /** Weak comparison (RFC 9110, 13.1.2). */
    private static boolean matches(@Nullable String asked, String tag) {
        if (asked == null) {
            return false;
        }
        for (String one : asked.split(",", 50)) {
            String bare = one.strip();
            if (bare.equals("*") || bare.replaceFirst("^W/", "").equals(tag.replaceFirst("^W/", ""))) {
                return true;
            }
        }
        return false;
    }
}
