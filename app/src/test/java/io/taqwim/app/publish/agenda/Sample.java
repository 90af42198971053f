package io.taqwim.app.publish.agenda;

import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.CalendarStatus;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.MentionRef;
import io.taqwim.engine.model.Move;
import io.taqwim.engine.model.Origin;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Placing;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.ReportClaim;
import io.taqwim.engine.model.Sources;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.model.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A visit with a programme and a disagreement, a summit that was moved, a month, something undated, a past aside. */
public final class Sample {
    public static final Map<String, Report> REPORTS = Map.of("r1", report("r1", "الساحل"), "r2", report("r2", null));

    private Sample() {}

    public static Calendar calendar() {
        LocalDate day = LocalDate.of(2026, 4, 14);
        DateInterval visit = new DateInterval(day, day.plusDays(2), Precision.DAY);
        DateInterval june = new DateInterval(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), Precision.MONTH);
        List<Participant> parties = List.of(
                new Participant("KE", "visitor", "William Ruto", null),
                new Participant("OM", "host", null, "Haitham bin Tariq"));
        return new Calendar(
                LocalDate.of(2026, 4, 12),
                List.of(
                        event("1", "Kenya: state visit to Oman", "كينيا: زيارة دولة إلى عُمان", "visit", visit, parties)
                                .conflicts(rank(), days())
                                .made(),
                        event(
                                        "2",
                                        "Talks: Kenya and Oman",
                                        "محادثات: كينيا وعُمان",
                                        "meeting",
                                        DateInterval.day(day.plusDays(1)),
                                        parties)
                                .partOf("1")
                                .made(),
                        event(
                                        "3",
                                        "Summit: GCC and Central Asia",
                                        "قمة: الخليج وآسيا الوسطى",
                                        "summit",
                                        DateInterval.day(LocalDate.of(2026, 6, 9)),
                                        List.of())
                                .moved()
                                .made(),
                        event("4", "Visit: Egypt to Romania", "زيارة: مصر إلى رومانيا", "visit", june, List.of())
                                .made(),
                        event(
                                        "5",
                                        "Call: Jordan and Cyprus",
                                        "اتصال: الأردن وقبرص",
                                        "call",
                                        DateInterval.UNDATED,
                                        List.of())
                                .made(),
                        event(
                                        "6",
                                        "An earlier visit",
                                        "زيارة سابقة",
                                        "visit",
                                        DateInterval.day(LocalDate.of(2019, 3, 2)),
                                        List.of())
                                .background()
                                .made()),
                List.of(new Placing("r2", day.minusDays(1), List.of(), List.of())));
    }

    private static Report report(String id, @Nullable String publisher) {
        return new Report(id, "نص", null, null, publisher, null, null, null, null);
    }

    private static Event event(
            String id, String english, String arabic, String kind, DateInterval when, List<Participant> parties) {
        return new Event(id, english, arabic, kind, when, parties);
    }

    private static Conflict rank() {
        return new Conflict(
                "rank",
                List.of(
                        new Conflict.Side("state", List.of(claim("rank", "state", "زيارة دولة")), 2),
                        new Conflict.Side("official", List.of(claim("rank", "official", "زيارة رسمية")), 1)),
                "state",
                wording("two sources against one.", "مصدران مقابل واحد."));
    }

    private static Conflict days() {
        return new Conflict(
                "end",
                List.of(
                        new Conflict.Side("2026-04-16", List.of(claim("end", "2026-04-16", "ثلاثة أيام")), 2),
                        new Conflict.Side("2026-04-15", List.of(claim("end", "2026-04-15", "يومين")), 1)),
                "2026-04-16",
                wording("the host says so.", "يقوله المضيف."));
    }

    private static ReportClaim claim(String field, String value, String quote) {
        return new ReportClaim(new Claim(field, value, new Span(0, 2), quote, "ar.rule", null), "r1", "m1", null);
    }

    private static Wording wording(String english, String arabic) {
        return new Wording(new TreeMap<>(Map.of("en", english, "ar", arabic)));
    }

    private static final class Event {
        private final String id;
        private final Wording title;
        private final String kind;
        private final DateInterval when;
        private final List<Participant> parties;
        private @Nullable String partOf;
        private boolean background;
        private List<Conflict> conflicts = List.of();
        private List<Move> history = List.of();

        Event(String id, String english, String arabic, String kind, DateInterval when, List<Participant> parties) {
            this.id = id;
            this.title = wording(english, arabic);
            this.kind = kind;
            this.when = when;
            this.parties = parties;
        }

        Event partOf(String whole) {
            partOf = whole;
            return this;
        }

        Event background() {
            background = true;
            return this;
        }

        Event conflicts(Conflict... all) {
            conflicts = List.of(all);
            return this;
        }

        Event moved() {
            LocalDate was = LocalDate.of(2026, 5, 4);
            LocalDate is = LocalDate.of(2026, 6, 9);
            history = List.of(
                    new Move(LocalDate.of(2026, 4, 1), CalendarStatus.ANNOUNCED, was, was, "r1"),
                    new Move(LocalDate.of(2026, 4, 20), CalendarStatus.RESCHEDULED, is, is, "r2"));
            return this;
        }

        CalendarEvent made() {
            return new CalendarEvent(
                    id,
                    List.of(id),
                    title,
                    kind,
                    null,
                    history.isEmpty() ? CalendarStatus.CONFIRMED : CalendarStatus.RESCHEDULED,
                    when,
                    null,
                    null,
                    kind.equals("visit") ? new Place("OM", "Muscat", null) : Place.UNKNOWN,
                    parties,
                    List.of(),
                    partOf,
                    background,
                    null,
                    List.of(new MentionRef("r1", "m1")),
                    new Sources(
                            2,
                            List.of(
                                    new Origin(Origin.By.OUTLET, "الساحل", List.of("r1")),
                                    new Origin(Origin.By.SPEAKER, "Joseph Kimani", List.of("r2")))),
                    when.isDated() ? List.of() : List.of(claim("start", "P-1", "أمس")),
                    conflicts,
                    history);
        }
    }
}
