package io.taqwim.app.desk;

import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One calendar and the reports it was made of. Immutable: a page is written from one edition, whatever comes in meanwhile. */
public final class Edition {
    private final Calendar calendar;
    private final List<Mentions> mentions;
    private final List<Decision> decisions;
    private final Map<String, CalendarEvent> eventByAlias = new HashMap<>();
    private final Map<String, CalendarEvent> dismissedByAlias = new HashMap<>();
    private final Map<String, List<CalendarEvent>> programme = new HashMap<>();
    private final Map<String, Mentions> mentionsByReport = new HashMap<>();

    /**
     * @param mentions what each report says, one for each report
     * @param calendar what they say together
     * @param decisions what editors decided, from the first to the last, those that were undone among them
     */
    public Edition(List<Mentions> mentions, Calendar calendar, List<Decision> decisions) {
        this.mentions = List.copyOf(mentions);
        this.decisions = List.copyOf(decisions);
        this.calendar = calendar;
        for (CalendarEvent event : calendar.events()) {
            eventByAlias.put(event.id(), event);
            event.aliases().forEach(alias -> eventByAlias.put(alias, event));
            if (event.partOf() != null) {
                programme
                        .computeIfAbsent(event.partOf(), parent -> new ArrayList<>())
                        .add(event);
            }
        }
        for (CalendarEvent event : calendar.dismissed()) {
            dismissedByAlias.put(event.id(), event);
            event.aliases().forEach(alias -> dismissedByAlias.put(alias, event));
        }
        this.mentions.forEach(of -> mentionsByReport.put(of.report().id(), of));
    }

    /** An edition on which no editor had a word. */
    public Edition(List<Mentions> mentions, Calendar calendar) {
        this(mentions, calendar, List.of());
    }

    public Calendar calendar() {
        return calendar;
    }

    /** All events, by first day (undated last), then id. */
    public List<CalendarEvent> events() {
        return calendar.events();
    }

    /** The event that this id, or an id that it once had, stands for. */
    public Optional<CalendarEvent> event(String idOrAlias) {
        return Optional.ofNullable(eventByAlias.get(idOrAlias));
    }

    /** The event of this id, or one that it once had, that an editor took out of the calendar. */
    public Optional<CalendarEvent> dismissed(String idOrAlias) {
        return Optional.ofNullable(dismissedByAlias.get(idOrAlias));
    }

    /** The programme of an event, in the calendar's order. */
    public List<CalendarEvent> programme(CalendarEvent of) {
        return List.copyOf(programme.getOrDefault(of.id(), List.of()));
    }

    /** What editors decided, from the first to the last; {@link Calendar#rulings} says what came of those not undone. */
    public List<Decision> decisions() {
        return decisions;
    }

    public List<Mentions> mentions() {
        return mentions;
    }

    /** What one report says, and the report itself. */
    public Optional<Mentions> mentions(String report) {
        return Optional.ofNullable(mentionsByReport.get(report));
    }

    public Optional<Report> report(String id) {
        return mentions(id).map(Mentions::report);
    }
}
