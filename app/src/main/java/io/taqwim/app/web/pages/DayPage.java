package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.model.CalendarEvent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day as a sheet to plan by, on the screen or on paper: all that lies on it, with what of a programme falls on it. */
public final class DayPage {
    /** A sheet that nobody could plan by ends here and leads to the agenda, which has pages. */
    private static final int MOST = 100;

    private final Templates templates;

    public DayPage(Templates templates) {
        this.templates = templates;
    }

    public Answer html(Visit visit) {
        LocalDate day = day(visit);
        Speech speech = visit.speech();
        Cards cards = new Cards(visit);
        BitSet found = visit.index().topmost(new Filters(visit).found());
        int count = visit.index().countOn(day, found);
        List<Line> lines = visit.index().on(day, found, MOST).stream()
                .map(event -> new Line(
                        cards.alone(event, day, true),
                        visit.edition().programme(event).stream()
                                .filter(item -> isOn(item, day))
                                .map(item -> cards.alone(item, day, false))
                                .toList()))
                .toList();
        String name = speech.phrases().weekday(day);
        Model model = new Model(
                name,
                lines,
                speech.phrases().counted("events", count),
                visit.same("/day/" + day.minusDays(1)),
                speech.dayOfMonth(day.minusDays(1)),
                visit.same("/day/" + day.plusDays(1)),
                speech.dayOfMonth(day.plusDays(1)),
                visit.link("/month/" + YearMonth.from(day)),
                speech.month(YearMonth.from(day)),
                count > MOST ? speech.counted("more", count - MOST) : null,
                visit.link("/agenda", "from", day.toString(), "to", day.toString()));
        return templates.page(visit, Frame.of(name, visit, "json", "csv"), "day", model);
    }

    public Answer json(Visit visit) {
        List<CalendarEvent> events = events(visit);
        return Answer.json(Records.events(events, events.size(), visit, null));
    }

    public Answer csv(Visit visit) {
        return Tables.events(visit, events(visit));
    }

    private static List<CalendarEvent> events(Visit visit) {
        return visit.index().on(day(visit), new Filters(visit).found());
    }

    private static LocalDate day(Visit visit) {
        try {
            return Visit.day("day", visit.id("day"));
        } catch (Fault none) {
            throw Fault.notFound(visit.speech().text("no-day-here"));
        }
    }

    private static boolean isOn(CalendarEvent event, LocalDate day) {
        LocalDate first = event.when().firstKnown();
        LocalDate last = event.when().lastKnown();
        return first != null && last != null && !first.isAfter(day) && !last.isBefore(day);
    }

    /** An event with what of its programme falls on the day. */
    record Line(Card event, List<Card> items) {}

    record Model(
            String day,
            List<Line> lines,
            String count,
            String previous,
            String previousName,
            String next,
            String nextName,
            String month,
            String monthName,
            @Nullable String more,
            String moreHref) {
        boolean nothing() {
            return lines.isEmpty();
        }
    }
}
