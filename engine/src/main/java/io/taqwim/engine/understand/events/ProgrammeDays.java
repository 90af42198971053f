package io.taqwim.engine.understand.events;

import io.taqwim.engine.language.Chart;
import io.taqwim.engine.language.Types;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.text.Sentence;
import io.taqwim.engine.understand.dates.DateMention;
import io.taqwim.engine.understand.dates.Tense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The day that a paragraph of a programme is about: "On the first day …", "The 26th will see …" dates what the following
 * sentences of the paragraph plan without a day of their own, and what they plan for "the day".
 */
final class ProgrammeDays {
    /** How many sentences a day that opens a paragraph can reach. */
    private static final int REACH = 12;

    /** Tokens that may stand before the day that opens a sentence: "The programme of Monday the 26th will see". */
    private static final int OPENING = 3;

    private static final Types SPEECH = Types.of("speech");

    private final Chart chart;
    private final @Nullable LocalDate published;
    private final Map<Integer, List<DateMention>> bySentence = new HashMap<>();
    /** First day of the journey or gathering that days are counted in. */
    private @Nullable LocalDate firstDay;

    ProgrammeDays(Chart chart, List<DateMention> dates, @Nullable LocalDate published) {
        this.chart = chart;
        this.published = published;
        int next = 0;
        for (int i = 0; i < chart.sentences().size(); i++) {
            Sentence sentence = chart.sentences().get(i);
            while (next < dates.size() && dates.get(next).first() < sentence.end()) {
                bySentence.computeIfAbsent(i, s -> new ArrayList<>()).add(dates.get(next++));
            }
        }
    }

    /** Days are counted from the first day of the journey or gathering that is the news. */
    void countFrom(List<Occurrence.Telling> tellings) {
        for (Occurrence.Telling telling : tellings) {
            boolean lasts = !telling.draft().kind.equals("meeting")
                    && !telling.draft().kind.equals("call");
            DateInterval when = telling.dated().when();
            if (firstDay == null && lasts && !telling.standing().earlier() && when.precision() == Precision.DAY) {
                firstDay = when.start();
            }
        }
    }

    private DateInterval on(DateMention date) {
        int day = date.value().dayOfEvent();
        if (day == 0) {
            return date.value().on(published, Tense.FUTURE);
        }
        return firstDay == null ? DateInterval.UNDATED : DateInterval.day(firstDay.plusDays(day - 1L));
    }

    /** The telling with the day of its paragraph, where it plans something and has no day of its own. */
    Occurrence.Telling dated(Occurrence.Telling telling) {
        boolean planned = telling.standing().status() == Status.SCHEDULED;
        boolean open = telling.dated().said() == null || isTheDay(telling.dated());
        DateMention day = planned && open
                ? dayOf(telling.draft().sentence, telling.draft().trigger())
                : null;
        if (day == null) {
            return telling;
        }
        DateInterval when = on(day);
        Dated dated = telling.dated().on(when, day);
        return new Occurrence.Telling(telling.draft(), dated, telling.standing());
    }

    /** "That day's programme holds": a bare "the day" that would be the day of publication. */
    private boolean isTheDay(Dated dated) {
        return published != null
                && published.equals(dated.when().start())
                && "P".equals(String.valueOf(dated.startCode()).substring(0, 1))
                && dated.said() != null
                && dated.said().end() - dated.said().first() == 1;
    }

    private @Nullable DateMention dayOf(int sentence, Part trigger) {
        int paragraph = chart.sentences().get(sentence).paragraph();
        int last = Math.max(0, sentence - REACH);
        for (int i = sentence; i >= last && chart.sentences().get(i).paragraph() == paragraph; i--) {
            DateMention found = null;
            for (DateMention date : bySentence.getOrDefault(i, List.of())) {
                boolean before = i < sentence || date.end() <= trigger.first();
                if (before && opens(date, i) && isDay(date)) {
                    found = date;
                }
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** At the beginning of a sentence, or behind a colon in it; "N said on Friday" opens no programme. */
    private boolean opens(DateMention date, int sentence) {
        int first = chart.sentences().get(sentence).first();
        for (int at = first; at < date.first() && at <= first + OPENING; at++) {
            if (SPEECH.mayBe(chart, at) && chart.at(at).stream().anyMatch(SPEECH::has)) {
                return false;
            }
        }
        for (int at = date.first() - 1; at >= first && date.first() - at <= OPENING; at--) {
            if (chart.sign(at) == ':') {
                return true;
            }
        }
        return date.first() - first <= OPENING;
    }

    private boolean isDay(DateMention date) {
        if (date.value().dayOfEvent() > 0) {
            return firstDay != null;
        }
        DateInterval when = on(date);
        boolean today = published != null && published.equals(when.start());
        return when.precision() == Precision.DAY
                && when.start() != null
                && when.start().equals(when.end())
                && !today;
    }
}
