package io.taqwim.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.read.Json;
import io.taqwim.app.read.Refused;
import io.taqwim.engine.check.Agreement;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final String TEXT = "يزور الرئيس عمان غدا";
    private static final String VISIT = """
            {"id": "m1", "kind": "visit", "status": "scheduled", "start": "2026-04-14", "end": "2026-04-16", "precision": "day",
             "place": {"country": "OM", "city": null}, "parties": [{"id": "KE", "role": "visitor", "person": "William Ruto"},
             {"id": "OM", "role": "host", "person": null}], "background": false, "evidence": ["يزور الرئيس"]}""";
    private static final String TALKS = """
            {"id": "m2", "kind": "meeting", "status": "scheduled", "start": "2026-04-15", "end": "2026-04-15", "partOf": "m1",
             "place": {"country": "OM"}, "parties": [{"id": "KE", "role": "participant"}, {"id": "OM", "role": "participant"}]}""";

    @Test
    void the_same_is_perfect() {
        Score score = score(VISIT + "," + TALKS, VISIT + "," + TALKS);
        assertThat(score.agreement().found()).isEqualTo(new Agreement.Found(1, 1));
        assertThat(score.agreement().strict().f1()).isEqualTo(1);
        assertThat(score.fields())
                .allSatisfy((field, share) -> assertThat(share.share()).isEqualTo(1));
        assertThat(score.quotes().share()).isEqualTo(1);
    }

    @Test
    void what_was_missed_costs_recall_and_what_was_invented_precision() {
        assertThat(score(VISIT + "," + TALKS, VISIT).agreement().found()).isEqualTo(new Agreement.Found(1, 0.5));
        assertThat(score(VISIT, VISIT + "," + TALKS.replace("meeting", "call"))
                        .agreement()
                        .found())
                .isEqualTo(new Agreement.Found(0.5, 1));
        assertThat(score(VISIT, "").agreement().found().f1()).isZero();
    }

    @Test
    void near_kinds_pair_but_are_not_strictly_the_same() {
        Score score = score(TALKS, TALKS.replace("meeting", "conference"));
        assertThat(score.agreement().found().f1()).isEqualTo(1);
        assertThat(score.agreement().strict().f1()).isZero();
        assertThat(share(score, "kind")).isZero();
    }

    @Test
    void days_that_exclude_each_other_and_other_parties_do_not_pair() {
        assertThat(score(VISIT, VISIT.replace("2026-04-1", "2026-05-1"))
                        .agreement()
                        .found()
                        .f1())
                .isZero();
        assertThat(score(VISIT, VISIT.replace("KE", "SO").replace("\"OM\", \"role", "\"QA\", \"role"))
                        .agreement()
                        .found()
                        .f1())
                .isZero();
    }

    @Test
    void a_find_in_the_background_is_neither_right_nor_wrong() {
        Score score = score(
                VISIT.replace("\"background\": false", "\"background\": true") + "," + TALKS, VISIT + "," + TALKS);
        assertThat(score.agreement().told()).isEqualTo(1);
        assertThat(score.agreement().found()).isEqualTo(new Agreement.Found(1, 1));
    }

    @Test
    void all_pairs_together_agree_most() {
        String undated = TALKS.replace("\"2026-04-15\"", "null").replace("m2", "m3");
        Score score = score(undated + "," + TALKS, TALKS + "," + undated);
        assertThat(score.agreement().found().f1()).isEqualTo(1);
        assertThat(share(score, "start")).isEqualTo(1);
    }

    @Test
    void names_romanised_in_another_way_are_the_same_people() {
        assertThat(NameSound.alike("Abdel Fattah el-Sisi", "Abdul Fatah Al-Sissi"))
                .isTrue();
        assertThat(NameSound.alike("Sadyr Japarov", "Sadir Zhaparov")).isTrue();
        assertThat(NameSound.alike("William Ruto", "Vladimir Putin")).isFalse();
    }

    @Test
    void a_quote_with_wrong_offsets_is_counted() {
        String wrong = VISIT.replace("[\"يزور الرئيس\"]", "[{\"start\": 3, \"end\": 9, \"quote\": \"الرئيس\"}]");
        Score score = score(VISIT, wrong);
        assertThat(score.quotes().share()).isZero();
        assertThat(score(VISIT, wrong.replace("3", "5")).quotes().share()).isEqualTo(1);
    }

    private static double share(Score score, String field) {
        return score.fields().getOrDefault(field, new Score.Share()).share();
    }

    private static Score score(String gold, String system) {
        Score score = new Score();
        score.add(line(gold), line(system), TEXT);
        return score;
    }

    private static Map<?, ?> line(String events) {
        try {
            return Json.read("{\"report\": \"r\", \"events\": [" + events + "]}") instanceof Map<?, ?> map
                    ? map
                    : Map.of();
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }
}
