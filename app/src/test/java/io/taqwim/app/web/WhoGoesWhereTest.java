package io.taqwim.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.index.Actors;
import io.taqwim.app.web.index.Side;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhoGoesWhereTest {
    private static final String RUTO = "/person/" + Key.of("William Ruto");
    private static Desk desk;
    private static Ask ask;

    @BeforeAll
    static void start() {
        desk = Desk.ofSamples();
        ask = new Ask(desk);
    }

    @AfterAll
    static void stop() {
        ask.close();
    }

    @Test
    void what_one_pays_the_other_receives() {
        Actors actors = new Actors(desk.current());
        Map<Side, Integer> all = new TreeMap<>();
        actors.parties().forEach(actor -> {
            for (Side side : Side.values()) {
                all.merge(side, actor.count(side), Integer::sum);
            }
            assertThat(actor.count(Side.OUT) + actor.count(Side.IN) + actor.count(Side.OTHER))
                    .isLessThanOrEqualTo(actor.all());
        });
        assertThat(all.get(Side.OUT)).isPositive();
        assertThat(all.get(Side.IN)).isPositive();
        assertThat(actors.parties()).anyMatch(actor -> actor.id().equals("OM") && actor.count(Side.IN) > 0);
    }

    @Test
    void the_map_leads_to_those_it_sets_off_and_a_person_has_the_offices_that_are_known() {
        assertThat(ask.get("/country/OM?lang=en").body())
                .contains("<a href=\"/country/KE?lang&#x3D;en\" aria-label=\"Kenya\" tabindex=\"-1\">");
        assertThat(ask.get(RUTO + "?lang=en").body())
                .contains("<bdi>president</bdi>", "September 2022", "no end known", "vice");
        assertThat(ask.get(RUTO + "?lang=ar").body()).contains("<bdi>رئيس</bdi>", "سبتمبر 2022");
    }

    @Test
    void a_country_has_its_visits_as_table_and_on_the_map() {
        String page = ask.get("/country/OM?lang=en").body();
        assertThat(page).contains("<svg role=\"group\"", "class=\"land own\"", "class=\"arc in\"", "Visits received");
        assertThat(page).contains("href=\"/country/KE?lang&#x3D;en\"", "Natural Earth");
        assertThat(ask.get("/country/OM?lang=ar").body()).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void a_person_has_the_visits_that_were_paid() {
        assertThat(ask.get(RUTO + "?lang=en&side=out").body()).contains("William Ruto: state visit to Oman");
        assertThat(ask.get(RUTO + "?lang=en&side=in").body()).doesNotContain("William Ruto: state visit to Oman");
        assertThat(ask.get(RUTO + ".json").body()).contains("\"events\":[");
        assertThat(ask.get(RUTO + ".csv").body()).contains("visit");
    }

    @Test
    void directories_lead_to_the_pages() {
        for (String directory : List.of("countries", "organisations", "people")) {
            assertThat(ask.get("/" + directory + ".csv").body())
                    .startsWith("id,name,events,visits_out,visits_in,others\r\n");
            assertThat(ask.get("/" + directory).statusCode()).isEqualTo(200);
        }
        assertThat(ask.get("/people?lang=en").body()).contains(RUTO);
        assertThat(ask.get("/people.csv").body()).contains("William Ruto");
    }

    @Test
    void who_takes_part_in_nothing_has_no_page() {
        assertThat(ask.get("/country/XX").statusCode()).isEqualTo(404);
        assertThat(ask.get("/organisation/OM").statusCode()).isEqualTo(404);
        assertThat(ask.get("/person/nobody.json").statusCode()).isEqualTo(404);
    }
}
