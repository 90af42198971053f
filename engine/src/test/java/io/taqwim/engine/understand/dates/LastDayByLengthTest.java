package io.taqwim.engine.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.model.Precision;
import org.junit.jupiter.api.Test;

class LastDayByLengthTest {
    @Test
    void days_and_weeks_are_counted_and_months_stay_months() {
        assertThat(Length.of(1, Precision.DAY).endCode()).isEqualTo("start+0");
        assertThat(Length.of(3, Precision.DAY).endCode()).isEqualTo("start+2");
        assertThat(Length.of(2, Precision.WEEK).endCode()).isEqualTo("start+13");
        assertThat(Length.of(1, Precision.MONTH).endCode()).isEqualTo("start+P1M");
    }
}
