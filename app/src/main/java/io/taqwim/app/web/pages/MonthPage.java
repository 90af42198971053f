package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.index.Index;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.CalendarEvent;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A month as a grid of weeks. */
public final class MonthPage {
    private static final int PER_DAY = 5;

    private final Templates templates;

    public MonthPage(Templates templates) {
        this.templates = templates;
    }

    /** To the month of the edition's day; of its last event where it has no day. */
    public Answer now(Visit visit) {
        LocalDate asOf = visit.edition().calendar().asOf();
        LocalDate day = asOf != null ? asOf : visit.index().lastDay();
        YearMonth month = day == null ? YearMonth.of(2000, 1) : YearMonth.from(day);
        return Answer.elsewhere(302, visit.same("/month/" + month));
    }

    public Answer html(Visit visit) {
        YearMonth month = month(visit);
        Speech speech = visit.speech();
        BitSet found = found(visit);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            names.add(speech.weekday(speech.firstWeekday().plus(i)));
        }
        Model model = new Model(
                speech.month(month),
                names,
                weeks(visit, month, found),
                visit.same("/month/" + month.minusMonths(1)),
                speech.month(month.minusMonths(1)),
                visit.same("/month/" + month.plusMonths(1)),
                speech.month(month.plusMonths(1)),
                new Filters(visit),
                visit.kept(),
                visit.path());
        return templates.page(visit, Frame.of(speech.month(month), visit, "json", "csv"), "month", model);
    }

    public Answer json(Visit visit) {
        List<CalendarEvent> events = events(visit);
        return Answer.json(Records.events(events, events.size(), visit, null));
    }

    public Answer csv(Visit visit) {
        return Tables.events(visit, events(visit));
    }

    private static BitSet found(Visit visit) {
        return visit.index().topmost(new Filters(visit).found());
    }

    private static List<CalendarEvent> events(Visit visit) {
        YearMonth month = month(visit);
        BitSet found = found(visit);
        Set<CalendarEvent> events = new LinkedHashSet<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            events.addAll(visit.index().on(month.atDay(day), found));
        }
        return List.copyOf(events);
    }

    private static YearMonth month(Visit visit) {
        String text = visit.id("month");
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= 1 && month.getYear() < 9999) {
                return month;
            }
        } catch (DateTimeException e) {
            // said below, for a year out of range as well
        }
        throw Fault.notFound(visit.speech().text("no-month"));
    }

    private static List<List<Cell>> weeks(Visit visit, YearMonth month, BitSet found) {
        DayOfWeek first = visit.speech().firstWeekday();
        LocalDate day = month.atDay(1);
        while (day.getDayOfWeek() != first) {
            day = day.minusDays(1);
        }
        List<List<Cell>> weeks = new ArrayList<>();
        while (!day.isAfter(month.atEndOfMonth())) {
            List<Cell> week = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                week.add(cell(visit, day, YearMonth.from(day).equals(month), found));
                day = day.plusDays(1);
            }
            weeks.add(week);
        }
        return weeks;
    }

    private static Cell cell(Visit visit, LocalDate day, boolean within, BitSet found) {
        Index index = visit.index();
        Speech speech = visit.speech();
        int count = within ? index.countOn(day, found) : 0;
        List<CalendarEvent> events = within ? index.on(day, found, PER_DAY) : List.of();
        Cards cards = new Cards(visit);
        return new Cell(
                day.toString(),
                speech.phrases().number(day.getDayOfMonth()),
                speech.phrases().weekday(day),
                visit.link("/day/" + day),
                within,
                day.equals(visit.edition().calendar().asOf()),
                events.stream()
                        .map(event -> new Entry(
                                speech.title(event),
                                cards.href(event),
                                Cards.tone(event.status()),
                                speech.phrases()
                                        .status(event.kind(), event.status().code()),
                                !day.equals(event.when().firstKnown())))
                        .toList(),
                count > PER_DAY ? speech.counted("more", count - PER_DAY) : null);
    }

    /** An event on one of its days. */
    record Entry(String title, String href, String tone, String status, boolean continued) {}

    record Cell(
            String iso,
            String number,
            String name,
            String href,
            boolean within,
            boolean today,
            List<Entry> entries,
            @Nullable String further) {
        boolean busy() {
            return !entries.isEmpty();
        }
    }

    record Model(
            String month,
            List<String> weekdays,
            List<List<Cell>> weeks,
            String previous,
            String previousName,
            String next,
            String nextName,
            Filters filters,
            List<Visit.Kept> kept,
            String action) {
        @Nullable
        String hidden() {
            return null;
        }

        @Nullable
        Object spans() {
            return null;
        }
    }
}
