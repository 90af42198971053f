package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.gazetteer.Gazetteer;
import io.taqwim.engine.gazetteer.Term;
import io.taqwim.engine.language.PackFiles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The offices that people held, by the gazetteer, which is read when somebody first asks. */
public final class Offices {
    private final PackFiles files;
    private @Nullable Gazetteer read;

    public Offices(PackFiles files) {
        this.files = files;
    }

    private synchronized Gazetteer gazetteer() {
        if (read == null) {
            read = Gazetteer.read(files);
        }
        return read;
    }

    /** The latest first. */
    List<Held> of(String person, Visit visit) {
        Speech speech = visit.speech();
        return gazetteer().terms(person).stream()
                .sorted(Comparator.comparing(Term::from, Comparator.nullsLast(Comparator.reverseOrder())))
                .map(term -> new Held(
                        speech.names().office(term.office()),
                        speech.party(term.party()),
                        ActorKind.ofParty(term.party()).href(visit, term.party()),
                        term.from() == null ? speech.text("no-start") : when(speech, term.from()),
                        term.to() == null ? speech.text("no-end") : when(speech, term.to())))
                .toList();
    }

    /** No nearer than a month: the gazetteer often knows no more, and a year where it is a whole one. */
    private static String when(Speech speech, LocalDate day) {
        boolean year = day.getDayOfYear() == 1 || (day.getMonthValue() == 12 && day.getDayOfMonth() == 31);
        return year ? speech.phrases().number(day.getYear()) : speech.month(YearMonth.from(day));
    }

    /** A term of office in words. */
    record Held(String office, String party, String href, String from, String to) {}
}
