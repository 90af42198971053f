package io.taqwim.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.web.editor.Sessions;
import io.taqwim.app.web.editor.SignIn;
import io.taqwim.app.web.editor.Token;
import io.taqwim.app.web.feeds.ChangesFeed;
import io.taqwim.app.web.feeds.FeedAnswers;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Writes;
import io.taqwim.app.web.pages.SearchPage;
import io.taqwim.engine.model.Decision;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceForProgramsTest {
    private static final List<Decision> DECIDED = new ArrayList<>();

    private static Desk desk;
    private static Ask ask;

    @BeforeAll
    static void start() {
        desk = Desk.ofSamples();
        Writes writes = DECIDED::addAll;
        ask = new Ask(desk, writes);
    }

    @AfterAll
    static void stop() {
        ask.close();
    }

    @Test
    void the_description_has_every_address_and_no_other() {
        Set<String> described = new TreeSet<>();
        Tree.of(described())
                .at("paths")
                .fields()
                .forEach((path, methods) -> methods.fields()
                        .keySet()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        Set<String> answered = new TreeSet<>();
        for (Route route : Routes.all(
                new Templates(),
                desk,
                Writes.none(),
                new FeedAnswers(Desk.FILES, () -> ""),
                new ChangesFeed(() -> ""),
                new SignIn(new Templates(), new Token(), new Sessions(() -> 0)),
                SearchPage.searches(Desk.FILES),
                Desk.FILES)) {
            if (route.path().startsWith("/api/")) {
                answered.add(route.method().name() + " " + route.path());
            }
        }
        assertThat(answered).hasSizeGreaterThan(8).isEqualTo(described);
    }

    @Test
    void every_reference_in_the_description_leads_somewhere() {
        Tree description = Tree.of(described());
        assertThat(description.at("openapi").text()).startsWith("3.1.");
        List<String> references = description.texts("$ref");
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            Tree at = description;
            for (String step : reference.substring(2).split("/")) {
                assertThat(at.fields()).as(reference).containsKey(step);
                at = at.at(step);
            }
        }
        assertThat(description.texts("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void answers_have_the_keys_that_the_description_promises() {
        Tree description = Tree.of(described());
        Map<String, String> asked = new TreeMap<>();
        String event = desk.current().events().get(0).id();
        asked.put("/api/events/{id}", "/api/events/" + event);
        asked.put("/api/reports/{id}", "/api/reports/kenya-1");
        for (String path : List.of(
                "/api/events",
                "/api/reports",
                "/api/mentions",
                "/api/conflicts",
                "/api/countries",
                "/api/organisations",
                "/api/people",
                "/api/search",
                "/api/decisions")) {
            asked.put(path, path);
        }
        asked.forEach((path, address) -> {
            Tree answer = Tree.of(ask.get(address).body());
            Tree schema = description
                    .at("paths")
                    .at(path)
                    .at("get")
                    .at("responses")
                    .at("200")
                    .at("content")
                    .at("application/json")
                    .at("schema");
            fits(description, schema, answer, path);
        });
    }

    private static void fits(Tree description, Tree schema, Tree answer, String where) {
        Tree meant = schema.fields().containsKey("$ref")
                ? description
                        .at("components")
                        .at("schemas")
                        .at(schema.at("$ref").text().substring("#/components/schemas/".length()))
                : schema;
        if (meant.fields().containsKey("required")) {
            assertThat(answer.fields().keySet())
                    .as(where)
                    .containsAll(meant.at("required").items().stream()
                            .map(Tree::text)
                            .toList());
        }
        if (meant.fields().containsKey("properties")) {
            meant.at("properties").fields().forEach((name, property) -> {
                if (property.fields().containsKey("items")) {
                    answer.at(name)
                            .items()
                            .forEach(item -> fits(description, property.at("items"), item, where + " " + name));
                }
            });
        }
    }

    @Test
    void all_pages_together_have_every_event_once_and_in_order() {
        List<String> ids = new ArrayList<>();
        String next = "/api/events?background=1&limit=7";
        while (next != null) {
            Tree page = Tree.of(ask.get(next).body());
            page.at("events").items().forEach(event -> ids.add(event.at("id").text()));
            next = page.at("next").textOrNull();
        }
        assertThat(ids)
                .isEqualTo(desk.current().events().stream()
                        .map(event -> event.id())
                        .toList());
    }

    @Test
    void an_event_is_found_by_every_id_it_had() {
        desk.current()
                .events()
                .forEach(event -> event.aliases().forEach(alias -> {
                    HttpResponse<String> answer = ask.get("/api/events/" + alias);
                    if (alias.equals(event.id())) {
                        assertThat(answer.statusCode()).isEqualTo(200);
                    } else {
                        assertThat(answer.statusCode()).isEqualTo(301);
                        assertThat(answer.headers().firstValue("Location")).contains("/api/events/" + event.id());
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/events/none",
                "/api/reports/none",
                "/api/mentions?report=none",
                "/api/nothing",
                "/api/events?limit=0",
                "/api/events?limit=501",
                "/api/events?page=x",
                "/api/events?from=soon",
                "/api/events?asof=2026-02-30"
            })
    void faults_are_told_as_problems(String path) {
        HttpResponse<String> answer = ask.get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        Tree problem = Tree.of(answer.body());
        assertThat(problem.at("status").text()).isEqualTo(Integer.toString(answer.statusCode()));
        assertThat(problem.at("detail").text()).isNotBlank();
    }

    @Test
    void nothing_is_written_without_the_token() {
        String decision = "{\"act\":\"dismiss\",\"events\":[\""
                + desk.current().events().get(0).id()
                + "\"],\"author\":\"a\",\"time\":\"2026-05-03T08:00:00Z\",\"reason\":\"r\"}";
        int before = DECIDED.size();
        assertThat(ask.post("/api/decisions", decision).statusCode()).isEqualTo(401);
        assertThat(ask.post("/api/decisions", decision, "Authorization", "Bearer no")
                        .statusCode())
                .isEqualTo(401);
        String token = "Bearer " + ask.server.token();
        assertThat(ask.post("/api/decisions", decision, "Authorization", token, "Origin", "https://calendar.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ask.post("/api/decisions", decision, "Authorization", token, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(DECIDED).hasSize(before);
        HttpResponse<String> answer = ask.post("/api/decisions", decision, "Authorization", token);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(DECIDED).hasSize(before + 1);
        assertThat(Tree.of(answer.body()).at("id").text())
                .isEqualTo(DECIDED.get(before).id());
        assertThat(ask.post("/api/decisions", "{\"act\":\"burn\"}", "Authorization", token)
                        .statusCode())
                .isEqualTo(422);
        assertThat(ask.post("/api/decisions", "x".repeat(2_000_000), "Authorization", token)
                        .statusCode())
                .isEqualTo(413);
    }

    private static String described() {
        return ask.get("/api/openapi.json").body();
    }
}
