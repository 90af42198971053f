package io.taqwim.engine.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.Stories;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Another outlet that prints the same text, edited or not, adds a report and no origin. */
class ACopyIsNoSecondWitnessTest {
    private final List<Mentions> reports = Stories.all();

    ACopyIsNoSecondWitnessTest() throws IOException {}

    @Test
    void the_same_text_under_another_name() {
        assertSameOrigins(copies(text -> text));
    }

    @Test
    void with_a_paragraph_added_below() {
        assertSameOrigins(copies(text -> text + "\nيُذكر أن الموقع يوافي قراءه بكل جديد على مدار الساعة."));
    }

    @Test
    void with_every_fifteenth_word_edited() {
        assertSameOrigins(copies(ACopyIsNoSecondWitnessTest::edited));
    }

    private static String edited(String text) {
        String[] words = text.split(" ", -1);
        for (int i = 14; i < words.length; i += 15) {
            words[i] = "محررة";
        }
        return String.join(" ", words);
    }

    private List<Mentions> copies(UnaryOperator<String> edit) {
        List<Mentions> copies = new ArrayList<>();
        for (Mentions in : reports) {
            Report report = in.report();
            Report copy = new Report(
                    "copy of " + report.id(),
                    edit.apply(report.text()),
                    report.title(),
                    null,
                    "another outlet",
                    report.published(),
                    report.publishedAt(),
                    null,
                    report.language());
            copies.add(new Mentions(
                    copy, in.language(), in.published(), List.of(), in.events(), in.denials(), in.problems()));
        }
        return copies;
    }

    private void assertSameOrigins(List<Mentions> copies) {
        List<Mentions> both = new ArrayList<>(reports);
        both.addAll(copies);
        Map<String, Integer> before = origins(reports);
        Map<String, Integer> after = origins(both);
        assertThat(after).isEqualTo(before);
        assertThat(before.values()).contains(1, 2, 3, 4);
    }

    /** Independent origins of each event, by the mention that every calendar has in it. */
    private static Map<String, Integer> origins(List<Mentions> reports) {
        Map<String, Integer> origins = new TreeMap<>();
        for (CalendarEvent event : Stories.reconcile(reports).of(reports, null).events()) {
            event.mentions().stream()
                    .filter(mention -> !mention.report().startsWith("copy"))
                    .forEach(mention -> origins.put(
                            mention.report() + " " + mention.mention(),
                            event.sources().independent()));
        }
        return origins;
    }
}
