package io.taqwim.app.web.words;

import io.taqwim.app.publish.agenda.Look;
import io.taqwim.app.publish.agenda.Phrases;
import io.taqwim.engine.language.Labels;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.ShownNames;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.text.Visible;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/** One language of the pages. Texts of reports come out on one line and without characters that turn the direction. */
public final class Speech {
    private static final String FILE = "/ui.properties";
    private static final int ANY_WIDTH = 1000;

    private final String language;
    private final Labels labels;
    private final Phrases phrases;

    private Speech(PackFiles files, String language) {
        this.language = language;
        this.labels = Labels.read(files, language);
        boolean eastern = labels.text("web.digits").equals("eastern");
        this.phrases = new Phrases(files, new Look(language, ANY_WIDTH, false, false, eastern));
    }

    /** Every language that has a {@code ui.properties}, by its code. */
    public static SortedMap<String, Speech> all(PackFiles files) {
        SortedMap<String, Speech> all = new TreeMap<>();
        for (String path : files.list("languages/", FILE)) {
            String language = path.substring("languages/".length(), path.length() - FILE.length());
            all.put(language, new Speech(files, language));
        }
        return all;
    }

    public String language() {
        return language;
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return phrases.label("direction");
    }

    public Phrases phrases() {
        return phrases;
    }

    public ShownNames names() {
        return phrases.names();
    }

    /** The label {@code web.<key>}. */
    public String text(String key, Object... values) {
        return labels.text("web." + key, values);
    }

    public boolean has(String key) {
        return labels.has("web." + key);
    }

    /** The label {@code web.<key>} for a number of things. */
    public String counted(String key, int number) {
        return labels.counted("web." + key, number, phrases.number(number));
    }

    /** The day on which weeks begin in the month grid. */
    public DayOfWeek firstWeekday() {
        return DayOfWeek.of(Integer.parseInt(labels.text("web.first-weekday")));
    }

    public String weekday(DayOfWeek day) {
        return phrases.label("weekday." + day.getValue());
    }

    /** "April 2026". */
    public String month(YearMonth month) {
        return phrases.label(
                "date.dayless", phrases.label("month." + month.getMonthValue()), phrases.number(month.getYear()));
    }

    /** "14 April". */
    public String dayOfMonth(LocalDate day) {
        return phrases.label(
                "date.yearless", phrases.number(day.getDayOfMonth()), phrases.label("month." + day.getMonthValue()));
    }

    /** An event's title; its kind where it has none in this language. */
    public String title(CalendarEvent event) {
        String title = Visible.line(event.title().in(language));
        return title.isEmpty() ? phrases.code("kind", event.kind()) : title;
    }

    /** What an event is called beside its title: its rank, else its kind. */
    public String kind(CalendarEvent event) {
        return event.rank() == null ? phrases.code("kind", event.kind()) : phrases.code("rank", event.rank());
    }

    /** A state or organisation. */
    public String party(String id) {
        return Visible.line(names().party(id));
    }

    public String person(String name) {
        return Visible.line(names().person(name));
    }
}
