package io.taqwim.app.web.pages;

import io.taqwim.app.publish.json.JsonLine;
import io.taqwim.app.search.Facet;
import io.taqwim.app.search.Marks;
import io.taqwim.app.search.Search;
import io.taqwim.app.search.Spellings;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.index.PerEdition;
import io.taqwim.app.web.words.Speech;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.text.Visible;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Events and reports found by words, and what they can be narrowed to with how many of each there are. */
public final class SearchPage {
    private static final int PER_PAGE = 20;
    private static final int MOST = 200;
    private static final int LONGEST = 200;
    private static final int REPORTS = 8;
    private static final int MOST_QUOTES = 12;
    private static final int LOOKED_AT = 50_000;
    private static final int VALUES = 12;

    private final Templates templates;
    private final PerEdition<Search> searches;

    public SearchPage(Templates templates, PerEdition<Search> searches) {
        this.templates = templates;
        this.searches = searches;
    }

    /** Editions made ready to be searched; names are read when the first is. */
    public static PerEdition<Search> searches(PackFiles files) {
        AtomicReference<@Nullable Spellings> read = new AtomicReference<>();
        return new PerEdition<>(edition -> {
            Spellings spellings = read.updateAndGet(known -> known == null ? Spellings.read(files) : known);
            return new Search(edition, Objects.requireNonNull(spellings));
        });
    }

    public Answer html(Visit visit) {
        Search.Found found = found(visit);
        Slice<CalendarEvent> slice = Slice.of(found.events(), visit, PER_PAGE);
        Cards cards = new Cards(visit);
        Quotes quotes = new Quotes(visit);
        List<Telling> reports = found.reports().from(0, REPORTS).stream()
                .map(of -> hit(of, quotes, found.marks()))
                .toList();
        Model model = new Model(
                Visible.line(query(visit)),
                visit.kept(),
                visit.speech().phrases().counted("events", slice.total()),
                facets(visit, found),
                slice.items().stream()
                        .map(event -> new Hit(
                                cards.alone(event, null, true).marked(found.marks()), quoted(event, found.marks())))
                        .toList(),
                reports,
                visit.speech().phrases().counted("reports", found.reports().size()),
                slice.previous(),
                slice.next());
        String title = visit.speech().text("nav-search");
        return templates.page(visit, Frame.of(title, visit, "json", "csv"), "search", model);
    }

    /** The words of a report for which an event was found, where its title does not have them. */
    private static List<Marks.Piece> quoted(CalendarEvent event, Marks marks) {
        return event.claims().stream()
                .map(claim -> Visible.line(claim.claim().quote()))
                .distinct()
                .limit(MOST_QUOTES)
                .map(marks::in)
                .filter(pieces -> pieces.size() > 1) // the bare word says nothing
                .findFirst()
                .orElse(List.of());
    }

    private static Telling hit(Mentions of, Quotes quotes, Marks marks) {
        String headline = Quotes.headline(of.report());
        String text = of.report().text();
        return new Telling(
                headline,
                marks.in(headline),
                marks.excerpt(Visible.line(text.substring(0, Math.min(text.length(), LOOKED_AT)))),
                quotes.href(of.report().id()),
                of.report().publisher() == null ? "" : Visible.line(of.report().publisher()),
                quotes.published(of));
    }

    /** The events of the page as records, and the counts of each facet over all that was found. */
    public Answer json(Visit visit) {
        Search.Found found = found(visit);
        Slice<CalendarEvent> slice = Slice.of(found.events(), visit, visit.number("limit", PER_PAGE, MOST));
        String facets = JsonLine.of(json -> found.counts()
                .forEach((name, counts) -> json.objects(name, counts, count -> {
                    json.text("value", count.value());
                    json.number("count", count.count());
                })));
        String reports = JsonLine.of(json -> json.texts(
                "ids",
                found.reports().from(0, MOST).stream()
                        .map(of -> of.report().id())
                        .toList()));
        String page = Records.events(slice.items(), slice.total(), visit, slice.next())
                .strip();
        return Answer.json(page.substring(0, page.length() - 1) + ",\"facets\":" + facets + ",\"reports\":"
                + reports.substring("{\"ids\":".length(), reports.length() - 1) + "}\n");
    }

    public Answer csv(Visit visit) {
        return Tables.events(visit, found(visit).events().all());
    }

    private Search.Found found(Visit visit) {
        Map<String, List<String>> narrowed = new TreeMap<>();
        Search.FACETS.forEach(facet -> narrowed.put(facet, visit.values(facet)));
        return searches.of(visit.edition()).find(query(visit), narrowed);
    }

    private static String query(Visit visit) {
        String query = visit.value("q").orElse("");
        if (query.length() > LONGEST) {
            throw Fault.badRequest("q takes at most " + LONGEST + " letters");
        }
        return query;
    }

    private static List<Group> facets(Visit visit, Search.Found found) {
        List<Group> groups = new ArrayList<>();
        found.counts().forEach((name, counts) -> {
            List<Value> values = counts.stream()
                    .limit(VALUES)
                    .map(count -> value(visit, name, count))
                    .toList();
            if (!values.isEmpty()) {
                groups.add(new Group(visit.speech().text("facet-" + name), "facet-" + name, values));
            }
        });
        return groups;
    }

    /** A chosen value leads back to all values. */
    private static Value value(Visit visit, String facet, Facet.Count count) {
        boolean chosen = visit.values(facet).contains(count.value());
        return new Value(
                shown(visit.speech(), facet, count.value()),
                DirectoryPage.number(visit, count.count()),
                visit.here(facet, chosen ? "" : count.value(), "page", ""),
                chosen);
    }

    private static String shown(Speech speech, String facet, String value) {
        return switch (facet) {
            case "kind" -> speech.phrases().code("kind", value);
            case "status" -> speech.phrases().code("status", value);
            case "country" -> speech.party(value);
            case "year" -> speech.phrases().number(Integer.parseInt(value));
            case "month" -> speech.month(YearMonth.parse(value));
            default -> Visible.line(value);
        };
    }

    /**
     * An event that was found.
     *
     * @param quoted words of a report, where the title does not have what was looked for
     */
    record Hit(Card card, List<Marks.Piece> quoted) {
        boolean elsewhere() {
            return card.marked().isEmpty() && !quoted.isEmpty();
        }
    }

    /** A report that was found, with the words around what was looked for. */
    record Telling(
            String title,
            List<Marks.Piece> marked,
            List<Marks.Piece> pieces,
            String href,
            String publisher,
            String published) {}

    record Value(String name, String count, String href, boolean chosen) {}

    record Group(String name, String id, List<Value> values) {}

    record Model(
            String query,
            List<Visit.Kept> kept,
            String count,
            List<Group> facets,
            List<Hit> events,
            List<Telling> reports,
            String reportCount,
            @Nullable String previous,
            @Nullable String next) {
        boolean paged() {
            return previous != null || next != null;
        }

        boolean nothing() {
            return events.isEmpty();
        }

        boolean told() {
            return !reports.isEmpty();
        }
    }
}
