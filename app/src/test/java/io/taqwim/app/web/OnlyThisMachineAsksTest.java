package io.taqwim.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnlyThisMachineAsksTest {
    private static Ask ask;

    @BeforeAll
    static void start() {
        ask = new Ask(Desk.ofSamples());
    }

    @AfterAll
    static void stop() {
        ask.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agenda", "/agenda.json", "/event/none", "/nowhere", "/static/style.css"})
    void every_answer_forbids_what_is_foreign(String path) {
        var headers = ask.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*", "data:");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:7600, 200",
        "localhost, 200",
        "LOCALHOST:1, 200",
        "[::1]:7600, 200",
        "calendar.example, 421",
        "127.0.0.1.calendar.example, 421",
        "localhost.calendar.example:7600, 421",
        "169.254.1.1, 421"
    })
    void a_name_that_was_pointed_here_gets_nothing(String host, int status) {
        assertThat(ask.raw("GET /agenda HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .isEqualTo("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, no-cors, script, 403",
        "cross-site, cors, empty, 403",
        "same-site, no-cors, image, 403",
        "cross-site, navigate, iframe, 403",
        "cross-site, navigate, document, 200",
        "same-origin, no-cors, style, 200",
        "none, navigate, document, 200"
    })
    void other_sites_may_link_here_and_nothing_else(String site, String mode, String use, int status) {
        assertThat(ask.get("/agenda", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", mode, "Sec-Fetch-Dest", use)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void another_origin_is_refused() {
        assertThat(ask.get("/agenda.json", "Origin", "https://calendar.example").statusCode())
                .isEqualTo(403);
        assertThat(ask.get("/agenda.json", "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(ask.get("/agenda.json", "Origin", "http://127.0.0.1:" + ask.server.port())
                        .statusCode())
                .isEqualTo(200);
    }
}
