package io.taqwim.engine.language;

import java.util.HashMap;
import java.util.Map;

/** What pages, titles and the terminal say in one language: the lines {@code key = text} of {@code ui.properties}. */
public final class Labels {
    private final String path;
    private final Map<String, String> texts;

    private Labels(String path, Map<String, String> texts) {
        this.path = path;
        this.texts = texts;
    }

    /** Reads {@code languages/<language>/ui.properties}. */
    public static Labels read(PackFiles files, String language) {
        String path = "languages/" + language + "/ui.properties";
        Map<String, String> texts = new HashMap<>();
        int number = 0;
        for (String line : files.read(path).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new PackException(path, "line " + number, "should be key = text");
            }
            String key = line.substring(0, equals).strip();
            if (texts.put(key, line.substring(equals + 1).strip()) != null) {
                throw new PackException(path, "line " + number, key + " stands there twice");
            }
        }
        return new Labels(path, texts);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of a key, with {@code {0}}, {@code {1}} … replaced by the values. */
    public String text(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new PackException(path, key, "is missing");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /**
     * The text for a number of things: {@code key.one}, {@code key.two}, {@code key.few} (ends in 3 to 10), {@code key.many}
     * (11 to 99) or {@code key.other}, the forms of Arabic in Unicode CLDR; a language with fewer leaves them out.
     *
     * @param shown the number as it is to be printed, for {@code {0}}
     */
    public String counted(String key, int number, String shown) {
        String form = key + "." + form(number);
        return text(has(form) ? form : key + ".other", shown);
    }

    private static String form(int number) {
        int end = number % 100;
        if (number == 1) {
            return "one";
        }
        if (number == 2) {
            return "two";
        }
        if (end >= 3 && end <= 10) {
            return "few";
        }
        return end >= 11 ? "many" : "other";
    }
}
