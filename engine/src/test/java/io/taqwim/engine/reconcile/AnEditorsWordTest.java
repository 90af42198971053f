package io.taqwim.engine.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.engine.ReportsByHand;
import io.taqwim.engine.Stories;
import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.MentionRef;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Ruling;
import io.taqwim.engine.model.Ruling.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What an editor decides holds until an editor decides otherwise; what comes in later is shown against it. */
@NullUnmarked
class AnEditorsWordTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private static final String VISIT = """
            report a 2026-03-01
              m1 visit scheduled RU:Vladimir_Putin>KG 2026-03-05..2026-03-06 in=KG/Bishkek
            report b 2026-03-01
              m1 visit scheduled RU:Vladimir_Putin>KG 2026-03-05..2026-03-06 in=KG/Bishkek
            """;

    private final List<Decision> decided = new ArrayList<>();

    private static List<Mentions> reports(String notes) {
        return ReportsByHand.read(notes, List.of());
    }

    private Calendar calendar(String notes) {
        List<Mentions> reports = reports(notes);
        return Stories.reconcile(reports).of(reports, null, decided);
    }

    private Decision decide(Act act, CalendarEvent... seen) {
        List<String> aliases = new ArrayList<>();
        for (CalendarEvent event : seen) {
            aliases.addAll(event.aliases());
        }
        Decision decision = new Decision("Amal", MORNING.plusSeconds(60L * decided.size()), "checked", act, aliases);
        decided.add(decision);
        return decision;
    }

    private static CalendarEvent only(Calendar calendar) {
        assertThat(calendar.events()).hasSize(1);
        return calendar.events().get(0);
    }

    private static List<Outcome> outcomes(Calendar calendar) {
        return calendar.rulings().stream().map(Ruling::outcome).toList();
    }

    @Test
    void a_corrected_day_is_held_and_the_reports_stay_beside_it() {
        CalendarEvent before = only(calendar(VISIT));
        decide(new Act.Correct(before.id(), "start", "2026-03-04"), before);
        Calendar after = calendar(VISIT);
        CalendarEvent event = only(after);
        assertThat(event.when().start()).isEqualTo(LocalDate.parse("2026-03-04"));
        assertThat(event.when().end()).isEqualTo(LocalDate.parse("2026-03-06"));
        Conflict conflict = event.conflicts().get(0);
        assertThat(conflict.field()).isEqualTo("start");
        assertThat(conflict.chosen()).isEqualTo("2026-03-04");
        assertThat(conflict.sides().get(0).editor()).isEqualTo("Amal");
        assertThat(conflict.sides().get(0).independent()).isEqualTo(1);
        assertThat(conflict.sides().get(1).value()).isEqualTo("2026-03-05");
        assertThat(conflict.sides().get(1).independent()).isEqualTo(2);
        assertThat(conflict.why().in("en")).contains("4 March 2026").contains("Amal");
        assertThat(event.claims()).isEqualTo(before.claims());
        assertThat(outcomes(after)).containsExactly(Outcome.STANDS);
    }

    @Test
    void a_later_report_that_contradicts_reopens_it_and_does_not_overwrite() {
        CalendarEvent before = only(calendar(VISIT));
        assertThat(before.held("start")).isEqualTo("2026-03-05");
        decide(new Act.Pin(before.id(), "start", "2026-03-05"), before);
        assertThat(only(calendar(VISIT))).isEqualTo(before);

        String later = VISIT + """
                report c 2026-03-03
                  m1 visit postponed RU:Vladimir_Putin>KG 2026-03-09..2026-03-10 in=KG/Bishkek was=2026-03-05..2026-03-06
                """;
        Calendar after = calendar(later);
        CalendarEvent event = only(after);
        assertThat(event.when().start()).isEqualTo(LocalDate.parse("2026-03-05"));
        assertThat(event.conflicts())
                .anySatisfy(conflict -> assertThat(conflict.sides())
                        .extracting(Conflict.Side::value)
                        .containsExactly("2026-03-05", "2026-03-09"));
        assertThat(outcomes(after)).containsExactly(Outcome.REOPENED);

        decide(new Act.Correct(event.id(), "start", "2026-03-09"), event);
        assertThat(outcomes(calendar(later))).containsExactly(Outcome.OVERRULED, Outcome.STANDS);
        assertThat(only(calendar(later)).held("start")).isEqualTo("2026-03-09");
    }

    @Test
    void a_report_that_says_the_same_reopens_nothing() {
        CalendarEvent before = only(calendar(VISIT));
        decide(new Act.Correct(before.id(), "status", "confirmed"), before);
        Calendar after = calendar(VISIT + """
                report c 2026-03-03
                  m1 visit scheduled RU:Vladimir_Putin>KG 2026-03-05..2026-03-06 in=KG/Bishkek
                """);
        assertThat(only(after).status()).isEqualTo(CalendarStatus.CONFIRMED);
        assertThat(only(after).conflicts()).isEmpty();
        assertThat(outcomes(after)).containsExactly(Outcome.STANDS);

        Calendar called = calendar(VISIT + """
                report c 2026-03-03
                  m1 visit cancelled RU:Vladimir_Putin>KG 2026-03-05..2026-03-06 in=KG/Bishkek
                """);
        assertThat(only(called).status()).isEqualTo(CalendarStatus.CONFIRMED);
        assertThat(only(called).conflicts()).extracting(Conflict::field).containsExactly("status");
        assertThat(outcomes(called)).containsExactly(Outcome.REOPENED);
    }

    @Test
    void what_is_merged_is_one_event_and_takes_what_is_like_either() {
        String two = VISIT + """
                report c 2026-03-01
                  m1 meeting scheduled RU:Sergey_Lavrov+KG 2026-03-20 in=KG/Osh
                """;
        List<CalendarEvent> before = calendar(two).events();
        assertThat(before).hasSize(2);
        decide(new Act.Merge(List.of(before.get(0).id(), before.get(1).id())), before.get(0), before.get(1));
        assertThat(only(calendar(two)).aliases()).hasSize(3);
        Calendar later = calendar(two + """
                report d 2026-03-02
                  m1 visit scheduled RU:Vladimir_Putin>KG 2026-03-05..2026-03-06 in=KG/Bishkek
                report e 2026-03-02
                  m1 meeting scheduled RU:Sergey_Lavrov+KG 2026-03-20 in=KG/Osh
                """);
        assertThat(only(later).aliases()).hasSize(5);
        assertThat(outcomes(later)).containsExactly(Outcome.STANDS);
    }

    @Test
    void what_is_split_stays_apart_and_takes_its_like() {
        String three = VISIT + """
                report c 2026-03-01
                  m1 visit scheduled RU:Vladimir_Putin>KG 2026-03-05 in=KG/Bishkek rank=state
                """;
        CalendarEvent one = only(calendar(three));
        String hash = one.mentions().get(2).hash();
        decide(new Act.Split(one.id(), List.of(hash)), one);
        Calendar two = calendar(three);
        assertThat(two.events()).hasSize(2);
        assertThat(two.events())
                .anySatisfy(event -> assertThat(event.aliases()).containsExactly(hash))
                .anySatisfy(event -> assertThat(event.mentions())
                        .extracting(MentionRef::report)
                        .containsExactly("a", "b"));
        assertThat(outcomes(two)).containsExactly(Outcome.STANDS);

        decide(new Act.Merge(two.events().stream().map(CalendarEvent::id).toList()), one);
        assertThat(outcomes(calendar(three))).containsExactly(Outcome.OVERRULED, Outcome.STANDS);
        assertThat(only(calendar(three))).isEqualTo(one);
    }

    @Test
    void what_is_dismissed_can_be_found_and_a_new_report_reopens_it() {
        CalendarEvent before = only(calendar(VISIT));
        decide(new Act.Dismiss(before.id()), before);
        Calendar after = calendar(VISIT);
        assertThat(after.events()).isEmpty();
        assertThat(after.dismissed()).containsExactly(before);
        assertThat(outcomes(after)).containsExactly(Outcome.STANDS);
        Calendar later = calendar(VISIT + """
                report c 2026-03-03
                  m1 visit scheduled RU:Vladimir_Putin>KG 2026-03-05..2026-03-06 in=KG/Bishkek
                """);
        assertThat(later.events()).isEmpty();
        assertThat(outcomes(later)).containsExactly(Outcome.REOPENED);
    }

    @Test
    void who_takes_part_and_where_can_be_corrected() {
        CalendarEvent before = only(calendar(VISIT));
        decide(new Act.Correct(before.id(), "parties.RU.person", "Mikhail Mishustin"), before);
        decide(new Act.Correct(before.id(), "parties.KZ", "host"), before);
        decide(new Act.Correct(before.id(), "parties.KG", null), before);
        decide(new Act.Correct(before.id(), "place.city", null), before);
        decide(new Act.Correct(before.id(), "rank", "working"), before);
        CalendarEvent event = only(calendar(VISIT));
        assertThat(event.title().in("en")).contains("Mikhail Mishustin").contains("Kazakhstan");
        assertThat(event.place().city()).isNull();
        assertThat(event.rank()).isEqualTo("working");
        assertThat(event.conflicts())
                .extracting(Conflict::field)
                .containsExactlyInAnyOrder("parties.RU.person", "parties.KG", "place.city");
    }

    @Test
    void what_nothing_answers_to_any_more_is_told() {
        decide(new Act.Dismiss("0123456789abcdef"));
        assertThat(outcomes(calendar(VISIT))).containsExactly(Outcome.UNRESOLVED);
        assertThat(calendar(VISIT).events()).hasSize(1);
    }

    @Test
    void an_undo_of_an_undo_brings_it_back() {
        CalendarEvent before = only(calendar(VISIT));
        Decision dismiss = decide(new Act.Dismiss(before.id()), before);
        Decision undo = decide(new Act.Undo(dismiss.id()));
        assertThat(only(calendar(VISIT))).isEqualTo(before);
        decide(new Act.Undo(undo.id()));
        assertThat(calendar(VISIT).dismissed()).containsExactly(before);
    }
}
