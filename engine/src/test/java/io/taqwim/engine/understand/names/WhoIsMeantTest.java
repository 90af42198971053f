package io.taqwim.engine.understand.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a title leaves open is decided by the report around it and by the day. */
class WhoIsMeantTest {
    @Test
    void a_surname_alone_is_whom_a_title_has_introduced() {
        assertThat(Reading.of("زار وزير الزراعة الكيني جوزيف كيبيت المعرض. وقال كيبيت إنه راض."))
                .hasSize(2)
                .allMatch(actor -> actor.startsWith("KE ") && actor.contains("minister"));
    }

    @Test
    void the_counterpart_of_an_emir_is_a_president() {
        assertThat(Reading.of("هاتف أمير قطر نظيره الفنلندي")).contains("FI null president <نظيره الفنلندي>");
    }

    @Test
    void another_spelling_of_the_holder_is_the_holder() {
        for (String spelling :
                new String[] {"صدير جاباروف", "سادير جاباروف", "صدر جباروف", "صدر جاباروف", "صادر جاباروف"}) {
            assertThat(Reading.of("وصل الرئيس القرغيزي " + spelling + " إلى مينسك"))
                    .as(spelling)
                    .containsExactly("KG Sadyr Japarov president <الرئيس القرغيزي " + spelling + ">");
        }
    }

    @Test
    void ministers_named_without_their_state_are_those_of_the_state_that_is_at_home() {
        assertThat(Reading.of("""
                        استقبل وزير الخارجية المصري ضيفه.
                        حضر اللقاء وزير الخارجية الأمير فيصل بن فرحان ووزير الدولة الدكتور مساعد بن محمد العيبان
                        ووزير السياحة الدكتور سالم بن ناصر الرشيدي
                        """)).last().asString().startsWith("SA ");
    }

    @Test
    void financial_is_not_malian_unless_the_report_names_mali() {
        assertThat(Reading.of("أعلنت الإدارة المالية خطتها")).isEmpty();
        assertThat(Reading.of("رحبت باماكو بالخطة وأعلنت السلطات المالية موعدها"))
                .anyMatch(actor -> actor.startsWith("ML "));
    }

    @Test
    void a_title_names_somebody_without_any_list_of_leaders() {
        assertThat(Reading.withoutLeaders(
                        "يزور الرئيس الروسي فلاديمير بوتين بيشكيك. ويلتقي بوتين نظيره القرغيزي صدير جاباروف."))
                .containsExactly(
                        "RU Vladimir Butin president <الرئيس الروسي فلاديمير بوتين>",
                        "RU Vladimir Butin president <بوتين>",
                        "KG Sadir Japarov president <نظيره القرغيزي صدير جاباروف>");
    }
}
