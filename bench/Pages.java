import io.taqwim.app.desk.Edition;
import io.taqwim.app.desk.Editions;
import io.taqwim.app.publish.Publication;
import io.taqwim.app.publish.RandomCalendars;
import io.taqwim.app.web.Server;
import io.taqwim.app.web.http.Writes;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Serves a calendar of many invented events until it is ended: arguments are how many, and a folder for the lists of paths to ask for. */
public final class Pages {
    private static final int PATHS = 400;

    private Pages() {}

    public static void main(String[] arguments) throws IOException {
        Publication invented =
                new RandomCalendars(11).events(Integer.parseInt(arguments[0])).publication("en");
        List<Mentions> mentions = invented.reports().values().stream()
                .map(report -> new Mentions(
                        report,
                        "ar",
                        report.published() == null
                                ? Published.UNKNOWN
                                : new Published(report.published(), Published.Basis.GIVEN),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
        Edition edition = new Edition(mentions, invented.calendar());
        Server server = new Server(new OneEdition(edition), Writes.none(), PackFiles.packed(), 0);
        server.start();
        Path folder = Path.of(arguments[1]);
        Random random = new Random(3);
        List<CalendarEvent> events = edition.events();
        List<LocalDate> days = events.stream()
                .map(event -> event.when().firstKnown())
                .filter(day -> day != null)
                .toList();
        List<String> agenda = new ArrayList<>();
        List<String> event = new ArrayList<>();
        List<String> search = new ArrayList<>();
        List<String> month = new ArrayList<>();
        for (int i = 0; i < PATHS; i++) {
            String language = "lang=" + (i % 2 == 0 ? "ar" : "en");
            LocalDate day = days.get(random.nextInt(days.size()));
            String filter = List.of("", "&kind=visit", "&country=OM", "&kind=summit&status=announced").get(i % 4);
            agenda.add("/agenda?" + language + "&from=" + day + filter);
            month.add("/month/" + day.toString().substring(0, 7) + "?" + language);
            event.add("/event/" + events.get(random.nextInt(events.size())).id() + "?" + language);
            search.add("/search?" + language + "&q="
                    + List.of("Oman", "visit", "%D8%B9%D9%85%D8%A7%D9%86", "%D8%B2%D9%8A%D8%A7%D8%B1%D8%A9+%D8%AF%D9%88%D9%84%D8%A9").get(i % 4));
        }
        Files.write(folder.resolve("agenda"), agenda);
        Files.write(folder.resolve("month"), month);
        Files.write(folder.resolve("event"), event);
        Files.write(folder.resolve("search"), search);
        Files.writeString(folder.resolve("address"), server.address());
    }

    private record OneEdition(Edition current) implements Editions {
        @Override
        public Edition asOf(LocalDate day) {
            return current;
        }
    }
}
