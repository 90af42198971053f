package io.taqwim.app.web;

import io.taqwim.app.desk.Editions;
import io.taqwim.app.web.http.Writes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A running server and one who asks it. */
final class Ask implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    final Server server;

    Ask(Editions editions) {
        this(editions, Writes.none());
    }

    Ask(Editions editions, Writes writes) {
        server = new Server(editions, writes, Desk.FILES, 0);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address(path))).GET(), headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(
                HttpRequest.newBuilder(URI.create(address(path))).POST(HttpRequest.BodyPublishers.ofString(body)),
                headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request as no browser library lets one write it; the first line of the answer. */
    String raw(String request) {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
