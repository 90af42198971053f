package io.taqwim.app.web.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.taqwim.app.publish.csv.Cell;
import io.taqwim.app.publish.json.JsonLine;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Frame;
import io.taqwim.app.web.http.Key;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.index.Actors;
import io.taqwim.app.web.index.Actors.Actor;
import io.taqwim.app.web.index.PerEdition;
import io.taqwim.app.web.index.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All countries, organisations or people that take part in anything, those with most events first. */
public final class DirectoryPage {
    private static final int PER_PAGE = 100;
    private static final int MOST = 1000;

    private final Templates templates;
    private final PerEdition<Actors> actors;
    private final ActorKind kind;

    public DirectoryPage(Templates templates, PerEdition<Actors> actors, ActorKind kind) {
        this.templates = templates;
        this.actors = actors;
        this.kind = kind;
    }

    public Answer html(Visit visit) {
        Slice<Actor> slice = Slice.of(all(visit), visit, PER_PAGE);
        List<Row> rows = slice.items().stream()
                .map(actor -> new Row(
                        kind.name(visit, actor.id()),
                        kind.href(visit, actor.id()),
                        number(visit, actor.all()),
                        number(visit, actor.count(Side.OUT)),
                        number(visit, actor.count(Side.IN)),
                        number(visit, actor.count(Side.OTHER))))
                .toList();
        String title = visit.speech().text("nav-" + kind.plural());
        Model model =
                new Model(title, rows, visit.speech().phrases().number(slice.total()), slice.previous(), slice.next());
        return templates.page(visit, Frame.of(title, visit, "json", "csv"), "directory", model);
    }

    static String number(Visit visit, int number) {
        return visit.speech().phrases().number(number);
    }

    public Answer json(Visit visit) {
        Slice<Actor> slice = Slice.of(all(visit), visit, visit.number("limit", PER_PAGE, MOST));
        List<String> records =
                slice.items().stream().map(actor -> line(visit, actor)).toList();
        return Answer.json(Records.page(kind.plural(), records, slice.total(), visit, slice.next()));
    }

    private String line(Visit visit, Actor actor) {
        return JsonLine.of(json -> {
            json.text("id", actor.id());
            json.text("name", kind.name(visit, actor.id()));
            json.number("events", actor.all());
            json.object("counted", counted -> {
                counted.number("out", actor.count(Side.OUT));
                counted.number("in", actor.count(Side.IN));
                counted.number("other", actor.count(Side.OTHER));
            });
            json.text("href", "/" + kind.code() + "/" + Key.of(actor.id()) + ".json");
        });
    }

    /** All of them, not only those of a page. */
    public Answer csv(Visit visit) {
        return Tables.of(kind.plural(), csv -> write(csv, visit));
    }

    private void write(CsvWriter csv, Visit visit) {
        csv.writeRecord("id", "name", "events", "visits_out", "visits_in", "others");
        for (Actor actor : all(visit)) {
            csv.writeRecord(
                    Cell.safe(actor.id()),
                    Cell.safe(kind.name(visit, actor.id())),
                    Integer.toString(actor.all()),
                    Integer.toString(actor.count(Side.OUT)),
                    Integer.toString(actor.count(Side.IN)),
                    Integer.toString(actor.count(Side.OTHER)));
        }
    }

    private List<Actor> all(Visit visit) {
        return kind.all(actors.of(visit.edition()));
    }

    record Row(String name, String href, String events, String out, String in, String other) {}

    record Model(
            String title,
            List<Row> rows,
            String count,
            @Nullable String previous,
            @Nullable String next) {
        boolean paged() {
            return previous != null || next != null;
        }

        boolean nothing() {
            return rows.isEmpty();
        }
    }
}
