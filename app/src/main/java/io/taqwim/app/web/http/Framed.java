package io.taqwim.app.web.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A page with all that stands around it, as the layout names it. */
record Framed(Frame frame, Visit visit, String body) {
    /** The pages that every page leads to: label and path. */
    private static final List<String> MAIN =
            List.of("agenda", "month", "conflicts", "reports", "countries", "organisations", "people", "search");

    String title() {
        return frame.title();
    }

    String lang() {
        return visit.speech().language();
    }

    String dir() {
        return visit.speech().direction();
    }

    List<Frame.Data> data() {
        return frame.data();
    }

    List<Way> nav() {
        return MAIN.stream()
                .map(page -> new Way(
                        visit.speech().text("nav-" + page),
                        visit.link("/" + page),
                        visit.path().equals("/" + page) || visit.path().startsWith("/" + page + "/")))
                .toList();
    }

    /** Who is signed in. */
    @Nullable
    String editor() {
        Editor editor = visit.editor();
        return editor == null ? null : editor.name();
    }

    String decisions() {
        return visit.link("/decisions");
    }

    String signIn() {
        return visit.path().equals("/editor") ? visit.link("/editor") : visit.link("/editor", "back", visit.here());
    }

    String signOut() {
        return visit.link("/editor/end");
    }

    String home() {
        return visit.link("/agenda");
    }

    /** The other languages, each in its own words. */
    List<Tongue> languages() {
        return List.of("ar", "en").stream()
                .filter(code -> !code.equals(lang()))
                .map(code -> new Tongue(code, visit.speech().text("language-" + code), visit.here("lang", code)))
                .toList();
    }

    String asOfNote() {
        LocalDate day = visit.edition().calendar().asOf();
        return day == null
                ? ""
                : visit.speech().text("as-of-note", visit.speech().phrases().day(day));
    }

    @Nullable
    String asOfDay() {
        LocalDate day = visit.edition().calendar().asOf();
        return day == null ? null : day.toString();
    }

    /** Whether the address names the day: then a way back to the newest edition is offered. */
    @Nullable
    String newest() {
        return visit.value("asof").isPresent() ? visit.here("asof", "") : null;
    }

    String path() {
        return visit.path();
    }

    /** What else the address names, for the form that changes the day. */
    List<Visit.Kept> rest() {
        Map<String, List<String>> rest = new TreeMap<>(visit.query());
        rest.remove("asof");
        return rest.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> new Visit.Kept(entry.getKey(), value)))
                .toList();
    }

    record Way(String name, String href, boolean current) {}

    record Tongue(String code, String name, String href) {}
}
