package io.taqwim.app.web.pages;

import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.words.Speech;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a list is narrowed to by its address: kind, country (or organisation), status, and background events or not. */
public final class Filters {
    private final Visit visit;
    private final Speech speech;

    public Filters(Visit visit) {
        this.visit = visit;
        this.speech = visit.speech();
    }

    /** The wanted events; several values of one name: any of them, several names: all of them. */
    public BitSet found() {
        return visit.index()
                .matching(
                        visit.values("kind"),
                        visit.values("country"),
                        visit.values("status"),
                        visit.value("background").isPresent());
    }

    boolean any() {
        return Stream.of("kind", "country", "status")
                .anyMatch(name -> visit.value(name).isPresent());
    }

    List<Option> kinds() {
        return options("kind", visit.index().kinds(), kind -> speech.phrases().code("kind", kind));
    }

    List<Option> countries() {
        return options("country", visit.index().countries(), speech::party);
    }

    List<Option> statuses() {
        return options(
                "status", visit.index().statuses(), status -> speech.phrases().code("status", status));
    }

    boolean background() {
        return visit.value("background").isPresent();
    }

    private List<Option> options(String name, Collection<String> ids, UnaryOperator<String> shown) {
        List<String> chosen = visit.values(name);
        return ids.stream()
                .map(id -> new Option(id, shown.apply(id), chosen.contains(id)))
                .sorted(Comparator.comparing(Option::name))
                .toList();
    }

    /** A choice of a list to choose from. */
    record Option(String id, String name, boolean chosen) {}
}
