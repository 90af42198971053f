package io.taqwim.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.search.Facet;
import io.taqwim.app.search.Marks;
import io.taqwim.app.search.Ranking;
import io.taqwim.app.search.Search;
import io.taqwim.app.search.Spellings;
import io.taqwim.app.web.http.Key;
import io.taqwim.engine.model.CalendarEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchingTest {
    private static Desk desk;
    private static Search search;
    private static Ask ask;

    @BeforeAll
    static void start() {
        desk = Desk.ofSamples();
        search = new Search(desk.current(), Spellings.read(Desk.FILES));
        ask = new Ask(desk);
    }

    @AfterAll
    static void stop() {
        ask.close();
    }

    private static List<String> titles(String query) {
        return search.find(query, Map.of()).events().all().stream()
                .map(event -> event.title().in("en"))
                .toList();
    }

    @Test
    void a_name_is_found_in_other_letters_and_spellings() {
        String visit = "William Ruto: state visit to Oman";
        for (String query :
                List.of("William Ruto", "ruto", "وليام روتو", "ويليام روتو", "Уильям Руто", "RUT", "Rut\u00F3")) {
            assertThat(titles(query)).as(query).contains(visit);
        }
    }

    @Test
    void signs_above_letters_and_forms_of_alef_do_not_matter() {
        assertThat(titles("عُمان")).isNotEmpty().isEqualTo(titles("عمان"));
        assertThat(titles("مسقط")).isNotEmpty();
    }

    @Test
    void pages_of_what_was_found_follow_each_other() {
        for (String query : List.of("", "visit", "Oman", "William Ruto", "qqqqq")) {
            Ranking<CalendarEvent> found = search.find(query, Map.of()).events();
            List<CalendarEvent> all = found.all();
            assertThat(all).doesNotHaveDuplicates().hasSize(found.size());
            for (int most : List.of(1, 3, 70)) {
                for (int skip = 0; skip <= all.size(); skip++) {
                    assertThat(found.from(skip, most)).isEqualTo(all.subList(skip, Math.min(all.size(), skip + most)));
                }
            }
        }
    }

    @Test
    void every_word_has_to_occur() {
        assertThat(titles("Ruto Oman")).isNotEmpty();
        assertThat(titles("Ruto qqqqq")).isEmpty();
    }

    @Test
    void counts_add_up_and_lead_to_as_many() {
        Search.Found all = search.find("", Map.of());
        assertThat(all.events().all()).isEqualTo(desk.current().events());
        for (String facet : List.of("kind", "status")) {
            assertThat(all.counts().getOrDefault(facet, List.of()).stream()
                            .mapToInt(Facet.Count::count)
                            .sum())
                    .isEqualTo(all.events().size());
        }
        all.counts()
                .forEach((facet, counts) ->
                        counts.forEach(count -> assertThat(search.find("", Map.of(facet, List.of(count.value())))
                                        .events()
                                        .all())
                                .as(facet + " " + count.value())
                                .hasSize(count.count())));
    }

    @Test
    void the_same_question_has_the_same_answer() {
        Search again = new Search(desk.current(), Spellings.read(Desk.FILES));
        for (String query : List.of("Oman", "visit", "قمة")) {
            List<CalendarEvent> found = search.find(query, Map.of()).events().all();
            assertThat(again.find(query, Map.of()).events().all()).isEqualTo(found);
        }
    }

    @Test
    void no_query_is_a_mistake_but_one_without_end() {
        for (String query : List.of(
                "a\"(AND [*",
                "*:*",
                "/.*/",
                "\\",
                "~",
                "OR OR",
                "a AND",
                "\u202E\u0000",
                "?*?*?*",
                "((((",
                "x".repeat(200),
                "a ".repeat(100))) {
            assertThat(ask.get("/search?q=" + Key.quoted(query)).statusCode())
                    .as(query)
                    .isEqualTo(200);
        }
        assertThat(ask.get("/search?q=" + "x".repeat(201)).statusCode()).isEqualTo(400);
    }

    @Test
    void what_was_looked_for_is_marked_in_whatever_form_it_stands() {
        assertThat(marked("Oman", "William Ruto: state visit to Oman")).containsExactly("Oman");
        assertThat(marked("وليام روتو", "William Ruto: state visit to Oman")).containsExactly("William", "Ruto");
        assertThat(marked("زيارة رسمية", "خلال الزيارة وفد رسمي، ثم زيارات أخرى"))
                .containsExactly("الزيارة", "رسمي", "زيارات");
        assertThat(marked("زيارة رسمية", "في ختام زيارة دولة")).containsExactly("زيارة");
        assertThat(marked("عمان", "سلطنة عُمان")).containsExactly("عُمان");
        assertThat(marked("مسق", "في مسقط")).containsExactly("مسقط");
        assertThat(marked("qqqqq", "William Ruto")).isEmpty();
        assertThat(marked("", "William Ruto")).isEmpty();
        String page = ask.get("/search?lang=en&q=" + Key.quoted("روتو")).body();
        assertThat(page).contains("<mark>Ruto</mark>: state visit to Oman").contains("<mark>روتو</mark>");
    }

    private static List<String> marked(String query, String text) {
        List<Marks.Piece> pieces = search.find(query, Map.of()).marks().in(text);
        if (!pieces.isEmpty()) {
            assertThat(pieces.stream().map(Marks.Piece::text).collect(Collectors.joining()))
                    .isEqualTo(text);
        }
        return pieces.stream().filter(Marks.Piece::hit).map(Marks.Piece::text).toList();
    }

    @Test
    void pages_and_programs_are_told_the_same() {
        assertThat(ask.get("/search?lang=en&q=Oman&kind=visit").body()).contains("state visit to <mark>Oman</mark>");
        assertThat(ask.get("/search?lang=ar&q=Ruto").body()).contains("dir=\"rtl\"");
        assertThat(ask.get("/api/search?q=Ruto").body()).contains("\"facets\":{\"kind\":[", "\"reports\":[\"");
        assertThat(ask.get("/search.csv?q=Ruto").body()).contains("visit");
    }
}
