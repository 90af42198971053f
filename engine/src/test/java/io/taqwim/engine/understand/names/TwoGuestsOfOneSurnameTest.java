package io.taqwim.engine.understand.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A surname that several people of a report bear means the leader, else the one spoken of last. */
class TwoGuestsOfOneSurnameTest {
    @Test
    void the_leader_is_called_by_the_surname_alone() {
        assertThat(Reading.of("""
                        وصل الزعيم الكوري الشمالي كيم جونغ أون ومعه نائب الوزير كيم سونغ نام.
                        وقال كيم إن المباحثات تستمر.
                        """)).contains("KP Kim Jong-un leader <كيم>");
    }

    @Test
    void of_two_ministers_the_one_spoken_of_last() {
        assertThat(Reading.of("""
                        التقى وزير السياحة التونسي كمال بوزيان وزيرة البيئة الجزائرية نورة بوزيان.
                        وأكدت نورة بوزيان أهمية اللقاء. وقالت بوزيان إن العمل مستمر.
                        """)).last().asString().startsWith("DZ ").endsWith("<بوزيان>");
    }
}
