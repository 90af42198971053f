package io.taqwim.app.publish;

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
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.ReportClaim;
import io.taqwim.engine.model.Sources;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.model.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Invented calendars, the same for the same seed: visits with programmes, moved, put off, cancelled, undated and coarse events,
 * with ordinary and hostile titles and publishers. {@link #edit} lets the next report come in.
 */
public final class RandomCalendars {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final List<String> KINDS =
            List.of("visit", "tour", "summit", "conference", "meeting", "call", "signing", "ceremony", "address");
    private static final List<String> STATES = List.of("OM", "KE", "EG", "JO", "MA", "KG", "FR");
    private static final List<String> ARABIC = List.of(
            "زيارة دولة إلى عُمان",
            "قمة: دول آسيا الوسطى ومجلس التعاون لدول الخليج العربية، دورة استثنائية موسعة على مستوى القادة",
            "محادثات؛ توقيع اتفاقيات، ومؤتمر صحافي",
            "لقاء: الملك عبدالله الثاني والرئيس",
            "مكالمة هاتفية ٢٠٢٦",
            "«منتدى» الشراكة (الدورة 12) — مراكش",
            "الوزير يزور بيشكيك غدًا ثمّ طشقند");
    private static final List<String> ENGLISH = List.of(
            "State visit to Oman", "Summit: Central Asia, GCC; extended", "Talks", "A call: \"urgent\"", "C\\D");

    private final Random random;
    private final List<Spec> specs = new ArrayList<>();
    private final Map<String, Report> reports = new TreeMap<>();
    private LocalDate today = FIRST.plusDays(120);
    private int ids;

    public RandomCalendars(long seed) {
        random = new Random(seed);
    }

    /** One calendar of up to some events. */
    public RandomCalendars fill(int most) {
        return events(1 + random.nextInt(most));
    }

    /** One calendar of so many events. */
    public RandomCalendars events(int events) {
        while (specs.size() < events) {
            add();
        }
        return this;
    }

    public Publication publication(String language) {
        List<CalendarEvent> events = specs.stream()
                .map(this::event)
                .sorted(Comparator.<CalendarEvent, LocalDate>comparing(
                                event -> event.when().start(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(CalendarEvent::id))
                .toList();
        return Publication.of(new Calendar(today, events, List.of()), reports, language);
    }

    /** The next day on which something happens: an event is new, moves, is put off, called off, held, told again or retitled. */
    public void edit() {
        today = today.plusDays(random.nextInt(9));
        Spec spec = one();
        switch (random.nextInt(8)) {
            case 0 -> add();
            case 1 -> move(spec, days(today.plusDays(random.nextInt(60))), CalendarStatus.RESCHEDULED);
            case 2 -> move(spec, DateInterval.UNDATED, CalendarStatus.POSTPONED);
            case 3 -> move(spec, spec.when, CalendarStatus.CANCELLED);
            case 4 -> move(spec, spec.when.isDated() ? spec.when : days(today), CalendarStatus.HELD);
            case 5 -> spec.told.add(report(today));
            case 6 -> spec.title = title();
            default -> {
                spec.place = new Place(one(STATES), null, null);
                spec.told.add(report(today));
            }
        }
    }

    private void move(Spec spec, DateInterval when, CalendarStatus status) {
        Told told = report(today);
        spec.told.add(told);
        spec.when = when;
        spec.status = status;
        Move last = spec.history.get(spec.history.size() - 1);
        Move next = new Move(today, status, when.start(), when.end(), told.id());
        boolean same = last.status() == status
                && java.util.Objects.equals(last.start(), next.start())
                && java.util.Objects.equals(last.end(), next.end());
        if (!same) {
            spec.history.add(next);
        }
    }

    private static final class Spec {
        private String id = "";
        private String kind = "";
        private Wording title = Wording.NONE;
        private DateInterval when = DateInterval.UNDATED;
        private CalendarStatus status = CalendarStatus.ANNOUNCED;
        private Place place = Place.UNKNOWN;
        private List<Participant> parties = List.of();
        private @Nullable String partOf;
        private boolean background;
        private final List<Told> told = new ArrayList<>();
        private final List<Move> history = new ArrayList<>();
    }

    private record Told(String id, LocalDate day, String outlet) {}

    private void add() {
        Spec spec = new Spec();
        spec.id = Report.idOf("random", null, Integer.toString(ids++));
        spec.kind = one(KINDS);
        spec.title = title();
        spec.place = random.nextInt(3) == 0
                ? Place.UNKNOWN
                : new Place(one(STATES), one(List.of("Muscat", "Bishkek")), null);
        String role = spec.kind.equals("visit") ? "host" : "participant";
        spec.parties = List.of(
                new Participant(
                        one(STATES),
                        role.equals("host") ? "visitor" : role,
                        random.nextBoolean() ? "William Ruto" : null,
                        null),
                new Participant("X-" + one(STATES), role, null, random.nextBoolean() ? text(ENGLISH) : null));
        LocalDate day = today.plusDays(random.nextInt(120) - 60);
        Told told = report(min(today, day.minusDays(random.nextInt(30))));
        spec.told.add(told);
        spec.when = random.nextInt(6) == 0 ? coarse(day) : random.nextInt(8) == 0 ? DateInterval.UNDATED : days(day);
        spec.status = switch (random.nextInt(6)) {
            case 0 -> CalendarStatus.MOOTED;
            case 1 -> CalendarStatus.CONFIRMED;
            case 2 -> CalendarStatus.HELD;
            default -> CalendarStatus.ANNOUNCED;
        };
        spec.history.add(new Move(told.day(), spec.status, spec.when.start(), spec.when.end(), told.id()));
        Spec whole = specs.isEmpty() ? null : one();
        if (whole != null && whole.partOf == null && random.nextInt(3) == 0) {
            spec.partOf = whole.id;
        }
        spec.background = specs.size() > 3 && random.nextInt(20) == 0;
        specs.add(spec);
        if (random.nextInt(8) == 0) {
            move(spec, spec.when, CalendarStatus.CANCELLED);
        } else if (random.nextInt(10) == 0) {
            move(spec, random.nextBoolean() ? DateInterval.UNDATED : coarse(day), CalendarStatus.POSTPONED);
        }
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private DateInterval days(LocalDate first) {
        return switch (random.nextInt(5)) {
            case 0 -> new DateInterval(first, first.plusDays(1 + random.nextInt(4)), Precision.DAY);
            case 1 -> new DateInterval(first, null, Precision.DAY);
            default -> DateInterval.day(first);
        };
    }

    private DateInterval coarse(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return random.nextBoolean()
                ? new DateInterval(first, first.plusMonths(1).minusDays(1), Precision.MONTH)
                : new DateInterval(day, day.plusDays(6), Precision.WEEK);
    }

    private Told report(LocalDate day) {
        String id = "r" + reports.size();
        String outlet = random.nextInt(3) == 0 ? text(ARABIC) : "outlet " + random.nextInt(4);
        reports.put(id, new Report(id, "نص", null, null, outlet, day, day.toString(), null, "ar"));
        return new Told(id, day, outlet);
    }

    private Wording title() {
        return new Wording(new TreeMap<>(Map.of("ar", text(ARABIC), "en", text(ENGLISH))));
    }

    private String text(List<String> ordinary) {
        return random.nextInt(4) == 0 ? one(Attacks.TEXT) + " x" : one(ordinary) + " " + random.nextInt(100);
    }

    private Spec one() {
        return one(specs);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private CalendarEvent event(Spec spec) {
        List<ReportClaim> claims = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        for (Told told : spec.told) {
            claim(claims, told, "kind", spec.kind);
            claim(claims, told, "status", spec.status == CalendarStatus.HELD ? "held" : "scheduled");
            claim(claims, told, "start", spec.when.start());
            claim(claims, told, "end", spec.when.end());
            claim(claims, told, "place.country", spec.place.country());
            spec.parties.forEach(party -> claim(claims, told, "parties." + party.id(), party.role()));
            if (origins.stream().noneMatch(origin -> told.outlet().equals(origin.name()))) {
                List<String> its = spec.told.stream()
                        .filter(other -> other.outlet().equals(told.outlet()))
                        .map(Told::id)
                        .toList();
                origins.add(new Origin(Origin.By.OUTLET, told.outlet(), its));
            }
        }
        List<Conflict> conflicts = claims.size() % 7 == 0 ? List.of(conflict(claims.get(0))) : List.of();
        return new CalendarEvent(
                spec.id,
                List.of(spec.id),
                spec.title,
                spec.kind,
                spec.kind.equals("visit") ? "state" : null,
                spec.status,
                spec.when,
                null,
                null,
                spec.place,
                spec.parties,
                List.of(),
                spec.partOf,
                spec.background,
                null,
                List.of(new MentionRef(spec.told.get(0).id(), "m1")),
                new Sources(spec.told.size(), origins),
                claims,
                conflicts,
                spec.history);
    }

    private static Conflict conflict(ReportClaim claim) {
        return new Conflict(
                "kind",
                List.of(new Conflict.Side("visit", List.of(claim), 2), new Conflict.Side("meeting", List.of(), 1)),
                "visit",
                new Wording(new TreeMap<>(Map.of("ar", "لأن", "en", "because"))));
    }

    private static void claim(List<ReportClaim> claims, Told told, String field, @Nullable Object value) {
        if (value != null) {
            claims.add(new ReportClaim(
                    new Claim(field, value.toString(), new Span(0, 2), "نص", "random", null),
                    told.id(),
                    "m1",
                    told.day()));
        }
    }
}
