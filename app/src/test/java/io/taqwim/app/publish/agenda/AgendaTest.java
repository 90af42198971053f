package io.taqwim.app.publish.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final PackFiles FILES = PackFiles.packed();

    @Test
    void the_page_goes_by_day_and_shows_programme_conflicts_and_sources() {
        assertThat(page(new Look("en", 80, false, false, false), false)).containsExactly("""
                Calendar as of 12 April 2026
                5 events, 2 reports

                Tuesday 14 April 2026
                  Kenya: state visit to Oman · confirmed
                    14 to 16 April 2026, Muscat
                    William Ruto (Kenya), Haitham bin Tariq (Oman)
                    Reports differ on the rank: two sources against one.
                      state visit (2 independent sources): “زيارة دولة”
                      official visit (1 independent source): “زيارة رسمية”
                    Reports differ on the last day: the host says so.
                      16 April 2026 (2 independent sources): “ثلاثة أيام”
                      15 April 2026 (1 independent source): “يومين”
                    Told by 2 reports, 2 independent sources: الساحل, Joseph Kimani (speaker)
                    Programme
                      Talks: Kenya and Oman · confirmed
                        15 April 2026
                        William Ruto (Kenya), Haitham bin Tariq (Oman)
                        Told by 2 reports, 2 independent sources: الساحل, Joseph Kimani
                          (speaker)

                Tuesday 9 June 2026
                  Summit: GCC and Central Asia · rescheduled
                    1 April 2026: announced, 4 May 2026
                    20 April 2026: rescheduled, 9 June 2026
                    Told by 2 reports, 2 independent sources: الساحل, Joseph Kimani (speaker)

                Within a longer time
                  Visit: Egypt to Romania · confirmed
                    in June 2026, Muscat
                    Told by 2 reports, 2 independent sources: الساحل, Joseph Kimani (speaker)

                Without a date
                  Call: Jordan and Cyprus · confirmed
                    said as “أمس”
                    Told by 2 reports, 2 independent sources: الساحل, Joseph Kimani (speaker)

                Without a date, placed on 13 April 2026: r2
                1 background event is not shown (--background shows it)""".split("\n"));
    }

    @Test
    void forty_columns_in_arabic_with_eastern_digits_and_the_background() {
        List<String> page = page(new Look("ar", 40, false, false, true), true);
        assertThat(page).allSatisfy(line -> assertThat(Paper.width(line)).isLessThanOrEqualTo(40));
        assertThat(page).containsSequence("""
                السبت ٢ مارس ٢٠١٩
                  زيارة سابقة · مؤكدة · خلفية
                    مسقط
                    رواه تقريران، مصدران مستقلان:
                      الساحل، Joseph Kimani (متحدث)

                الثلاثاء ١٤ أبريل ٢٠٢٦
                  كينيا: زيارة دولة إلى عُمان · مؤكدة
                    ١٤ إلى ١٦ أبريل ٢٠٢٦، مسقط
                    وليام روتو (كينيا)، هيثم بن طارق
                      (عُمان)""".split("\n"));
    }

    @Test
    void no_width_is_exceeded_and_no_word_lost() {
        List<String> wide = page(new Look("en", 500, false, false, false), true);
        for (int columns = Look.NARROWEST; columns < 90; columns += 7) {
            int width = columns;
            List<String> page = page(new Look("en", columns, false, false, false), true);
            assertThat(page).allSatisfy(line -> assertThat(Paper.width(line)).isLessThanOrEqualTo(width));
            assertThat(letters(page)).isEqualTo(letters(wide));
        }
    }

    @Test
    void colour_adds_escape_codes_and_nothing_else() {
        List<String> coloured = page(new Look("en", 60, true, false, false), false);
        List<String> plain = page(new Look("en", 60, false, false, false), false);
        assertThat(String.join("\n", coloured)).contains("\u001B[32mconfirmed\u001B[0m");
        assertThat(coloured.stream().map(line -> line.replaceAll("\u001B\\[[0-9;]*m", "")))
                .isEqualTo(plain);
    }

    @Test
    void on_a_terminal_foreign_words_are_isolated_and_lines_begin_in_their_direction() {
        List<String> page = page(new Look("ar", 60, false, true, false), false);
        assertThat(page)
                .filteredOn(line -> !line.isEmpty())
                .allSatisfy(line -> assertThat(line).startsWith("\u200F"));
        assertThat(String.join("\n", page)).contains("\u2068Joseph Kimani\u2069");
    }

    @Test
    void marks_in_the_words_of_reports_do_not_get_out() {
        Phrases phrases = new Phrases(FILES, new Look("en", 80, false, false, false));
        assertThat(phrases.quote("a\u202Eb\u001B[31m\nc")).isEqualTo("“ab[31m c”");
    }

    private static String letters(List<String> lines) {
        return String.join("", lines).replace(" ", "");
    }

    private static List<String> page(Look look, boolean background) {
        List<String> lines = new ArrayList<>();
        Calendar calendar = Sample.calendar();
        Phrases phrases = new Phrases(FILES, look);
        new Agenda(calendar, calendar.events(), background, Map.of(), Sample.REPORTS, phrases, look, lines::add)
                .print(Agenda.heading(calendar, phrases), 2);
        return lines;
    }
}
