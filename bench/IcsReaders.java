import io.taqwim.app.publish.Publication;
import io.taqwim.app.publish.RandomCalendars;
import io.taqwim.app.publish.ics.Address;
import io.taqwim.app.publish.ics.Feed;
import io.taqwim.app.publish.ics.Feeds;
import io.taqwim.app.publish.ics.Press;
import io.taqwim.app.publish.ics.Ready;
import io.taqwim.app.publish.json.CalendarJson;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.CalendarEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes invented calendars, each as the model has it ({@code model.jsonl}) and as its feeds: every second one in English; and five
 * calendars with 20 edits each, a folder a step.
 */
public final class IcsReaders {
    private static final int HISTORIES = 5;
    private static final int EDITS = 20;
    private static final Press PRESS =
            new Press(PackFiles.packed(), new Address("bench.example.org", "https://bench.example.org"));

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int calendars = Integer.parseInt(args[1]);
        for (int seed = 0; seed < calendars; seed++) {
            String language = seed % 2 == 0 ? "ar" : "en";
            write(folder.resolve("calendar-" + seed), new RandomCalendars(seed).fill(40).publication(language));
        }
        for (int seed = 0; seed < HISTORIES; seed++) {
            RandomCalendars random = new RandomCalendars(1000 + seed).fill(25);
            for (int step = 0; step <= EDITS; step++) {
                write(folder.resolve("history-" + seed).resolve("step-" + step), random.publication("ar"));
                random.edit();
            }
        }
        large();
    }

    private static void write(Path folder, Publication publication) throws IOException {
        Files.createDirectories(folder);
        StringBuilder model = new StringBuilder();
        for (CalendarEvent event : publication.calendar().events()) {
            model.append(halvesSpelled(CalendarJson.line(publication.calendar(), event))).append('\n');
        }
        Files.writeString(folder.resolve("model.jsonl"), model);
        Files.writeString(folder.resolve("language"), publication.language());
        Feeds feeds = PRESS.feeds(publication);
        Feed feed = Feed.all(publication.language());
        Files.write(folder.resolve("feed.ics"), feeds.ready(feed).orElseThrow().bytes().readAllBytes());
        Files.write(folder.resolve("undated.ics"), feeds.ready(feed.undated(true)).orElseThrow().bytes().readAllBytes());
    }

    /** UTF-8 has no half surrogate pairs; JSON has them as escapes. */
    private static String halvesSpelled(String line) {
        StringBuilder spelled = new StringBuilder();
        line.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                spelled.append("\\u").append(Integer.toHexString(c));
            } else {
                spelled.appendCodePoint(c);
            }
        });
        return spelled.toString();
    }

    /** How long it takes to write a feed of some ten thousand events, and to answer it again. */
    private static void large() throws IOException {
        Publication publication = new RandomCalendars(7).events(14_100).publication("ar");
        Feed feed = Feed.all("ar").past(Feed.Past.ALL);
        for (int run = 1; run <= 5; run++) {
            Feeds feeds = PRESS.feeds(publication);
            long before = System.nanoTime();
            Ready ready = feeds.ready(feed).orElseThrow();
            long made = System.nanoTime();
            feeds.ready(feed).orElseThrow();
            long again = System.nanoTime();
            byte[] bytes = ready.bytes().readAllBytes();
            long events = new String(bytes, StandardCharsets.UTF_8).lines().filter("BEGIN:VEVENT"::equals).count();
            System.out.println("feed of " + events + " events, " + bytes.length / 1000 + " kB (" + ready.gzipLength() / 1000 + " compressed), run " + run
                    + ": made in " + (made - before) / 1_000_000 + " ms, answered again in "
                    + (again - made) / 1000 + " microseconds");
        }
    }
}
