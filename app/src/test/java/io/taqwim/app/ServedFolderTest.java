package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a process of its own, a folder that fills, and a browser's requests. */
class ServedFolderTest {
    private static final int LOOKS = 120;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void new_files_appear_while_it_runs_and_deleted_ones_take_nothing_back(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path news = Files.createDirectory(folder.resolve("news"));
        Path old = Files.copy(Path.of("../samples/bucharest.txt"), news.resolve("bucharest.txt"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.taqwim.app.Main",
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("data").toString(),
                        news.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String address = out.readLine();
            assertThat(address).startsWith("http://127.0.0.1:");
            assertThat(out.readLine()).contains("token");
            assertThat(get(address + "agenda")).contains("<html");
            String before = reports(address);

            Files.copy(Path.of("../samples/pretoria.txt"), news.resolve("pretoria.txt"));
            String after = before;
            for (int look = 0; look < LOOKS && after.equals(before); look++) {
                Thread.sleep(250);
                after = reports(address);
            }
            assertThat(after).hasSizeGreaterThan(before.length());

            Files.delete(news.resolve("bucharest.txt"));
            Thread.sleep(5_000);
            assertThat(reports(address)).isEqualTo(after);
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private String reports(String address) throws IOException, InterruptedException {
        return get(address + "reports.json");
    }

    private String get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
