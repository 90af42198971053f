package io.taqwim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.ReportClaim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What holds of every set of reports, read by the engine itself ({@link ReadReports}); {@code bench/properties} names a folder. */
@NullUnmarked
class ReadReportsReconcileTest {
    /** Sizes at which a growing set is looked at. */
    private static final int STEPS = 40;

    private final Random random = new Random(13);
    private final List<Mentions> reports = new ArrayList<>();

    ReadReportsReconcileTest() throws IOException {
        ReadReports.all().forEach(report -> reports.add(ReadReports.PIPELINE.understand(report)));
    }

    private static Calendar calendar(List<Mentions> reports) {
        return ReadReports.PIPELINE.calendar(reports, null);
    }

    @Test
    void the_same_in_200_orders_and_50_batchings() {
        Calendar calendar = calendar(reports);
        assertThat(calendar.events()).isNotEmpty();
        List<Mentions> received = new ArrayList<>(reports);
        for (int i = 0; i < 250; i++) {
            if (i >= 200) {
                received = new ArrayList<>(reports);
                for (Mentions report : reports) {
                    if (random.nextBoolean()) {
                        received.add(report);
                    }
                }
            }
            Collections.shuffle(received, random);
            assertThat(calendar(received).equals(calendar)).isTrue();
        }
    }

    @Test
    void a_growing_set_loses_no_claim_and_no_id() {
        List<Mentions> growing = new ArrayList<>(reports);
        Collections.shuffle(growing, random);
        Set<String> said = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (int step = 1; step <= STEPS; step++) {
            Set<String> now = new HashSet<>();
            Map<String, Integer> resolves = new HashMap<>();
            for (CalendarEvent event :
                    calendar(growing.subList(0, growing.size() * step / STEPS)).events()) {
                event.claims().forEach(claim -> now.add(said(claim)));
                event.aliases().forEach(alias -> resolves.merge(alias, 1, Integer::sum));
                assertThat(event.aliases()).contains(event.id());
            }
            said.removeAll(now);
            assertThat(said).as("claims that a new report took from another").isEmpty();
            assertThat(resolves.keySet()).containsAll(given);
            assertThat(resolves.values()).as("events of an id").containsOnly(1);
            said.addAll(now);
            given.addAll(resolves.keySet());
        }
        assertThat(said).isNotEmpty();
    }

    /** What a report says of a day may rest on that of its publication, which other reports can tell; where it says so does not. */
    private static String said(ReportClaim made) {
        Claim claim = made.claim();
        return made.report() + " " + claim.field().replace("end", "start") + " " + claim.span();
    }

    @Test
    void a_report_merged_with_itself_adds_no_origin() {
        assertNoOriginMore(text -> text);
    }

    @Test
    void a_report_merged_with_an_edited_copy_adds_no_origin() {
        assertNoOriginMore(text -> text + "\nيُذكر أن الموقع يوافي قراءه بكل جديد على مدار الساعة.");
    }

    @Test
    void a_report_with_other_words_where_it_tells_nothing_adds_no_origin() {
        List<Mentions> copies = new ArrayList<>();
        for (Mentions in : reports) {
            copies.add(copy(in, edited(in)));
        }
        assertNoOriginMore(copies);
    }

    private void assertNoOriginMore(UnaryOperator<String> edit) {
        List<Mentions> copies = new ArrayList<>();
        for (Mentions in : reports) {
            copies.add(copy(in, edit.apply(in.report().text())));
        }
        assertNoOriginMore(copies);
    }

    /**
     * Of events that the same reports tell as before. Where a report tells one thing twice, a copy may decide otherwise with
     * which of the two another goes: that is counted, and does not occur in what ships.
     */
    private void assertNoOriginMore(List<Mentions> copies) {
        List<Mentions> both = new ArrayList<>(reports);
        both.addAll(copies);
        Map<String, Integer> before = origins(calendar(reports));
        Map<String, Integer> after = origins(calendar(both));
        int same = 0;
        for (Map.Entry<String, Integer> event : after.entrySet()) {
            if (before.containsKey(event.getKey())) {
                same++;
                assertThat(event.getValue()).as(event.getKey()).isLessThanOrEqualTo(before.get(event.getKey()));
            }
        }
        System.out.println(same + " of " + before.size() + " events are told by the same reports with their copies");
        assertThat(same).isGreaterThan(before.size() * 9 / 10);
    }

    private static Mentions copy(Mentions in, String text) {
        Report report = in.report();
        return ReadReports.PIPELINE.understand(new Report(
                "copy of " + report.id(),
                text,
                report.title(),
                null,
                "another outlet",
                report.published(),
                report.publishedAt(),
                report.crawled(),
                report.language()));
    }

    /** Every fifteenth word, unless it is one of those that say something. */
    private static String edited(Mentions in) {
        String text = in.report().text();
        BitSet telling = new BitSet();
        for (Mention mention : in.events()) {
            for (Claim claim : mention.claims()) {
                telling.set(
                        text.offsetByCodePoints(0, claim.span().start()),
                        text.offsetByCodePoints(0, claim.span().end()) + 1);
            }
        }
        StringBuilder edited = new StringBuilder();
        int at = 0;
        int words = 0;
        for (String word : text.split(" ", -1)) {
            words++;
            boolean free = telling.get(at, at + word.length() + 1).isEmpty() && word.indexOf('\n') < 0;
            edited.append(at == 0 ? "" : " ").append(words % 15 == 0 && free ? "محررة" : word);
            at += word.length() + 1;
        }
        return edited.toString();
    }

    /** Independent origins by what the reports of the first set tell of the event; of what only copies tell there is none. */
    private static Map<String, Integer> origins(Calendar calendar) {
        Map<String, Integer> origins = new TreeMap<>();
        for (CalendarEvent event : calendar.events()) {
            List<String> told = event.mentions().stream()
                    .filter(mention -> !mention.report().startsWith("copy of "))
                    .map(mention -> mention.report() + " " + mention.mention())
                    .sorted()
                    .toList();
            if (!told.isEmpty()) {
                origins.put(told.toString(), event.sources().independent());
            }
        }
        return origins;
    }
}
