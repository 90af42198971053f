package io.taqwim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.language.PackFiles;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GazetteerCheckTest {

    @Test
    void rows_that_do_not_fit_are_named() {
        assertThat(complaintsOf(
                        "gazetteer/leaders.tsv",
                        "A B\tQ1\tjester\tOM\t\t2010-05\t\tx\n" + "A B\tQ1\tpresident\tOM\tEU\t2012\t2011-03\tx\n"))
                .satisfiesExactlyInAnyOrder(
                        office -> assertThat(office).endsWith("office jester is not in offices"),
                        both -> assertThat(both).endsWith("needs a state or an organisation, not both"),
                        order -> assertThat(order).endsWith("ends before it begins"));
        assertThat(complaintsOf("gazetteer/cities.tsv", "Muscat\tOM\tcapital\tx\nAtlantis City\tXX\ttown\tx\n"))
                .satisfiesExactlyInAnyOrder(
                        twice -> assertThat(twice).endsWith("Muscat stands there twice"),
                        country -> assertThat(country).endsWith("iso2 XX is not in countries"));
        assertThat(complaintsOf("languages/ar/names/people.tsv", "Nobody Known\tx\t\n"))
                .singleElement()
                .asString()
                .contains("languages/ar/names/people.tsv, line ", "id Nobody Known is not in people");
    }

    private static List<String> complaintsOf(String path, String rows) {
        TreeMap<String, String> files = new TreeMap<>(PackFiles.packed().files());
        files.merge(path, rows, (table, more) -> table.stripTrailing() + "\n" + more);
        return new GazetteerCheck(new PackFiles(files)).complaints();
    }
}
