package io.taqwim.app.read;

import io.taqwim.engine.model.Act;
import io.taqwim.engine.model.Decision;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Editors' decisions out of JSON Lines, as {@code docs/formats.md}, section 4, has them. */
public final class Decisions {
    /** Characters of one decision: room for the hashes of ten thousand mentions and a reason. */
    private static final int LONGEST = 1 << 20;

    private Decisions() {}

    /** The decision on one line; refused with a sentence that says what is wrong with it. */
    public static Decision read(String line) throws Refused {
        if (line.length() > LONGEST) {
            throw new Refused("is longer than a decision can be (" + LONGEST + " characters)");
        }
        if (!(Json.read(line) instanceof Map<?, ?> object)) {
            throw new Refused("is no JSON object; a decision has \"act\", \"author\", \"time\" and \"reason\"");
        }
        Decision decision;
        try {
            Instant time = Instant.parse(needed(object, "time"));
            decision = new Decision(
                    needed(object, "author"), time, needed(object, "reason"), act(object), texts(object, "seen"));
        } catch (DateTimeException e) {
            throw new Refused("has a \"time\" that is none; write it as 2026-04-20T08:00:00Z");
        } catch (IllegalArgumentException e) {
            throw new Refused("cannot be decided: " + e.getMessage());
        }
        String id = text(object, "id");
        if (id != null && !id.equals(decision.id())) {
            throw new Refused(
                    "is not as it was decided: its \"id\" is of other content; leave the id out if you mean it");
        }
        return decision;
    }

    private static Act act(Map<?, ?> object) throws Refused {
        String act = needed(object, "act");
        return switch (act) {
            case "merge" -> new Act.Merge(texts(object, "events"));
            case "split" -> new Act.Split(event(object), texts(object, "mentions"));
            case "correct" -> new Act.Correct(event(object), needed(object, "field"), text(object, "value"));
            case "pin" -> new Act.Pin(event(object), needed(object, "field"), text(object, "value"));
            case "dismiss" -> new Act.Dismiss(event(object));
            case "undo" -> new Act.Undo(needed(object, "decision"));
            default -> throw new Refused("has an \"act\" that is none of merge, split, correct, pin, dismiss, undo");
        };
    }

    private static String event(Map<?, ?> object) throws Refused {
        List<String> events = texts(object, "events");
        if (events.size() != 1) {
            throw new Refused("names " + events.size() + " \"events\" where one is meant");
        }
        return events.get(0);
    }

    private static String needed(Map<?, ?> object, String name) throws Refused {
        String text = text(object, name);
        if (text == null) {
            throw new Refused("has no \"" + name + "\"; every decision of its kind needs one");
        }
        return text;
    }

    private static @Nullable String text(Map<?, ?> object, String name) throws Refused {
        Object value = object.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new Refused("has a \"" + name + "\" that is no string");
    }

    private static List<String> texts(Map<?, ?> object, String name) throws Refused {
        List<String> texts = new ArrayList<>();
        Object value = object.get(name);
        if (value != null && !(value instanceof List<?>)) {
            throw new Refused("has \"" + name + "\" that are no list");
        }
        for (Object item : value == null ? List.of() : (List<?>) value) {
            if (!(item instanceof String text)) {
                throw new Refused("has something in \"" + name + "\" that is no string");
            }
            texts.add(text);
        }
        return texts;
    }
}
