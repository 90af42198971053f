package io.taqwim.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.Pipeline;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionTest {

    @Test
    void every_id_an_event_ever_had_leads_to_it_and_its_programme_hangs_below() throws IOException {
        Edition edition = ofOneVisit();

        CalendarEvent visit = edition.events().stream()
                .filter(event -> event.kind().equals("visit"))
                .findFirst()
                .orElseThrow();

        assertThat(visit.aliases())
                .isNotEmpty()
                .allSatisfy(alias -> assertThat(edition.event(alias)).contains(visit));
        assertThat(edition.event("no-such-id")).isEmpty();
        assertThat(edition.events())
                .filteredOn(event -> visit.id().equals(event.partOf()))
                .isEqualTo(edition.programme(visit));
        visit.mentions()
                .forEach(mention -> assertThat(edition.report(mention.report())).isPresent());
    }

    private static Edition ofOneVisit() throws IOException {
        Pipeline pipeline = Pipeline.of(PackFiles.packed());
        Mentions mentions = pipeline.understand(Report.ofText(Files.readString(Path.of("../samples/bucharest.txt"))));
        return new Edition(List.of(mentions), pipeline.calendar(List.of(mentions), null));
    }
}
