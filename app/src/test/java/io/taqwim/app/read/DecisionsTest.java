package io.taqwim.app.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.taqwim.app.publish.json.DecisionJson;
import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.Decision;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final List<Act> ACTS = List.of(
            new Act.Merge(List.of("aa", "bb")),
            new Act.Split("aa", List.of("cc", "dd")),
            new Act.Correct("aa", "start", "2026-05"),
            new Act.Correct("aa", "place.city", null),
            new Act.Correct("aa", "parties.RU.person", "Sergey Lavrov"),
            new Act.Pin("aa", "status", "confirmed"),
            new Act.Dismiss("aa"),
            new Act.Undo("ee"));

    @Test
    void what_is_written_is_read_as_it_was() throws Refused {
        for (Act act : ACTS) {
            Decision decision = new Decision(
                    "Amal \u202e\"=1+1", Instant.parse("2026-04-20T08:00:00.5Z"), "line\nfeed", act, List.of("aa"));
            String line = DecisionJson.line(decision);
            assertThat(line).doesNotContain("\n").doesNotContain("\u202e");
            assertThat(Decisions.read(line)).isEqualTo(decision);
            assertThat(Decisions.read(line).id()).isEqualTo(decision.id());
        }
        assertThat(ACTS.stream().map(act -> new Decision("a", Instant.EPOCH, "", act, List.of()).id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_no_decision_is_refused_with_a_sentence() {
        refuses("[]", "no JSON object");
        refuses(
                "{\"act\":\"burn\",\"author\":\"a\",\"time\":\"2026-04-20T08:00:00Z\",\"reason\":\"\"}",
                "none of merge");
        refuses(
                "{\"act\":\"undo\",\"author\":\"a\",\"time\":\"yesterday\",\"reason\":\"\",\"decision\":\"x\"}",
                "time");
        refuses(correct("topics", "\"x\""), "no word on the field");
        refuses(correct("start", "\"soon\""), "no value");
        refuses(correct("status", "null"), "no value");
        refuses(correct("parties.RU", "\"guest\""), "no value");
        refuses("{\"id\":\"0\"," + correct("rank", "\"state\"").substring(1), "not as it was decided");
    }

    private static String correct(String field, String value) {
        return "{\"act\":\"correct\",\"author\":\"a\",\"time\":\"2026-04-20T08:00:00Z\",\"reason\":\"\",\"events\":[\"e\"],"
                + "\"field\":\"" + field + "\",\"value\":" + value + "}";
    }

    private static void refuses(String line, String because) {
        assertThatThrownBy(() -> Decisions.read(line))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
    }
}
