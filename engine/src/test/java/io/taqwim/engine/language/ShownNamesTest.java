package io.taqwim.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownNamesTest {

    @Test
    void the_first_name_of_a_row_is_shown() {
        ShownNames arabic = ShownNames.read(PackFiles.packed(), "ar");
        assertThat(arabic.country("AE")).isEqualTo("الإمارات");
        assertThat(arabic.party("AMU")).isEqualTo("اتحاد المغرب العربي");
        assertThat(arabic.city("Abu Dhabi")).isEqualTo("أبوظبي");
        assertThat(arabic.person("Abbas Araghchi")).isEqualTo("عباس عراقجي");
        assertThat(ShownNames.read(PackFiles.packed(), "en").country("AE")).isEqualTo("United Arab Emirates");
    }

    @Test
    void what_is_in_no_table_is_shown_as_it_is() {
        ShownNames english = ShownNames.read(PackFiles.packed(), "en");
        assertThat(english.person("Abbas Araghchi")).isEqualTo("Abbas Araghchi");
        assertThat(english.party("X-SOMEBODY")).isEqualTo("X-SOMEBODY");
    }
}
