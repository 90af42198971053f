package io.taqwim.app.publish.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.taqwim.app.publish.Attacks;
import io.taqwim.app.publish.Publication;
import io.taqwim.app.publish.RandomCalendars;
import io.taqwim.app.publish.agenda.Sample;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.Origin;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Ruling;
import io.taqwim.engine.model.Sources;
import io.taqwim.engine.model.Wording;
import io.taqwim.engine.text.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static final PackFiles FILES = PackFiles.packed();
    private static final Terms ARABIC = Terms.read(FILES, "ar");
    private static final Terms ENGLISH = Terms.read(FILES, "en");
    private static final Address SERVER = new Address("calendar.example.org", "https://calendar.example.org");
    private static final Press PRESS = new Press(FILES, SERVER);
    private static final Path EXPECTED = Path.of("src/test/resources/io/taqwim/app/publish/ics");

    @Test
    void the_sample_calendar_comes_out_as_written_down() throws IOException {
        Publication sample = Publication.of(Sample.calendar(), Sample.REPORTS, "en");
        List<Feed> feeds =
                List.of(Feed.all("en"), Feed.all("ar"), Feed.all("ar").undated(true));
        for (Feed feed : feeds) {
            String name = "sample-" + feed.language() + (feed.undated() ? "-undated" : "") + ".ics";
            byte[] written = bytes(sample, feed);
            Files.write(Files.createDirectories(Path.of("target/feeds")).resolve(name), written);
            assertThat(Files.readString(EXPECTED.resolve(name)))
                    .as(name)
                    .isEqualTo(new String(written, StandardCharsets.UTF_8));
        }
    }

    @Test
    void someone_elses_reader_finds_the_same_events_days_and_titles() {
        for (int seed = 0; seed < 100; seed++) {
            Publication random = new RandomCalendars(seed).fill(30).publication("ar");
            for (Feed feed : List.of(all("ar"), all("en"), all("ar").undated(true))) {
                List<String> wanted = random.calendar().events().stream()
                        .filter(event -> feed.undated() == !isExact(event))
                        .filter(event -> !event.background() && event.when().isDated())
                        .map(event -> wanted(event, feed.language()))
                        .sorted()
                        .toList();
                ICalendar read = Biweekly.parse(text(random, feed)).first();
                List<String> found = read.getEvents().stream()
                        .filter(event -> !isPutOff(event, random) || feed.undated())
                        .map(FeedsTest::found)
                        .sorted()
                        .toList();
                assertThat(found).as("seed %s, %s", seed, feed).isEqualTo(wanted);
            }
        }
    }

    @Test
    void the_same_data_gives_the_same_bytes_in_any_order() {
        for (int seed = 0; seed < 50; seed++) {
            Publication random = new RandomCalendars(seed).fill(40).publication("ar");
            List<CalendarEvent> events = new ArrayList<>(random.events());
            Collections.shuffle(events, new Random(seed));
            Calendar shuffled = new Calendar(random.calendar().asOf(), events, List.of());
            Publication other = Publication.of(shuffled, random.reports(), "ar");
            for (Feed feed :
                    List.of(all("ar"), all("en").undated(true), Feed.all("ar").nested(Feed.Nested.PARENT))) {
                assertThat(bytes(other, feed)).as("seed %s", seed).isEqualTo(bytes(random, feed));
            }
        }
    }

    @Test
    void no_text_of_a_report_becomes_a_line_or_turns_a_direction() {
        for (String attack : Attacks.TEXT) {
            CalendarEvent event = sample("1");
            CalendarEvent hostile = new CalendarEvent(
                    event.id(),
                    event.aliases(),
                    new Wording(new TreeMap<>(Map.of("ar", attack, "en", attack))),
                    event.kind(),
                    attack,
                    event.status(),
                    event.when(),
                    attack,
                    attack,
                    new Place("OM", attack, attack),
                    List.of(
                            new Participant("KE", "visitor", attack, null),
                            new Participant("X-" + attack, "host", null, attack)),
                    List.of(attack),
                    null,
                    false,
                    attack,
                    event.mentions(),
                    new Sources(1, List.of(new Origin(Origin.By.OUTLET, attack, List.of("r1")))),
                    event.claims(),
                    event.conflicts(),
                    event.history());
            String feed = text(of(hostile), all("ar"));
            assertThat(feed.lines().filter(line -> !line.startsWith(" ")).toList())
                    .as(Visible.spelled(attack))
                    .hasSize(27)
                    .allMatch(line -> line.matches("[A-Z-]+(;[A-Z]+=[A-Z]+)?:.*"));
            assertThat(feed.codePoints().filter(c -> c != '\r' && c != '\n' && Visible.acts(c)))
                    .as(Visible.spelled(attack))
                    .isEmpty();
        }
    }

    @Test
    void no_identifier_stands_twice_and_every_parent_is_there() {
        for (int seed = 0; seed < 50; seed++) {
            List<VEvent> events = Biweekly.parse(
                            text(new RandomCalendars(seed).fill(40).publication("ar"), all("ar")))
                    .first()
                    .getEvents();
            List<String> ids =
                    events.stream().map(event -> event.getUid().getValue()).toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(events)
                    .flatExtracting(VEvent::getRelatedTo)
                    .allSatisfy(parent -> assertThat(ids).contains(parent.getValue()));
        }
    }

    @Test
    void a_programme_is_text_of_its_visit_and_events_of_its_own_or_text_alone() {
        Publication sample = Publication.of(Sample.calendar(), Sample.REPORTS, "en");
        String all = unfolded(sample, Feed.all("en"));
        String parent = unfolded(sample, Feed.all("en").nested(Feed.Nested.PARENT));

        assertThat(all)
                .contains("UID:2@calendar.example.org", "RELATED-TO;RELTYPE=PARENT:1@calendar.example.org")
                .contains("Programme:\\n- 15 April 2026: Talks: Kenya and Oman");
        assertThat(parent)
                .doesNotContain("UID:2@", "RELATED-TO")
                .contains("Programme:\\n- 15 April 2026: Talks: Kenya and Oman");
    }

    @Test
    void what_is_cancelled_is_marked_or_told_by_status_or_left_out() {
        CalendarEvent off =
                with(sample("1"), CalendarStatus.CANCELLED, sample("1").when());
        assertThat(unfolded(of(off), Feed.all("ar"))).contains("STATUS:CONFIRMED", "SUMMARY:ملغى: كينيا");
        assertThat(unfolded(of(off), Feed.all("en").cancelled(Feed.Cancelled.STRICT)))
                .contains("STATUS:CANCELLED", "SUMMARY:Cancelled: Kenya");
        assertThat(unfolded(of(off), Feed.all("en").cancelled(Feed.Cancelled.HIDE)))
                .doesNotContain("VEVENT");
    }

    @Test
    void what_is_put_off_without_a_new_day_stays_on_its_old_one_and_is_in_the_undated_feed_too() {
        CalendarEvent off = with(sample("3"), CalendarStatus.POSTPONED, DateInterval.UNDATED);
        assertThat(unfolded(of(off), Feed.all("ar")))
                .contains("SUMMARY:مؤجل: قمة", "DTSTART;VALUE=DATE:20260609", "STATUS:TENTATIVE");
        assertThat(unfolded(of(off), Feed.all("ar").undated(true))).contains("BEGIN:VTODO", "SUMMARY:مؤجل: قمة");
    }

    @Test
    void an_editors_correction_is_a_move_and_names_the_editor() {
        CalendarEvent corrected =
                with(sample("3"), CalendarStatus.RESCHEDULED, DateInterval.day(LocalDate.of(2026, 6, 11)));
        Decision decision = new Decision(
                "Layla\u202E\nNasser",
                Instant.parse("2026-04-22T23:30:00Z"),
                "heard it",
                new Act.Correct("3", "start", "2026-06-11"),
                List.of("3"));
        Calendar calendar = new Calendar(
                LocalDate.of(2026, 4, 25),
                List.of(corrected),
                List.of(),
                List.of(),
                List.of(new Ruling(decision, "3", Ruling.Outcome.STANDS)));

        assertThat(unfolded(Publication.of(calendar, Sample.REPORTS, "en"), Feed.all("en")))
                .contains("SEQUENCE:2", "DTSTART;VALUE=DATE:20260611", "DTSTAMP:20260422T000000Z")
                .contains("\\nEdited by Layla Nasser on 22 April 2026\\n");
    }

    @Test
    void a_week_is_shown_on_its_days_only_where_that_was_asked_for() {
        LocalDate monday = LocalDate.of(2026, 5, 4);
        CalendarEvent week = with(
                sample("4"), CalendarStatus.ANNOUNCED, new DateInterval(monday, monday.plusDays(6), Precision.WEEK));
        assertThat(unfolded(of(week), Feed.all("en"))).doesNotContain("VEVENT");
        assertThat(unfolded(of(week), Feed.all("en").precision(Feed.Precision.WEEK)))
                .contains("DTSTART;VALUE=DATE:20260504", "DTEND;VALUE=DATE:20260511");
    }

    @Test
    void events_leave_30_days_after_they_are_over_and_90_after_they_were_to_be() {
        CalendarEvent visit = sample("1");
        LocalDate last = LocalDate.of(2026, 4, 16);
        assertThat(isThere(visit, last.plusDays(30), Feed.all("en"))).isTrue();
        assertThat(isThere(visit, last.plusDays(31), Feed.all("en"))).isFalse();
        assertThat(isThere(visit, last.plusDays(31), Feed.all("en").past(Feed.Past.ALL)))
                .isTrue();
        assertThat(isThere(visit, null, Feed.all("en"))).isTrue();
        CalendarEvent off = with(visit, CalendarStatus.CANCELLED, visit.when());
        assertThat(isThere(off, last.plusDays(90), Feed.all("en"))).isTrue();
        assertThat(isThere(off, last.plusDays(91), Feed.all("en"))).isFalse();
    }

    @Test
    void a_feed_of_a_country_a_person_an_organisation_or_a_kind_holds_theirs_and_its_programme() throws IOException {
        Publication sample = Publication.of(Sample.calendar(), Sample.REPORTS, "en");
        Feeds feeds = PRESS.feeds(sample);
        Feed all = Feed.all("en");
        assertThat(uids(feeds, all)).containsExactly("1", "2", "3");
        assertThat(uids(feeds, all.of(Feed.Scope.COUNTRY, "OM"))).containsExactly("1", "2");
        assertThat(uids(feeds, all.of(Feed.Scope.PERSON, "William Ruto"))).containsExactly("1", "2");
        assertThat(uids(feeds, all.of(Feed.Scope.KIND, "summit"))).containsExactly("3");
        assertThat(uids(feeds, all.of(Feed.Scope.ORGANISATION, "GCC"))).isEmpty();
        assertThat(feeds.ready(all.of(Feed.Scope.COUNTRY, "ZZ"))).isEmpty();
        assertThat(feeds.ready(all.of(Feed.Scope.PERSON, "Nobody At All"))).isEmpty();
        assertThat(feeds.ready(Feed.all("xx"))).isEmpty();
    }

    @Test
    void an_address_is_read_as_it_is_written_and_a_mistake_gets_a_sentence() {
        Feed feed = Feed.all("ar")
                .of(Feed.Scope.PERSON, "William Ruto")
                .undated(true)
                .cancelled(Feed.Cancelled.STRICT)
                .nested(Feed.Nested.PARENT)
                .past(Feed.Past.ALL);
        assertThat(feed.path())
                .isEqualTo(
                        "/feeds/person/William%20Ruto.ics?lang=ar&undated=1&cancelled=strict&nested=parent&past=all");
        Map<String, String> query = Map.of(
                "lang", "ar", "undated", "1", "cancelled", "strict", "nested", "parent", "past", "all", "utm", "x");
        assertThat(Feed.read("person", "William Ruto", query, "en")).isEqualTo(feed);
        assertThat(Feed.read("country", "om", Map.of(), "en"))
                .isEqualTo(Feed.all("en").of(Feed.Scope.COUNTRY, "OM"));
        assertThatThrownBy(() -> Feed.read("all", "", Map.of("cancelled", "no"), "en"))
                .hasMessage("cancelled takes mark, strict, hide, not no");
    }

    @Test
    void the_tag_is_strong_and_moves_with_the_bytes_only() {
        Publication sample = Publication.of(Sample.calendar(), Sample.REPORTS, "en");
        Ready one = PRESS.feeds(sample).ready(Feed.all("en")).orElseThrow();
        Ready again = PRESS.feeds(sample).ready(Feed.all("en")).orElseThrow();
        Ready other = PRESS.feeds(sample).ready(Feed.all("ar")).orElseThrow();
        assertThat(one.etag())
                .matches("\"[0-9a-f]{32}\"")
                .isEqualTo(again.etag())
                .isNotEqualTo(other.etag());
        assertThat(one.isKnown("\"x\", W/" + one.etag())).isTrue();
        assertThat(one.isKnown(one.gzipEtag())).isTrue();
        assertThat(one.isKnown(other.etag())).isFalse();
        assertThat(one.isKnown(null)).isFalse();
    }

    private static boolean isThere(CalendarEvent event, @Nullable LocalDate asOf, Feed feed) {
        Publication publication = Publication.of(new Calendar(asOf, List.of(event), List.of()), Map.of(), "en");
        return text(publication, feed).contains("BEGIN:VEVENT");
    }

    private static List<String> uids(Feeds feeds, Feed feed) throws IOException {
        return new String(feeds.ready(feed).orElseThrow().bytes().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .map(line -> line.substring("UID:".length(), line.indexOf('@')))
                .toList();
    }

    private static CalendarEvent sample(String id) {
        return Sample.calendar().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Publication of(CalendarEvent event) {
        Calendar calendar = new Calendar(LocalDate.of(2026, 4, 12), List.of(event), List.of());
        return Publication.of(calendar, Sample.REPORTS, "en");
    }

    private static CalendarEvent with(CalendarEvent event, CalendarStatus status, DateInterval when) {
        return new CalendarEvent(
                event.id(),
                event.aliases(),
                event.title(),
                event.kind(),
                event.rank(),
                status,
                when,
                null,
                null,
                event.place(),
                event.parties(),
                event.topics(),
                null,
                false,
                null,
                event.mentions(),
                event.sources(),
                event.claims(),
                event.conflicts(),
                event.history());
    }

    /** Without what leaves with time. */
    private static Feed all(String language) {
        return Feed.all(language).past(Feed.Past.ALL);
    }

    private static byte[] bytes(Publication publication, Feed feed) {
        return IcsCalendar.bytes(publication, feed, feed.language().equals("ar") ? ARABIC : ENGLISH, SERVER);
    }

    private static String text(Publication publication, Feed feed) {
        return new String(bytes(publication, feed), StandardCharsets.UTF_8);
    }

    private static String unfolded(Publication publication, Feed feed) {
        return text(publication, feed).replace("\r\n ", "");
    }

    private static boolean isExact(CalendarEvent event) {
        return event.when().precision() == Precision.DAY;
    }

    /** Those stand on days that the calendar holds no more. */
    private static boolean isPutOff(VEvent event, Publication publication) {
        return publication.calendar().events().stream()
                .anyMatch(one -> SERVER.uid(one.id()).equals(event.getUid().getValue()) && !isExact(one));
    }

    private static String wanted(CalendarEvent event, String language) {
        String word = switch (event.status()) {
            case CANCELLED -> language.equals("ar") ? "ملغى: " : "Cancelled: ";
            case POSTPONED -> language.equals("ar") ? "مؤجل: " : "Postponed: ";
            case RESCHEDULED -> language.equals("ar") ? "موعد جديد: " : "New date: ";
            case MOOTED, LAPSED -> language.equals("ar") ? "غير مؤكد: " : "Unconfirmed: ";
            default -> "";
        };
        LocalDate first = event.when().firstKnown();
        LocalDate last = event.when().lastKnown();
        return SERVER.uid(event.id()) + " " + first + " " + last + " " + word
                + drawn(event.title().in(language));
    }

    private static String found(VEvent event) {
        LocalDate end = day(event.getDateEnd().getValue()).minusDays(1);
        return event.getUid().getValue() + " " + day(event.getDateStart().getValue()) + " " + end + " "
                + event.getSummary().getValue();
    }

    private static LocalDate day(biweekly.util.ICalDate date) {
        assertThat(date.hasTime()).isFalse();
        biweekly.util.DateTimeComponents raw = date.getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    /** What is left of a title for a reader: on one line, without what acts or cannot be seen. */
    private static String drawn(String title) {
        StringBuilder drawn = new StringBuilder();
        title.codePoints().forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            int type = Character.getType(c);
            boolean out = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || c == 0xFFFF
                    || c == 0xFDD0;
            if (blank) {
                drawn.append(' ');
            } else if (!out) {
                drawn.appendCodePoint(c == '\\' ? '/' : c);
            }
        });
        return drawn.toString().strip().replaceAll(" +", " ");
    }
}
