package io.taqwim.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FewTest {

    @Test
    void it_is_a_map_like_any_other() {
        Few<Integer> few = Few.of(Map.of("b", 2, "a", 1));
        assertThat(few).isEqualTo(Map.of("a", 1, "b", 2)).hasSameHashCodeAs(Map.of("a", 1, "b", 2));
        assertThat(few).containsExactly(Map.entry("a", 1), Map.entry("b", 2));
        assertThat(few.get("c")).isNull();
        assertThat(Few.of(Map.of())).isEmpty();
    }

    @Test
    void only_the_first_of_some_are_taken() {
        assertThat(Few.of(new String[] {"x", "y", "z"}, new Integer[] {1, 2, 3}, 2))
                .isEqualTo(Map.of("x", 1, "y", 2));
    }
}
