package io.taqwim.app.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStampTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-09",
                " 2026-04-09 ",
                "2026-04-09T23:30:00+03:00",
                "2026-04-09T23:30:00.123+0300",
                "2026-04-09T00:10:00-1000",
                "2026-04-09T10:48Z",
                "2026-04-09 10:48:29",
                "20260409T104829Z",
                "20260409",
                "20260409104829",
                "2026/4/9",
                "Thu, 09 Apr 2026 23:30:00 GMT",
                "Thu, 9 Apr 2026 23:30:00 +0300",
                "9 April 2026, 10:15",
                "09-Apr-2026",
                "09/04/2026",
                "9/4/2026 10:15",
                "09.04.2026",
                "09-04-2026",
                "\u0627\u0644\u0648\u0642\u062A:2026-04-09 10:48:29",
                "\u0662\u0660\u0662\u0666-\u0660\u0664-\u0660\u0669",
                "\u200F2026-04-09\u200F",
                "1775692800",
                "1775692800000"
            })
    void the_day_is_the_one_that_is_written(String stamp) {
        assertThat(TimeStamp.day(stamp)).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "04/31/2026",
                "2026-13-01",
                "2026-02-30",
                "0001-01-01T00:00:00",
                "9999-12-31",
                "2026",
                "09/04/26",
                "9 Foo 2026",
                "99999999999999999999",
                "2026-04-",
                "9 Apr"
            })
    void what_is_no_day_is_none(String stamp) {
        assertThat(TimeStamp.day(stamp)).isNull();
    }
}
