package io.taqwim.app.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands around a page.
 *
 * @param title of the page, in its language
 * @param data the same page in other forms
 */
public record Frame(String title, List<Data> data) {
    public Frame {
        data = List.copyOf(data);
    }

    /** The same page in another form: "JSON" and its address. */
    public record Data(String name, String type, String href) {}

    public static Frame of(String title) {
        return new Frame(title, List.of());
    }

    /** With the same address ending in {@code .json}, {@code .csv} …, as far as the endings say. */
    public static Frame of(String title, Visit visit, String... endings) {
        List<Data> data = new ArrayList<>();
        for (String ending : endings) {
            data.add(new Data(ending.toUpperCase(Locale.ROOT), type(ending), visit.same(visit.path() + "." + ending)));
        }
        return new Frame(title, data);
    }

    /** And the feed that a calendar app can subscribe to. */
    public Frame withFeed(Visit visit, String path) {
        List<Data> more = new ArrayList<>(data);
        String feed = path + "?lang=" + visit.speech().language();
        more.add(new Data(visit.speech().text("feed"), type("ics"), feed));
        return new Frame(title, more);
    }

    /** And the feed of what changed, for feed readers. */
    public Frame withChanges(Visit visit, String path) {
        List<Data> more = new ArrayList<>(data);
        String feed = path + "?lang=" + visit.speech().language();
        more.add(new Data(visit.speech().text("changes-feed"), type("atom"), feed));
        return new Frame(title, more);
    }

    private static String type(String ending) {
        return switch (ending) {
            case "csv" -> "text/csv";
            case "ics" -> "text/calendar";
            case "atom" -> "application/atom+xml";
            default -> "application/json";
        };
    }
}
