package io.taqwim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIsRejectedIsToldTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it
    Path folder;

    @Test
    void words_that_tell_of_no_event_are_named_with_the_reason() throws IOException {
        assertThat(explained("اجتمع وزير الخارجية العراقي فؤاد حسين أمس مع مستشاريه."))
                .contains("no meeting of IQ: it is not said between whom\n")
                .contains("\"اجتمع\" at 0 to 5, looked at by ar.meeting.meet (languages/ar/rules/meeting.yml:");
        assertThat(explained("يزور الرئيس الفرنسي إيمانويل ماكرون أسرته غدا."))
                .contains("no visit of FR: it is not said who travels from one land to another\n");
        assertThat(explained("وقع الرئيس الفرنسي إيمانويل ماكرون مرسوما."))
                .contains("no signing: the word without which they mean something else is missing");
        assertThat(explained("هطلت أمطار غزيرة.\nاقرأ أيضا: الرئيس الكوري يزور الرياض في فبراير"))
                .contains("no visit: the line leads to other reports\n");
    }

    @Test
    void what_is_denied_is_no_event_and_is_told_with_its_words() throws IOException {
        assertThat(explained("قالت الخارجية الروسية إنه لا لقاء مقررا بين سيرغي لافروف وكايا كالاس."))
                .contains("  denied: meeting of RU, EU\n")
                .contains("status = denied\n");
    }

    @Test
    void a_report_of_sport_is_passed_over_as_a_whole() throws IOException {
        assertThat(explained("فاز المنتخب في مباراة القمة بهدفين، وسجل اللاعب هدف الفوز في ملعب المدينة أمام المدرب."))
                .contains("  sport: a report of sport\n");
    }

    @Test
    void as_json_the_reason_stands_beside_the_words() throws IOException {
        Path file = file("اجتمع وزير الخارجية العراقي فؤاد حسين أمس مع مستشاريه.");
        assertThat(Cli.run("explain", "--json", file.toString()).out())
                .contains("\"field\":\"rejected\",\"value\":\"meeting\",\"kept\":false,\"start\":0,\"end\":5")
                .contains("\"why\":\"it is not said between whom\"");
    }

    private String explained(String text) throws IOException {
        return Cli.run("explain", file(text).toString()).out();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("report.txt"), text + "\n");
    }
}
