package io.taqwim.engine.understand.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a title names is somebody, whether a list knows the name or not; all here is read without any list of leaders. */
class NamesInNoListTest {
    @Test
    void right_behind_a_title_even_common_words_are_names() {
        assertThat(Reading.withoutLeaders("بحث الرئيس السوري، بشار الأسد، الملف"))
                .containsExactly("SY Bachar al-Asad president <الرئيس السوري، بشار الأسد>");
        assertThat(Reading.withoutLeaders("ذكر وزير المالية اللبناني، علي حسن خليل، أرقاما"))
                .containsExactly("LB Ali Hassan Halil finance_minister <وزير المالية اللبناني، علي حسن خليل>");
        assertThat(Reading.withoutLeaders("قالت المستشارة الألمانية أنغيلا ميركل إنها تؤيد ذلك"))
                .anyMatch(actor -> actor.startsWith("DE ") && actor.contains("Merkel chancellor"));
    }

    @Test
    void names_of_two_words_stay_whole() {
        assertThat(Reading.withoutLeaders("استقبل الملك الأردني عبد الله الثاني الوفد"))
                .containsExactly("JO Abd Allah II king <الملك الأردني عبد الله الثاني>");
        assertThat(Reading.withoutLeaders("وصل الرئيس الموريتاني محمد ولد الشيخ الغزواني إلى لواندا"))
                .contains("MR Mohamed Ould Sheikh Ghazouani president <الرئيس الموريتاني محمد ولد الشيخ الغزواني>");
    }

    @Test
    void what_follows_a_title_is_no_name_when_it_is_none() {
        assertThat(Reading.withoutLeaders("قال وزير الخارجية المصري على هامش الاجتماع إن الحل قريب"))
                .containsExactly("EG null foreign_minister <وزير الخارجية المصري>");
        assertThat(Reading.withoutLeaders("أكد الرئيس المصري دعم بلاده وأعلن الرئيس التونسي فتح الحدود"))
                .containsExactly("EG null president <الرئيس المصري>", "TN null president <الرئيس التونسي>");
    }

    @Test
    void a_leader_without_a_state_leads_the_one_whose_leader_is_not_named() {
        assertThat(Reading.withoutLeaders(
                        "هاتف الرئيس الأرجنتيني وزير خارجية كندا. وقال الرئيس خوليو فرنانديز إن الحوار مفيد."))
                .anyMatch(actor -> actor.startsWith("AR ") && actor.endsWith("<الرئيس خوليو فرنانديز>"));
    }

    @Test
    void the_queen_and_the_crown_prince_behind_her_name_are_two() {
        assertThat(Reading.withoutLeaders("استقبلت الملكة مارغريت ولي العهد السعودي الأمير سعود بن خالد"))
                .anyMatch(actor -> actor.startsWith("SA ") && actor.contains("crown_prince"))
                .noneMatch(actor -> actor.startsWith("SA ") && actor.contains(" king "));
    }

    @Test
    void a_title_behind_an_unknown_name_is_somebody_elses_behind_a_verb() {
        assertThat(Reading.withoutLeaders("تحادث مع سامي حداد وزير الصحة اللبناني"))
                .containsExactly("LB Sammy Haddad minister <سامي حداد وزير الصحة اللبناني>");
        assertThat(Reading.withoutLeaders("استقبل سامي حداد وزير الصحة اللبناني"))
                .containsExactly("LB null minister <وزير الصحة اللبناني>");
    }
}
