package io.taqwim.app.web;

import io.javalin.http.Context;
import io.taqwim.app.desk.Edition;
import io.taqwim.app.desk.Editions;
import io.taqwim.app.web.editor.Sessions;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.index.Index;
import io.taqwim.app.web.index.PerEdition;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.language.PackFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Requests read: which edition, in which language. */
final class Visits {
    private static final String STANDARD = "en";

    private final Editions editions;
    private final Sessions sessions;
    private final PerEdition<Index> indexes = new PerEdition<>(Index::new);
    private final SortedMap<String, Speech> speeches;

    Visits(Editions editions, PackFiles files, Sessions sessions) {
        this.editions = editions;
        this.sessions = sessions;
        this.speeches = Speech.all(files);
    }

    Visit of(Context context) {
        List<String> asOf = context.queryParamMap().getOrDefault("asof", List.of());
        Edition edition = asOf.isEmpty() || asOf.get(0).isBlank() ? editions.current() : asOf(asOf.get(0));
        return new Visit(
                indexes.of(edition),
                speech(context),
                context.path(),
                context.pathParamMap(),
                context.queryParamMap(),
                context.bodyAsBytes(),
                context.isFormUrlencoded() ? context.formParamMap() : Map.of(),
                sessions.of(context.cookie(sessions.cookie())));
    }

    void prepare(Edition edition) {
        indexes.of(edition);
    }

    private Edition asOf(String text) {
        LocalDate day = Visit.day("asof", text);
        return editions.asOf(day);
    }

    private Speech speech(Context context) {
        List<String> asked = context.queryParamMap().getOrDefault("lang", List.of());
        if (!asked.isEmpty() && !asked.get(0).isBlank()) {
            Speech speech = speeches.get(asked.get(0));
            if (speech == null) {
                throw Fault.badRequest("lang takes " + String.join(" or ", speeches.keySet()));
            }
            return speech;
        }
        return accepted(context.header("Accept-Language"));
    }

    /** The language that the browser's user likes best of those there are (RFC 9110, 12.5.4). */
    private Speech accepted(@Nullable String header) {
        String best = STANDARD;
        double most = 0;
        for (String part : header == null ? new String[0] : header.split(",", 30)) {
            String[] range = part.strip().split(";", 2);
            String language = range[0].strip().toLowerCase(Locale.ROOT).split("-", 2)[0];
            double weight = range.length == 1 ? 1 : weight(range[1]);
            if (weight > most && speeches.containsKey(language)) {
                best = language;
                most = weight;
            }
        }
        return Objects.requireNonNull(speeches.get(best), "pages need English words");
    }

    private static double weight(String parameter) {
        String text = parameter.strip();
        if (!text.startsWith("q=") || text.length() > 7) {
            return 0;
        }
        try {
            return Double.parseDouble(text.substring(2));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
