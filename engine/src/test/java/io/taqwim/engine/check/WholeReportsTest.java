package io.taqwim.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.understand.Understand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole reports, with every event that a careful reader finds in them: those that are read whole stay so. */
class WholeReportsTest {
    private static final List<WholeReport> REPORTS = new ArrayList<>();
    private static Understand understand;

    @BeforeAll
    static void read() {
        PackFiles files = PackFiles.packed();
        understand = Understand.of(files);
        Examples.languages(files).forEach(language -> REPORTS.addAll(WholeReport.all(files, language)));
    }

    @TestFactory
    Stream<DynamicTest> reports() {
        return Examples.reports(REPORTS, understand).stream()
                .map(check ->
                        dynamicTest(check.rule(), () -> assertThat(check.run()).isEmpty()));
    }

    @Test
    void every_kind_and_status_is_told_and_some_reports_tell_nothing() {
        List<Outline> events =
                REPORTS.stream().flatMap(report -> report.events().stream()).toList();
        assertThat(REPORTS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(events).extracting(Outline::kind).as("kinds").size().isGreaterThan(100);
        assertThat(events.stream().map(Outline::kind).distinct()).hasSize(9);
        assertThat(events.stream().map(Outline::status).distinct()).hasSize(6);
        assertThat(REPORTS)
                .filteredOn(report -> report.events().isEmpty())
                .as("without an event")
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void agreement_is_shown() {
        Agreement agreement = new Agreement();
        long whole = 0;
        for (WholeReport report : REPORTS) {
            Mentions read = understand.read(report.report());
            List<Outline> got = read.events().stream().map(Outline::of).toList();
            agreement.add(report.events(), got, Pairing.of(report.events(), got));
            whole += report.differences(read).isEmpty() ? 1 : 0;
        }
        System.out.println(whole + " of " + REPORTS.size() + " whole reports read whole; found F1 "
                + agreement.found().f1() + ", strict F1 " + agreement.strict().f1());
        assertThat(whole).isEqualTo(REPORTS.stream().filter(WholeReport::whole).count());
    }
}
